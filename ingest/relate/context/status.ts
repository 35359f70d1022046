// Where a claim's trigger stands in its sentence in, its status out: the cues of its clause, then the tense of its verb.
import { isAgreementType, type Status } from '../../../schema/ontology.ts';
import type { Candidate } from '../match/candidate.ts';
import type { VerbGroup } from '../sentence/groups.ts';
import { AGREEING, INTENDING, LASTING, PENDING, STATUS_CUES } from './status-cues.ts';
import { windowOf } from './window.ts';

const FUTURE = /^(?:will|shall|'ll|would|won't)$/;
const isFuture = (verb: VerbGroup): boolean => FUTURE.test(verb.modal ?? '');

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
  const ruler = rulerOf(candidate);
  if (!ruler) return verb.form === 'INFINITIVE' ? 'PLANNED' : fallback;
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

/** For a noun the verb that rules it: "closed the purchase of", "will sign a deal with", "has contracts with". */
const byRulingVerb = (candidate: Candidate, verb: VerbGroup, fallback: Status, isTitle: boolean): Status => {
  if (isFuture(verb) && /^(?:be|buy|acquire|sign|join|form|enter|come|complete|close|launch|get|set up)$/.test(verb.lemma))
    return 'PLANNED';
  if (/^(?:complete|close|finalize|finalise|conclude)$/.test(verb.lemma)) return 'COMPLETED';
  if (verb.form === 'INFINITIVE') return byRuler(candidate, verb, fallback);
  return !isTitle && LASTING.test(verb.lemma) && !verb.past && candidate.verb < candidate.at ? 'COMPLETED' : fallback;
};

const byTense = (candidate: Candidate, isTitle: boolean): Status => {
  const { rule, groups, verb } = candidate;
  const group = groups[verb];
  const fallback = rule.status ?? (rule.state && !isTitle ? 'COMPLETED' : 'ANNOUNCED');
  if (group?.kind !== 'VERB') return fallback;
  if (rule.trigger === 'NOUN') return byRulingVerb(candidate, group, fallback, isTitle);
  if (isFuture(group)) return 'PLANNED';
  if (followsEvent(candidate)) return 'COMPLETED';
  if (group.form === 'INFINITIVE' || group.form === 'GERUND') return byRuler(candidate, group, fallback);
  if (group.perfect) return rule.type === 'ACQUISITION' || rule.type === 'MERGER' ? 'COMPLETED' : fallback;
  if (group.form === 'PARTICIPLE' && rule.type === 'INVESTMENT' && group.lemma === 'back') return 'COMPLETED';
  return group.form === 'FINITE' && group.past && !isTitle && isRelative(candidate) ? 'COMPLETED' : fallback;
};

export const statusOf = (candidate: Candidate, isTitle: boolean): Status => {
  const { rule } = candidate;
  if (!isAgreementType(rule.type) || rule.trigger === 'SUFFIX' || rule.basis === 'OWNERSHIP') return rule.status ?? 'COMPLETED';
  const window = windowOf(candidate);
  const cue = STATUS_CUES.find((entry) => entry.cue.test(window));
  if (cue) return cue.status;
  const status = byTense(candidate, isTitle);
  return status === 'ANNOUNCED' && rule.type === 'MERGER' && PENDING.test(window) ? 'PLANNED' : status;
};

/** Told in the past or without a verb: it may be background. */
export const isTold = ({ groups, verb }: Candidate): boolean => {
  const group = groups[verb];
  return group?.kind !== 'VERB' || group.past || group.perfect || group.form === 'PARTICIPLE';
};
