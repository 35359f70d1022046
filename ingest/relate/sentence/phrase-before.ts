// The noun phrase that ends right before a place: its whole list, with what hangs on it and what is inserted passed over.
import { companionsFrom, isPlace, listUpTo, type Phrase } from './coordination.ts';
import type { Group } from './group.ts';
import { isInsert, previousComma, relativeComma, skipBack } from './leftwards.ts';
import { wordAt } from './word-at.ts';

/** "A of Oslo and B": the town is A's, and B stands beside A. */
const endsInTown = (groups: readonly Group[], at: number): boolean => {
  const [town, own] = [groups[at - 2], groups[at]];
  return town?.kind === 'NOUN' && own?.kind === 'NOUN' && isPlace(town) && own.head.tag === 'NAME' && !isPlace(own);
};

/** "of B" after a noun; not "as B joins", "after B offers", which are clauses. */
const hangsOnNoun = (groups: readonly Group[], at: number): boolean =>
  groups[at - 1]?.kind === 'PREP' &&
  !/^(?:as|after|before|until|since)$/.test(wordAt(groups, at - 1)) &&
  groups[nounBefore(groups, at - 1)]?.kind === 'NOUN';

/** "A reportedly in talks": over the adverb before the preposition at `at`. */
const nounBefore = (groups: readonly Group[], at: number): number => (groups[at - 1]?.kind === 'ADVERB' ? at - 2 : at - 1);

/** Over "A and" before B, where the list belongs to a preposition ("the pact between A and B"). */
const overList = (groups: readonly Group[], end: number): number => {
  let at = end;
  while (groups[at - 1]?.kind === 'CC' && groups[at - 2]?.kind === 'NOUN' && !endsInTown(groups, at)) at -= 2;
  return hangsOnNoun(groups, at) ? at : end;
};

/** The noun group that heads "A of B in C", read from its end. */
export const chainStart = (groups: readonly Group[], end: number): number => {
  let at = overList(groups, end);
  while (hangsOnNoun(groups, at)) at = overList(groups, nounBefore(groups, at - 1));
  return at;
};

/** The noun phrase that ends right before `at`, passing over inserts and adverbs. */
export const phraseBefore = (groups: readonly Group[], at: number, depth: number): Phrase | undefined => {
  const end = skipBack(groups, at);
  const group = groups[end];
  if (!group || depth > 6) return undefined;
  if (group.kind === 'COMMA') {
    const relative = relativeComma(groups, end);
    const open = relative > 0 ? relative : previousComma(groups, end - 1);
    if (open > 0 && isInsert(groups, open + 1, end)) {
      const outer = phraseBefore(groups, open - 1, depth + 1);
      return outer && { ...outer, nouns: [...outer.nouns, ...companionsFrom(groups, open + 1)] };
    }
    return groups[end - 1]?.kind === 'NOUN' && open < 0 ? phraseBefore(groups, end - 1, depth + 1) : undefined;
  }
  if (group.kind !== 'NOUN') return undefined;
  if (groups[end - 1]?.kind === 'COMMA' && groups[end - 2]?.kind === 'NOUN' && group.head.tag !== 'NAME' && group.words[0]?.tag === 'DET') {
    return phraseBefore(groups, end - 2, depth + 1);
  }
  const start = chainStart(groups, end);
  return listUpTo(groups, start) ?? undefined;
};
