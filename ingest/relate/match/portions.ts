// "most of A", "the whole of A", "51 percent of A", "what was left of A": of a company that goes in its greater part, the company.
import { listFrom, type Phrase } from '../sentence/coordination.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import { wordAt } from '../sentence/word-at.ts';

const GREATER =
  /^(?:most|whole|entirety|bulk|all|majority|remainder|rest|remnants|two-thirds|three-quarters|three-fifths|four-fifths|nine-tenths)$/;
const PERCENT = /^(?:percent|%)$/;
const HALF = 50;

const isOverHalf = ({ words }: NounGroup): boolean => words.some(({ lower }) => Number.parseFloat(lower) > HALF);

const isGreaterPart = (noun: NounGroup): boolean => {
  if (noun.possessors.length > 0 || noun.modifiers.length > 0) return false;
  return GREATER.test(noun.head.lower) || (PERCENT.test(noun.head.lower) && isOverHalf(noun));
};

/** What stands after the "of" of a portion; undefined for any other phrase. */
export const wholeOf = (groups: readonly Group[], { nouns: [noun], last }: Phrase): Phrase | undefined => {
  return noun && isGreaterPart(noun) && wordAt(groups, last + 1) === 'of' ? listFrom(groups, last + 2) : undefined;
};
