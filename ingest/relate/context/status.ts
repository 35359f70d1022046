// Where a claim's trigger stands in its sentence in, its status out: the cues of its clause, then the tense of its verb.
import { isAgreementType, type Status } from '../../../schema/ontology.ts';
import type { Candidate } from '../match/candidate.ts';
import type { Group, VerbGroup } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';
import {
  AGREEING,
  BEGINNING,
  DENIED_REPORT,
  DISPOSING,
  EARLIER,
  FINAL_CUES,
  INTENDING,
  LASTING,
  OPEN_CUES,
  OWNING,
  PACT,
  PENDING,
  PLAN,
  RUMOUR_THAT,
  SELLING,
  SEQUELS,
  STILL_TALKING,
} from './status-cues.ts';
import { windowOf } from './window.ts';

const TAKEOVERS: ReadonlySet<string> = new Set(['ACQUISITION', 'MERGER', 'DIVESTITURE']);
/** "A to buy B" is yet to come; "A to sell the phones of B" tells a contract that is made. */
const MONEY: ReadonlySet<string> = new Set([...TAKEOVERS, 'INVESTMENT', 'JOINT_VENTURE']);
const STATES: ReadonlySet<string> = new Set(['JOINT_VENTURE', 'PARTNERSHIP', 'SUPPLY', 'MANUFACTURING', 'DISTRIBUTION', 'MARKETING']);
const HABITS: ReadonlySet<string> = new Set([
  'BRAND_LICENSE',
  'TECHNOLOGY_LICENSE',
  'SUPPLY',
  'MANUFACTURING',
  'DISTRIBUTION',
  'INTEGRATION',
]);
const FUTURE = /^(?:will|shall|'ll|would|won't)$/;
const isFuture = (verb: VerbGroup): boolean => FUTURE.test(verb.modal ?? '');
const OPEN = /^(?:may|might|could)$/;
const isOpen = (group: Group | undefined): boolean => group?.kind === 'VERB' && OPEN.test(group.modal ?? '');

/** The nearest verb to the left of the one at `verb`, in the same clause. */
const rulerOf = ({ groups, verb }: Candidate): { readonly group: VerbGroup; readonly at: number } | undefined => {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const group = groups[at];
    if (group?.kind === 'STOP' || group?.kind === 'WH') return undefined;
    if (group?.kind === 'VERB') return { group, at };
  }
  return undefined;
};

/** "A to buy B", "agreed to buy", "plans to buy", "will begin selling": what rules an infinitive or gerund tells. */
const byRuler = (candidate: Candidate, verb: VerbGroup, fallback: Status): Status => {
  const noun = candidate.groups[candidate.verb - 1];
  if (verb.form === 'INFINITIVE' && noun?.kind === 'NOUN') {
    if (PLAN.test(noun.head.lower)) return 'PLANNED';
    if (PACT.test(noun.head.lower)) return 'ANNOUNCED';
  }
  const ruler = rulerOf(candidate);
  if (!ruler) return verb.form === 'INFINITIVE' && MONEY.has(candidate.rule.type) ? 'PLANNED' : fallback;
  if (AGREEING.test(ruler.group.lemma)) return 'ANNOUNCED';
  if (isFuture(ruler.group) || INTENDING.test(ruler.group.lemma)) return 'PLANNED';
  const isToBe = verb.form === 'INFINITIVE' && /^(?:be|have|go)$/.test(ruler.group.lemma) && ruler.at === candidate.verb - 1;
  return isToBe ? 'PLANNED' : fallback;
};

const isRelative = ({ groups, verb }: Candidate): boolean => {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const group = groups[at];
    if (group?.kind === 'WH') return true;
    if (group?.kind === 'STOP' || group?.kind === 'COMMA' || group?.kind === 'VERB') return false;
  }
  return false;
};

const followsEvent = ({ groups, verb }: Candidate): boolean => {
  const before = groups[verb - 1];
  return before?.kind === 'PREP' && /^(?:after|since|following)$/.test(before.words[0]?.lower ?? '');
};

/** "renamed after its acquisition by", "gains a calendar from its purchase of": the deal lies behind. */
const isAftermath = ({ groups, at, rule }: Candidate): boolean =>
  isDeal({ rule }) && groups[at - 1]?.kind === 'PREP' && /^(?:after|since|following|from)$/.test(wordAt(groups, at - 1));

/** "X, a joint venture of A and B, makes": what a company is, and has been for a time. */
const isApposed = ({ groups, at, verb, rule }: Candidate): boolean => {
  const before = groups[at - 2];
  const follows = groups[at - 1]?.kind === 'COMMA' && before?.kind === 'NOUN' && before.head.tag === 'NAME';
  return follows && (verb < 0 || verb > at) && STATES.has(rule.type);
};

