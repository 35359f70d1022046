// Slots before a trigger noun: its possessor, the names beside it, a pair of names.
import type { Mention } from '../../../schema/facts.ts';
import { listUpTo } from '../sentence/coordination.ts';
import type { NounGroup } from '../sentence/group.ts';
import { overComma } from '../sentence/leftwards.ts';
import type { Word } from '../sentence/word.ts';
import { wordAt } from '../sentence/word-at.ts';
import { partiesOf, partiesOfWords } from './party.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';

/** Names before "'s"; for "A, whose backers" A. */
export const possessors = ({ groups, at }: Place, noun: NounGroup): readonly Mention[] => {
  if (wordAt(groups, at - 1) !== 'whose') return partiesOfWords(noun.possessors);
  return partiesOfPhrase(groups, listUpTo(groups, overComma(groups, at - 2)), true).slice(-1);
};

/** "the VMware Horizon Air deal": a product right after a company is that company's. */
export const separateNames = ({ modifiers, words }: NounGroup): readonly Word[] =>
  modifiers.filter((word) => {
    const before = words[words.indexOf(word) - 1];
    return !(before?.tag === 'NAME' && word.mentions[0]?.kind === 'PRODUCT');
  });

/** "A and B partnerships": each is one with somebody else. */
const SEVERAL = /^(?:partnership|alliance|collaboration|contract|agreement|integration|tie-up|deal)s$/;
/** Names before a noun as a pair: "the A-B merger", "A and B partnership", "A, B tie-up". */
export const pairBefore = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN' || SEVERAL.test(noun.head.lower)) return [];
  const own = partiesOfWords(separateNames(noun));
  const opensWithName = noun.words[0]?.tag === 'NAME';
  const before = opensWithName && groups[at - 1]?.kind === 'CC' ? listUpTo(groups, at - 2) : undefined;
  const shared = before && noun.words[1]?.tag === 'POSS' ? partiesOfWords(noun.possessors) : [];
  const pair = [...partiesOfPhrase(groups, before, true), ...shared, ...own];
  return pair.length > 1 ? pair : [];
};

/** "VMware, GitHub and Bitly deals": all the names that share the noun. */
export const sharedModifiers = ({ groups, at }: Place): readonly Mention[] => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const joined = noun.words[0]?.tag === 'NAME' && ['CC', 'COMMA'].includes(groups[at - 1]?.kind ?? '');
  let first = at;
  while (joined && ['CC', 'COMMA'].includes(groups[first - 1]?.kind ?? '') && groups[first - 2]?.kind === 'NOUN') first -= 2;
  const others = groups.slice(first, at).flatMap((group) => (group.kind === 'NOUN' ? partiesOf(group, true) : []));
  return [...others, ...partiesOfWords(separateNames(noun))];
};

/** "granted Samsung a licence": the name between the verb and the noun. */
export const indirectObject = ({ groups, at }: Place): readonly Mention[] => {
  const before = groups[at - 1];
  return before?.kind === 'NOUN' && groups[at - 2]?.kind === 'VERB' ? partiesOf(before, true) : [];
};
