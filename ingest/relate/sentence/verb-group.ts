// Tagged words in, a verb group with its voice and tense out: where it ends, and whether a past form is a verb of its own or a participle.
import { PARTICLES } from '../lexicon/closed-words.ts';
import { isPhrasal } from '../lexicon/phrasal-verbs.ts';
import { leavesVerbless } from './clause-verbs.ts';
import { isPlace } from './coordination.ts';
import type { Group, VerbGroup } from './group.ts';
import type { Word } from './word.ts';

/** Verbs that take no object: their bare past is a past tense, not a participle ("A partnered with B"). */
const INTRANSITIVE = new Set(
  'partner team join invest dispose walk disappear vanish agree collaborate work cooperate merge compete sign say announce report go come begin start become decide plan tell expand enter bid negotiate participate settle ally talk write confirm deny link pair combine set have fall raise end part arrive appear emerge depart retire belong consist happen occur remain stay wait fail succeed return withdraw double triple'.split(
    ' ',
  ),
);

/** What stands before "A", "A of Oslo" or "A, B and C" at the end. */
const beforeList = (groups: readonly Group[]): Group | undefined => {
  let at = groups.length - 2;
  const seat = groups.at(-1);
  if (seat?.kind === 'NOUN' && isPlace(seat) && groups[at]?.words[0]?.lower === 'of') at -= 2;
  while (['CC', 'COMMA'].includes(groups[at]?.kind ?? '') && groups[at - 1]?.kind === 'NOUN') at -= 2;
  return groups[at];
};

/** "A said to be in talks": in a headline, what others say of A. */
const TOLD_OF = new Set('say report rumour rumor think believe tip slate rumored'.split(' '));

const isAuxiliary = ({ lemma, tag }: Word): boolean => tag === 'VERB' && ['be', 'have', 'do', 'get'].includes(lemma);

/** End of the verb group that starts at `from`, or undefined when none does. */
export const verbGroupEnd = (words: readonly Word[], from: number): number | undefined => {
  let at = from;
  if (words[at]?.tag === 'TO') at += 1;
  while (['ADV', 'NOT'].includes(words[at]?.tag ?? '') && words[from]?.tag !== 'ADV') at += 1;
  let last: number | undefined;
  for (let word = words[at]; word; word = words[at]) {
    const inside = word.tag === 'VERB' || word.tag === 'MODAL' || word.tag === 'NOT' || word.tag === 'ADV' || word.tag === 'QUOTE';
    if (!inside) break;
    if (last !== undefined && word.tag === 'VERB' && words.slice(from, at).some((w) => w.tag === 'VERB' && !isAuxiliary(w))) break;
    if (word.tag === 'VERB') last = at + 1;
    at += 1;
  }
  if (last === undefined) return undefined;
  if (words[last]?.tag === 'NOT') last += 1;
  const first = words[from];
  if (first?.tag !== 'TO') return last;
  const verb = words.slice(from, last).find(({ tag }) => tag === 'VERB');
  return verb?.forms.has('BASE') ? last : undefined;
};

/** The clause so far ends in a noun and has no verb of its own ("Having bought B, A"): a past form after it is no participle if nothing else can be its verb. */
const lacksVerb = (groups: readonly Group[]): boolean => {
  const opener = groups.findLastIndex(({ kind }) => kind === 'STOP' || kind === 'SUB' || kind === 'WH');
  const clause = groups.slice(opener + 1);
  return groups.at(-1)?.kind === 'NOUN' && !clause.some((group) => group.kind === 'VERB' && group.form === 'FINITE');
};

/** "by B", "last year by B", "in 2019 by B". */
const isDoneBy = (after: readonly Word[]): boolean => {
  const at = after.findIndex(
    ({ tag, lower }) => lower === 'by' || (tag !== 'TIME' && !/^(?:in|last|early|late|this|jointly|together)$/.test(lower)),
  );
  return after[at]?.lower === 'by';
};

/** "paid about $2bn", "bought nearly half of B". */
const isNearNumber = (after: readonly Word[]): boolean => {
  const number = after.find(({ tag }) => tag !== 'ADV');
  return after[0]?.tag === 'ADV' && (number?.tag === 'NUM' || number?.lower === 'half');
};