/** For a noun the verb that rules it: "closed the purchase of", "will sign a deal with", "has contracts with". */
const byRulingVerb = (candidate: Candidate, verb: VerbGroup, fallback: Status, isTitle: boolean): Status => {
  if (isAftermath(candidate) && verb.form === 'FINITE' && !isFuture(verb)) return 'COMPLETED';
  if (isFuture(verb) && /^(?:be|buy|acquire|sign|join|form|enter|come|complete|close|launch|get|set up|make|strike|take)$/.test(verb.lemma))
    return 'PLANNED';
  if (/^(?:complete|close|finalize|finalise|wrap up)$/.test(verb.lemma) || (verb.lemma === 'conclude' && isDeal(candidate)))
    return verb.form === 'INFINITIVE' ? byRuler(candidate, verb, 'COMPLETED') : 'COMPLETED';
  if (verb.form === 'INFINITIVE') return byRuler(candidate, verb, fallback);
  const isHabit = LASTING.test(verb.lemma) && !verb.past && !verb.modal && !verb.progressive && verb.form === 'FINITE';
  if (isApposed(candidate)) return 'COMPLETED';
  return !isTitle && isHabit && candidate.verb < candidate.at ? 'COMPLETED' : fallback;
};

const isPluperfect = (verb: VerbGroup): boolean => verb.perfect && verb.words[0]?.lower === 'had';
/** Of companies and their parts: a headline tells such news in the present, and what is in its past tense is older. */
const isDeal = ({ rule }: Pick<Candidate, 'rule'>): boolean => TAKEOVERS.has(rule.type);

/** "which it licenses from": a relative clause in the plain present tells what holds. */
const isStanding = ({ rule }: Candidate, verb: VerbGroup): boolean =>
  !TAKEOVERS.has(rule.type) && !verb.progressive && !verb.perfect && !verb.modal;

const byTense = (candidate: Candidate, isTitle: boolean): Status => {
  const { rule, groups, verb } = candidate;
  const group = groups[verb];
  const fallback = rule.status ?? (rule.state && !isTitle ? 'COMPLETED' : 'ANNOUNCED');
  if (group?.kind !== 'VERB') return rule.trigger === 'NOUN' && (isAftermath(candidate) || isApposed(candidate)) ? 'COMPLETED' : fallback;
  if (rule.trigger === 'NOUN') return byRulingVerb(candidate, group, fallback, isTitle);
  if (isFuture(group)) return 'PLANNED';
  if (group.form === 'INFINITIVE' || group.form === 'GERUND') return byRuler(candidate, group, fallback);
  if (OWNING.test(group.lemma) || isPluperfect(group)) return 'COMPLETED';
  if (group.perfect && !isTitle && isRelative(candidate)) return 'COMPLETED';
  if (group.perfect) return !rule.status && (rule.type === 'ACQUISITION' || rule.type === 'MERGER') ? 'COMPLETED' : fallback;
  if (group.form === 'PARTICIPLE' && rule.type === 'INVESTMENT' && group.lemma === 'back') return 'COMPLETED';
  if (group.lemma === 'back' && group.passive) return 'COMPLETED';
  const isPast = group.form === 'FINITE' && group.past;
  if (isTitle) return isPast && !group.passive && isDeal(candidate) ? 'COMPLETED' : fallback;
  if (group.form !== 'FINITE') return fallback;
  if (HABITS.has(rule.type) && !isPast && isStanding(candidate, group) && !BEGINNING.test(group.lemma)) return 'COMPLETED';
  if (isRelative(candidate)) return isPast || isStanding(candidate, group) ? 'COMPLETED' : fallback;
  const window = windowOf(candidate);
  const isBehind = isPast
    ? EARLIER.test(window) || group.lemma === 'hand over'
    : /\balready\b/.test(window) && isStanding(candidate, group);
  return isBehind ? 'COMPLETED' : fallback;
};

/** "having bought", "after buying", "the firm bought by": told as done, whatever the rest of the clause leaves open. */
const isPresupposed = (candidate: Candidate, isTitle: boolean): boolean => {
  const { rule, groups, verb, at } = candidate;
  const group = groups[verb];
  if (group?.kind !== 'VERB' || rule.trigger !== 'VERB' || verb !== at) return false;
  if (group.form === 'GERUND') return group.perfect || followsEvent(candidate);
  return group.form === 'PARTICIPLE' && !isTitle && rule.type !== 'INVESTMENT' && rule.type !== 'PARTNERSHIP';
};

