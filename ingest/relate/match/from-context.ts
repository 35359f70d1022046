// The company that a rule may take from the story where its sentence tells nobody: "It holds a licence until 2020".
import type { Mention } from '../../../schema/facts.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';
import type { Place } from './place.ts';

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
const GIVERS = ['from', 'by', 'with'];

/** "the Star Wars licence", "a licence from Polar": somebody is told, though not known as a company. */
const namesSomebody = ({ groups, at }: Place): boolean => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return false;
  const { prepositions } = followingOf(groups, at);
  const phrases = GIVERS.flatMap((word) => prepositions.get(word)?.nouns ?? []);
  const own = noun.words.filter((word) => !noun.possessors.includes(word));
  const hangs = groups[at - 1]?.kind === 'PREP';
  return hangs || (at > 0 && [own, ...phrases.map(({ words }) => words)].some((words) => words.some(isCapital)));
};

const isSemicolon = (group: Group): boolean => group.words[0]?.text === ';';

/** The article's foremost company that the sentence, or its part between semicolons, does not name, but for an "it". */
export const fromContext = (place: Place): readonly Mention[] => {
  if (namesSomebody(place)) return [];
  const { groups, at, topic } = place;
  const from = groups.slice(0, at).findLastIndex(isSemicolon) + 1;
  const end = groups.findIndex((group, index) => index > at && isSemicolon(group));
  const named = groups.slice(from, end < 0 ? undefined : end).flatMap(({ words }) => words.filter(({ lower }) => !/^its?$/.test(lower)));
  const here = new Set(named.flatMap(({ mentions }) => mentions.map(({ fullName }) => fullName)));
  return topic.filter(({ fullName }) => !here.has(fullName)).slice(0, 1);
};
