// Tagged words in, groups out: noun groups with their head and possessors, verb groups with voice and tense, and what stands between them.
import { PARTICLES } from '../lexicon/closed-words.ts';
import { isPhrasal } from '../lexicon/phrasal-verbs.ts';
import { withoutAsides } from './asides.ts';
import { leavesVerbless } from './clause-verbs.ts';
import type { Word } from './word.ts';

export type NounGroup = {
  readonly kind: 'NOUN';
  readonly words: readonly Word[];
  readonly head: Word;
  /** Names before "'s", and "its". */
  readonly possessors: readonly Word[];
  /** Other names before the head: "Netsuite" in "the Netsuite deal". */
  readonly modifiers: readonly Word[];
};
export type VerbGroup = {
  readonly kind: 'VERB';
  readonly words: readonly Word[];
  /** With its particle: "snap up". */
  readonly lemma: string;
  /** FINITE "buys", INFINITIVE "to buy", GERUND "buying", PARTICIPLE "bought by". */
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly past: boolean;
  readonly negated: boolean;
  readonly modal: string | undefined;
};
export type Joint = { readonly kind: 'PREP' | 'COMMA' | 'CC' | 'WH' | 'SUB' | 'STOP' | 'TIME' | 'ADVERB'; readonly words: readonly Word[] };
export type Group = NounGroup | VerbGroup | Joint;

const NOUN_TAGS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'NAME', 'POSS', 'SUFFIX', 'PRON']);
const JOINTS: Readonly<Record<string, Joint['kind']>> = {
  PREP: 'PREP',
  TO: 'PREP',
  COMMA: 'COMMA',
  CC: 'CC',
  WH: 'WH',
  SUB: 'SUB',
  STOP: 'STOP',
  TIME: 'TIME',
};
/** Verbs that take no object: their bare past is a past tense, not a participle ("A partnered with B"). */
const INTRANSITIVE = new Set(
  'partner team join invest dispose walk disappear vanish agree collaborate work cooperate merge compete sign say announce report go come begin start become decide plan say tell expand enter bid negotiate participate compete settle ally talk write confirm deny link pair combine set have fall raise end part dispose'.split(
    ' ',
  ),
);

/** What stands before "A" or "A, B and C" at the end. */
const beforeList = (groups: readonly Group[]): Group | undefined => {
  let at = groups.length - 2;
  while (['CC', 'COMMA'].includes(groups[at]?.kind ?? '') && groups[at - 1]?.kind === 'NOUN') at -= 2;
  return groups[at];
};

/** "A said to be in talks": in a headline, what others say of A. */
const TOLD_OF = new Set('say report rumour rumor think believe tip slate rumored'.split(' '));

const isAuxiliary = ({ lemma, tag }: Word): boolean => tag === 'VERB' && ['be', 'have', 'do', 'get'].includes(lemma);

