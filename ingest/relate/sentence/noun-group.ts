// Tagged words in, a noun group with its head and possessors out: where it ends, and whose is what in it.
import type { NounGroup } from './group.ts';
import type { Tag, Word } from './word.ts';

const NOUN_TAGS: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NUM', 'NOUN', 'NAME', 'POSS', 'SUFFIX', 'PRON']);
export const isOfNoun = (word: Word | undefined): boolean => word !== undefined && NOUN_TAGS.has(word.tag);

/** "an Amazon-esque shop", "Oxford-based", "Pinterest-focused": the name only tells what it is like, where it is or what it is for. */
const isLikened = (words: readonly Word[], name: Word): boolean =>
  /^-(?:like|esque|style|styled|inspired|type|ish|compatible|friendly|killing|beating|based|born|bred|wide|focused|centric|specific|only|first|listed|trained|ready|east|west)$/.test(
    words[words.indexOf(name) + 1]?.lower ?? '',
  );

export const toNounGroup = (words: readonly Word[]): NounGroup => {
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

/** "B, a start-up A bought": no article goes with such a name, which begins a clause. */
const opensContactClause = (words: readonly Word[], from: number, at: number): boolean =>
  words[at]?.tag === 'NAME' &&
  words[at - 1]?.tag === 'NOUN' &&
  /^an?$/.test(words[from]?.lower ?? '') &&
  !words.slice(from, at).some(({ tag }) => tag === 'NAME') &&
  ['VERB', 'MODAL'].includes(words[words[at + 1]?.tag === 'ADV' ? at + 2 : at + 1]?.tag ?? '');

export const nounGroupEnd = (words: readonly Word[], from: number): number => {
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
    const isDated =
      words[at + 1]?.tag === 'TIME' && soFar.some(({ tag, lower }) => tag === 'NAME' || tag === 'NOUN' || /^\w{0,2}[$€£¥₹]/.test(lower));
    if (at > from && words[at + 1]?.tag === 'TIME' && (word.tag === 'ADJ' || (word.tag === 'NUM' && isDated))) break;
    if (opensContactClause(words, from, at)) break;
    const closed = soFar.at(-1);
    if (closed && isReference(closed) && closed.tag === 'NAME' && word.tag !== 'POSS') break;
    if (opensAnother && !isQuantity && soFar.some(({ tag }) => tag !== 'DET' || word.tag === 'PRON')) break;
    const fits = isOfNoun(word) || isGlue(words, at) || (word.tag === 'QUOTE' && at > from && isOfNoun(words[at + 1]));
    const adverbBeforeAdjective =
      word.tag === 'ADV' &&
      (['ADJ', 'NUM'].includes(words[at + 1]?.tag ?? '') || words[at + 1]?.lower === 'owned') &&
      soFar.length > 0 &&
      !soFar.some(({ tag }) => tag === 'NAME' || tag === 'NOUN');
    const isOfThen =
      /^(?:earlier|later|then|once|only)$/.test(word.lower) &&
      soFar.at(-1)?.tag === 'DET' &&
      ['ADJ', 'NOUN'].includes(words[at + 1]?.tag ?? '');
    const isOwnersOnly = word.tag === 'ADV' && soFar.at(-1)?.tag === 'POSS' && ['ADJ', 'NOUN'].includes(words[at + 1]?.tag ?? '');
    if (!fits && !adverbBeforeAdjective && !isOwnersOnly && !isOfThen) break;
    if (soFar.at(-1)?.tag === 'PRON') break;
    at += 1;
  }
  while (words[at - 1]?.tag === 'QUOTE') at -= 1;
  return at;
};