/** "will sell its stake": until then it is held. "sold its stake": no more. */
const holdingOf = ({ rule, groups, verb, at }: Candidate): Status | undefined => {
  const group = groups[verb];
  if (rule.trigger !== 'NOUN' || rule.status !== 'COMPLETED' || group?.kind !== 'VERB' || verb > at) return undefined;
  if (!DISPOSING.test(group.lemma)) return undefined;
  const isDone = SELLING.test(group.lemma) && group.form === 'FINITE' && !group.modal && !group.negated && !group.progressive;
  return isDone ? 'ENDED' : 'COMPLETED';
};

/** "could buy", "may be about to buy", "the merger could come": the modal is that of the event itself. */
const isConjecture = (candidate: Candidate): boolean => {
  const { groups, verb, at, rule } = candidate;
  const group = groups[verb];
  if (rule.trigger === 'VERB' || verb < at) return isOpen(group) || isOpen(rulerOf(candidate)?.group);
  return isOpen(group) && group?.kind === 'VERB' && /^(?:be|come|happen|announce|follow|close|sign|complete|reach)$/.test(group.lemma);
};

/** A takeover that was ended never came to be; what else a company ended beside it says nothing of it. */
const endOf = ({ rule }: Candidate, status: Status, window: string): Status | undefined => {
  if (status !== 'ENDED' || !(TAKEOVERS.has(rule.type) || rule.type === 'SETTLEMENT')) return status;
  return /terminat|br(?:oke|eaks?|oken) off|end(?:s|ed|ing)? (?:\S+ ){0,3}?(?:bid|talks|merger|deal|pursuit)/.test(window)
    ? 'CANCELLED'
    : undefined;
};

/** "will belong to", "will become a subsidiary of": not yet owned. */
const willBe = ({ groups, verb, at }: Candidate): boolean => {
  const group = groups[verb];
  return group?.kind === 'VERB' && verb <= at && isFuture(group);
};

/** The sentence up to the trigger, in lower case. */
const wordsBefore = ({ groups, at }: Candidate): string =>
  groups
    .slice(0, at)
    .flatMap(({ words }) => words.map(({ lower }) => lower))
    .join(' ');

export const statusOf = (candidate: Candidate, isTitle: boolean): Status => {
  const { rule } = candidate;
  if (!isAgreementType(rule.type) || rule.trigger === 'SUFFIX') return rule.status ?? 'COMPLETED';
  if (rule.basis === 'OWNERSHIP') return willBe(candidate) ? 'PLANNED' : (rule.status ?? 'COMPLETED');
  if (rule.status === 'CANCELLED') return 'CANCELLED';
  const held = holdingOf(candidate);
  if (held) return held;
  const window = windowOf(candidate);
  const told = wordsBefore(candidate);
  if (DENIED_REPORT.test(told)) return 'DENIED';
  const final = FINAL_CUES.find((entry) => entry.cue.test(window));
  const end = final && endOf(candidate, final.status, window);
  const open = OPEN_CUES.find((entry) => entry.cue.test(window))?.status ?? (RUMOUR_THAT.test(told) ? 'RUMOURED' : undefined);
  if (end) return end === 'EXTENDED' && STILL_TALKING.test(window) ? 'IN_TALKS' : end;
  if (isPresupposed(candidate, isTitle)) return 'COMPLETED';
  if (open) return open;
  if (isConjecture(candidate)) return 'RUMOURED';
  if (/\b(?:completion|closing|consummation) of\b/.test(window)) return 'COMPLETED';
  const status = byTense(candidate, isTitle);
  return status === 'ANNOUNCED' && rule.type === 'MERGER' && PENDING.test(window) ? 'PLANNED' : status;
};

/** How far what follows a sentence is looked at: its opening words. */
const OPENING = 90;
/** `rest`: of the sentence, from the trigger on. `next`: what follows the sentence. What they say became of the deal decides. */
export const withSequel = ({ rule }: Candidate, status: Status, rest: string, next: string): Status => {
  if (!isAgreementType(rule.type) || rule.trigger === 'SUFFIX' || rule.basis === 'OWNERSHIP') return status;
  const turn = /(?:,? but |; |, until |, only | – | — )(.*)$/s.exec(rest)?.[1] ?? '';
  const opening = /^\s*(?:but |in the end,? |the|that|this|neither|both|its|their)/i.test(next) ? next.slice(0, OPENING) : '';
  const told = `${turn.toLowerCase()} | ${opening.toLowerCase()}`;
  return SEQUELS.find(({ cue }) => cue.test(told))?.status ?? status;
};

/** Told in the past or without a verb: it may be background. */
export const isTold = (candidate: Candidate): boolean => {
  const group = candidate.groups[candidate.verb];
  if (group?.kind === 'VERB' && group.form === 'GERUND' && !group.progressive) return rulerOf(candidate)?.group.past === true;
  return group?.kind !== 'VERB' || group.past || group.perfect || group.form === 'PARTICIPLE';
};
