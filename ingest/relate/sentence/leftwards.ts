// Steps to the left in a sentence: over adverbs, to the comma or the verb before, over what two commas enclose.
import { type Group, isNamed } from './group.ts';

/** "by then", "until now". */
const isUntilThen = (groups: readonly Group[], at: number): boolean =>
  groups[at - 1]?.kind === 'PREP' && /^(?:then|now)$/.test(groups[at]?.words[0]?.lower ?? '');

/** Over adverbs, times and "on Wednesday", leftwards. */
export const skipBack = (groups: readonly Group[], at: number): number => {
  if (groups[at]?.kind === 'ADVERB') return skipBack(groups, isUntilThen(groups, at) ? at - 2 : at - 1);
  if (groups[at]?.kind !== 'TIME') return at;
  return skipBack(groups, groups[at - 1]?.kind === 'PREP' ? at - 2 : at - 1);
};

/** Over the comma at `at`, where there is one: "A, which" as well as "A whose". */
export const overComma = (groups: readonly Group[], at: number): number => (groups[at]?.kind === 'COMMA' ? at - 1 : at);

const explains = (groups: readonly Group[], at: number): boolean => {
  const noun = groups[at];
  return noun?.kind === 'NOUN' && noun.head.tag !== 'NAME' && groups[at - 1]?.kind === 'COMMA' && groups[at - 2]?.kind === 'NOUN';
};

/** "one of several firms that": of which the one is the name before. */
const isOneOf = (groups: readonly Group[], at: number): boolean =>
  groups[at - 1]?.words[0]?.lower === 'of' && groups[at - 2]?.words[0]?.lower === 'one';

/** "a maker of battery packs in Oslo": from the town to the maker, over nouns that mean nothing in particular. */
const describedFrom = (groups: readonly Group[], at: number): number => {
  const noun = groups[at];
  const isPassed =
    noun?.kind === 'NOUN' &&
    ['PREP', 'CC'].includes(groups[at - 1]?.kind ?? '') &&
    groups[at - 2]?.kind === 'NOUN' &&
    (noun.head.tag === 'NAME'
      ? noun.head.mentions[0]?.kind === 'OTHER'
      : isOneOf(groups, at) || (noun.words[0]?.tag !== 'DET' && noun.words[0]?.tag !== 'POSS'));
  return isPassed ? describedFrom(groups, at - 2) : at;
};

/** "X, a firm known as Y until May", "X, formerly known as Y": from Y to the firm, or to X; else `at`. */
const overOtherName = (groups: readonly Group[], at: number): number => {
  const verb = groups[at - 2];
  const isOther = verb?.kind === 'VERB' && verb.lemma === 'know' && verb.form === 'PARTICIPLE' && groups[at - 1]?.words[0]?.lower === 'as';
  if (!isOther) return at;
  const before = skipBack(groups, at - 3);
  if (groups[before]?.kind === 'COMMA' && groups[before - 1]?.kind === 'NOUN') return before - 1;
  return explains(groups, before) ? before : at;
};

/** "X, a Finnish firm", "X, a maker of chips in Oslo": from the noun at `at` to the name that it explains. */
export const explainedName = (groups: readonly Group[], end: number): number => {
  const at = overOtherName(groups, end);
  if (explains(groups, at)) return at - 2;
  if (at < end) return at;
  const start = describedFrom(groups, at);
  return start < at && explains(groups, start) && isNamed(groups[start - 2]) ? start - 2 : at;
};

export const previousComma = (groups: readonly Group[], before: number): number => {
  for (let at = before; at >= 0; at -= 1) {
    if (groups[at]?.kind === 'STOP') return -1;
    if (groups[at]?.kind === 'COMMA') return at;
  }
  return -1;
};

/** "A, which adds lists, polls and notes, works": the comma that opens the relative clause closed by the one at `end`; -1 for none. */
export const relativeComma = (groups: readonly Group[], end: number): number => {
  const relative = groups.slice(0, end).findLastIndex(({ kind }) => kind === 'WH' || kind === 'STOP');
  const next = groups[relative + 1]?.kind === 'ADVERB' ? relative + 2 : relative + 1;
  const isDoer = groups[relative]?.kind === 'WH' && groups[next]?.kind === 'VERB';
  const isOpened = isDoer && groups[relative - 1]?.kind === 'COMMA' && groups[relative - 2]?.kind === 'NOUN';
  const verbs = groups.slice(relative, end).filter((group) => group.kind === 'SUB' || (group.kind === 'VERB' && group.form === 'FINITE'));
  return isOpened && verbs.length === 1 ? relative - 1 : -1;
};

export const previousVerb = (groups: readonly Group[], before: number): number => {
  for (let at = before; at >= 0; at -= 1) {
    const group = groups[at];
    if (group?.kind === 'STOP') return -1;
    if (group?.kind === 'VERB') return at;
  }
  return -1;
};

/** A stretch between two commas that the sentence can do without: ", which …,", ", a chip maker,", ", based in Espoo,". */
export const isInsert = (groups: readonly Group[], from: number, to: number): boolean => {
  const first = groups[from];
  if (!first || from >= to) return false;
  if (first.kind === 'VERB') return first.form === 'GERUND' || first.form === 'PARTICIPLE' || /^(say|report)$/.test(first.lemma);
  if (first.kind === 'NOUN')
    return (
      !groups
        .slice(from, to)
        .some(
          (group) => group.kind === 'VERB' && group.form === 'FINITE' && groups[from + 1] === group && !/^(say|report)$/.test(group.lemma),
        ) || first.head.tag !== 'NAME'
    );
  return first.kind !== 'STOP' && first.kind !== 'CC';
};

export const isSentenceOpening = (groups: readonly Group[], at: number): boolean =>
  at < 0 ||
  groups[at]?.kind === 'STOP' ||
  (groups[at]?.kind === 'PREP' && isSentenceOpening(groups, at - 1)) ||
  (groups[at]?.kind === 'ADVERB' && isSentenceOpening(groups, at - 1));