/** End of the verb group that starts at `from`, or undefined when none does. */
const verbGroupEnd = (words: readonly Word[], from: number): number | undefined => {
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

/** The clause so far ends in a noun and has no verb: a past form after it is no participle if nothing else can be its verb. */
const lacksVerb = (groups: readonly Group[]): boolean => {
  const opener = groups.findLastIndex(({ kind }) => kind === 'STOP' || kind === 'SUB' || kind === 'WH');
  const clause = groups.slice(opener + 1);
  return groups.at(-1)?.kind === 'NOUN' && !clause.some((group) => group.kind === 'VERB' && group.form !== 'INFINITIVE');
};

const formOf = (verbs: readonly Word[], first: Word, groups: readonly Group[], after: readonly Word[]): VerbGroup['form'] => {
  const before = groups.at(-1);
  const verb = verbs[0];
  const next = after[0];
  if (first.tag === 'TO') return 'INFINITIVE';
  if (first.tag === 'MODAL' || !verb) return 'FINITE';
  if (verb.forms.has('ING')) return 'GERUND';
  if (verbs.length === 1 && verb.forms.has('PAST') && !verb.forms.has('PART')) return 'FINITE';
  const isSetBy = verbs.length === 1 && verb.forms.has('BASE') && verb.forms.has('PART') && next?.lower === 'by';
  if (isSetBy && (before?.kind === 'COMMA' || before?.kind === 'NOUN')) return 'PARTICIPLE';
  const isBarePast = verbs.length === 1 && verb.forms.has('PAST') && !verb.forms.has('BASE');
  if (verbs.length === 1 && verb.forms.has('PART') && !verb.forms.has('PAST') && !verb.forms.has('BASE')) return 'PARTICIPLE';
  if (!isBarePast || verb.lemma === 'be' || verb.lemma === 'have') return 'FINITE';
  if (next?.lower === 'by' || (next?.tag === 'TO' && after[1]?.tag === 'VERB' && TOLD_OF.has(verb.lemma))) return 'PARTICIPLE';
  const isDated = next?.tag === 'ADJ' && after[1]?.tag === 'TIME';
  const hasObject = next && !isDated && ['DET', 'NAME', 'NUM', 'POSS', 'NOUN', 'ADJ', 'PRON', 'SUB', 'VERB'].includes(next.tag);
  if (!before || before.kind === 'STOP') return hasObject ? 'FINITE' : 'PARTICIPLE';
  if (
    hasObject ||
    before.kind === 'WH' ||
    (before.kind === 'NOUN' && (before.head.tag === 'PRON' || /^(?:it|they)$/.test(before.head.lower)))
  )
    return 'FINITE';
  if (before.kind === 'NOUN' && beforeList(groups)?.kind === 'WH') return 'FINITE';
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

const toVerbGroup = (words: readonly Word[], before: readonly Group[], after: readonly Word[]): VerbGroup => {
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

/** "an Amazon-esque shop", "Quora-style answers": the name only tells what it is like. */
const isLikened = (words: readonly Word[], name: Word): boolean =>
  /^-(?:like|esque|style|styled|inspired|type|ish|compatible|friendly|killing|beating)$/.test(words[words.indexOf(name) + 1]?.lower ?? '');

const toNounGroup = (words: readonly Word[]): NounGroup => {
  const head = words.findLast(({ tag }) => tag !== 'POSS' && tag !== 'SUFFIX' && tag !== 'CC') ?? (words.at(-1) as Word);
  const names = words.filter(({ mentions }) => mentions.length > 0);
  const possessors = names.filter((name) => name.tag === 'POSS' || words[words.indexOf(name) + 1]?.tag === 'POSS');
  return {
    kind: 'NOUN',
    words,
    head,
    possessors,
    modifiers: names.filter((name) => name !== head && !possessors.includes(name) && !isLikened(words, name)),
  };
};

const isGlue = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'CC' && /^[-/]$/.test(words[at]?.text ?? '') && words[at - 1]?.tag === 'NAME' && words[at + 1]?.tag === 'NAME';

/** "it", "the Korean group": a name that stands for one named before, with its own article. */
const isReference = ({ mentions, lower }: Word): boolean =>
  mentions.length > 0 &&
  /^(?:it|its|the|they|their|both|these|that|this|either)\b/.test(lower) &&
  !mentions.some(({ name }) => name.toLowerCase() === lower);

/** "all its data", "half the fleet": one group. */
const QUANTITY = /^(?:all|both|half)$/;

/** "A's half of it", "the other half". */
const isHalf = ({ lower }: Word, before: Word | undefined): boolean =>
  lower === 'half' && (before?.tag === 'POSS' || /^(?:other|remaining|second)$/.test(before?.lower ?? ''));

const nounGroupEnd = (words: readonly Word[], from: number): number => {
  let at = from;
  for (let word = words[at]; word; word = words[at]) {
    const opensAnother =
      at > from &&
      ((word.tag === 'DET' && !isHalf(word, words[at - 1])) ||
        word.tag === 'PRON' ||
        (word.tag === 'POSS' && word.mentions.length > 0) ||
        /^(its|their|his|our|her|my)$/.test(word.lower));
    const soFar = words.slice(from, at);
    const isQuantity = soFar.every(({ lower }) => QUANTITY.test(lower)) && word.tag === 'POSS';
    if (at > from && isReference(word) && !isQuantity) break;
    if (word.lower === 'one' && soFar.some(({ tag }) => tag === 'NAME')) break;
    if (at > from && word.tag === 'ADJ' && words[at + 1]?.tag === 'TIME') break;
    const closed = soFar.at(-1);
    if (closed && isReference(closed) && closed.tag === 'NAME' && word.tag !== 'POSS') break;
    if (opensAnother && !isQuantity && soFar.some(({ tag }) => tag !== 'DET' || word.tag === 'PRON')) break;
    const fits =
      NOUN_TAGS.has(word.tag) || isGlue(words, at) || (word.tag === 'QUOTE' && at > from && NOUN_TAGS.has(words[at + 1]?.tag ?? ''));
    const adverbBeforeAdjective =
      word.tag === 'ADV' &&
      (['ADJ', 'NUM'].includes(words[at + 1]?.tag ?? '') || words[at + 1]?.lower === 'owned') &&
      soFar.length > 0 &&
      !soFar.some(({ tag }) => tag === 'NAME' || tag === 'NOUN');
    const isOwnersOnly = word.tag === 'ADV' && soFar.at(-1)?.tag === 'POSS' && ['ADJ', 'NOUN'].includes(words[at + 1]?.tag ?? '');
    if (!fits && !adverbBeforeAdjective && !isOwnersOnly) break;
    if (soFar.at(-1)?.tag === 'PRON') break;
    at += 1;
  }
  while (words[at - 1]?.tag === 'QUOTE') at -= 1;
  return at;
};

export const groupWords = (allWords: readonly Word[]): readonly Group[] => {
  const words = withoutAsides(allWords);
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const verbEnd = ['VERB', 'MODAL', 'TO', 'NOT'].includes(word.tag) ? verbGroupEnd(words, at) : undefined;
    if (verbEnd !== undefined) {
      const group = toVerbGroup(words.slice(at, verbEnd), groups, words.slice(verbEnd));
      groups.push(group);
      at = Math.max(verbEnd, at + group.words.length);
      continue;
    }
    if (NOUN_TAGS.has(word.tag)) {
      const end = Math.max(nounGroupEnd(words, at), at + 1);
      const time = words[end]?.tag === 'TIME' && words.slice(at, end).every(({ tag }) => ['DET', 'ADJ', 'NUM'].includes(tag));
      if (time) groups.push({ kind: 'TIME', words: words.slice(at, end + 1) });
      else groups.push(toNounGroup(words.slice(at, end)));
      at = time ? end + 1 : end;
      continue;
    }
    const kind = JOINTS[word.tag];
    const goesWith = word.tag === 'PREP' && /^(?:thanks|due)$/.test(word.lower) ? words[at + 1] : undefined;
    if (goesWith) groups.push({ kind: 'PREP', words: [word, goesWith] });
    else if (kind) groups.push({ kind, words: [word] });
    else if (['ADV', 'MODAL', 'NOT'].includes(word.tag)) groups.push({ kind: 'ADVERB', words: [word] });
    at += goesWith ? 2 : 1;
  }
  return groups;
};