const formOf = (verbs: readonly Word[], first: Word, groups: readonly Group[], after: readonly Word[]): VerbGroup['form'] => {
  const before = groups.at(-1);
  const verb = verbs[0];
  const next = after[0];
  if (first.tag === 'TO') return 'INFINITIVE';
  if (first.tag === 'MODAL' || !verb) return 'FINITE';
  if (verb.forms.has('ING')) return 'GERUND';
  if (verbs.length === 1 && verb.forms.has('PAST') && !verb.forms.has('PART')) return 'FINITE';
  const isSet = verbs.length === 1 && verb.forms.has('BASE') && verb.forms.has('PART');
  if (isSet && isDoneBy(after) && (before?.kind === 'COMMA' || before?.kind === 'NOUN')) return 'PARTICIPLE';
  const isBarePast = verbs.length === 1 && verb.forms.has('PAST') && !verb.forms.has('BASE');
  if (verbs.length === 1 && verb.forms.has('PART') && !verb.forms.has('PAST') && !verb.forms.has('BASE')) return 'PARTICIPLE';
  if (!isBarePast || verb.lemma === 'be' || verb.lemma === 'have') return 'FINITE';
  if (next?.lower === 'by' || (next?.tag === 'TO' && after[1]?.tag === 'VERB' && TOLD_OF.has(verb.lemma))) return 'PARTICIPLE';
  const isDated = next?.tag === 'ADJ' && after[1]?.tag === 'TIME';
  const hasObject =
    (next && !isDated && ['DET', 'NAME', 'NUM', 'POSS', 'NOUN', 'ADJ', 'PRON', 'SUB', 'VERB'].includes(next.tag)) || isNearNumber(after);
  if (!before || before.kind === 'STOP') return hasObject ? 'FINITE' : 'PARTICIPLE';
  if (
    hasObject ||
    before.kind === 'WH' ||
    (before.kind === 'NOUN' && (before.head.tag === 'PRON' || /^(?:it|they)$/.test(before.head.lower)))
  )
    return 'FINITE';
  if (before.kind === 'NOUN' && ['WH', 'NOUN'].includes(beforeList(groups)?.kind ?? '')) return 'FINITE';
  if (isInserted(groups, after) && verb.lemma === 'announce') return 'PARTICIPLE';
  if (lacksVerb(groups) && leavesVerbless(after)) return 'FINITE';
  const endsClause = !next || next.tag === 'STOP' || next.tag === 'COMMA' || next.tag === 'CC';
  return INTRANSITIVE.has(verb.lemma) || (endsClause && before.kind === 'NOUN') ? 'FINITE' : 'PARTICIPLE';
};

/** "has bought not only A but also B": bought it is. */
const isNotOnly = (words: readonly Word[], after: readonly Word[]): boolean =>
  words.at(-1)?.tag === 'NOT' && /^(?:only|just|merely|solely)$/.test(after[0]?.lower ?? '');

/** "the purchase, announced in May, of B": between commas, before a date or a place. */
const isInserted = (groups: readonly Group[], after: readonly Word[]): boolean =>
  groups.at(-1)?.kind === 'COMMA' &&
  groups.at(-2)?.kind === 'NOUN' &&
  after[0]?.tag === 'PREP' &&
  after.slice(1, 6).some(({ tag }) => tag === 'COMMA');

export const toVerbGroup = (words: readonly Word[], before: readonly Group[], after: readonly Word[]): VerbGroup => {
  const verbs = words.filter(({ tag }) => tag === 'VERB');
  const main = verbs.at(-1);
  const first = words[0];
  const particle = after[0] && PARTICLES.has(after[0].lower) && main && isPhrasal(main.lemma, after[0].lower) ? after[0] : undefined;
  const auxiliaries = verbs.slice(0, -1);
  const form = first ? formOf(verbs, first, before, particle ? after.slice(1) : after) : 'FINITE';
  const hasBe = auxiliaries.some(({ lemma }) => lemma === 'be' || lemma === 'get');
  const isParticiple = main?.forms.has('PART') === true && !(main.forms.has('ING') || (main.forms.has('BASE') && !hasBe));
  return {
    kind: 'VERB',
    words: particle ? [...words, particle] : words,
    lemma: particle ? `${main?.lemma} ${particle.lower}` : (main?.lemma ?? ''),
    form,
    passive: (hasBe && isParticiple) || form === 'PARTICIPLE',
    perfect: auxiliaries.some(({ lemma }) => lemma === 'have'),
    progressive: hasBe && main?.forms.has('ING') === true,
    past: verbs[0]?.forms.has('PAST') === true && !verbs[0].forms.has('BASE'),
    negated: !isNotOnly(words, after) && words.some(({ tag, lower }) => tag === 'NOT' || /n't$|^cannot$/.test(lower)),
    modal: words.find(({ tag }) => tag === 'MODAL')?.lower,
  };
};
