// A noun group in, the names in it that can be a party out: "Lyft's app" is Lyft, "Apple CEO Tim Cook" and "Germany" are nobody.
import type { Mention } from '../../../schema/facts.ts';
import { LABELS, OFFERINGS, PEOPLE, PLACE_PHRASES, PLACES, STANDARDS } from '../lexicon/nouns.ts';
import type { Phrase } from '../sentence/coordination.ts';
import type { NounGroup } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';

/** "ATMs", "GPUs": a kind of thing, however much it looks like a name. */
const SEVERAL = /^\p{Lu}{2,5}s$/u;
/** "HAMBURG, Germany –": where a text was written. */
const isDateline = ({ kind, field, start, fullName }: Mention): boolean =>
  kind === 'OTHER' && field === 'TEXT' && start < DATELINE && /^\p{Lu}{5,}$/u.test(fullName);
const DATELINE = 40;

/** Any name but a person's, a technology's and a place's. */
const canBeParty = (mention: Mention): boolean => {
  const { kind, fullName } = mention;
  const name = fullName.toLowerCase();
  if (isDateline(mention) || SEVERAL.test(fullName) || STANDARDS.has(name)) return false;
  return kind !== 'PERSON' && kind !== 'TECHNOLOGY' && !PLACES.has(name) && !PLACE_PHRASES.test(name);
};

export const partiesOfWord = (word: Word | undefined): readonly Mention[] => word?.mentions.filter(canBeParty) ?? [];
export const partiesOfWords = (words: readonly Word[]): readonly Mention[] => words.flatMap(partiesOfWord);
/** Names before the head of a group, whose it is or what it is about. */
export const partiesBeside = ({ possessors, modifiers }: NounGroup): readonly Mention[] => partiesOfWords([...possessors, ...modifiers]);

const isPersonal = ({ words, head }: NounGroup): boolean =>
  PEOPLE.has(head.lower) || words.some(({ lower, tag }) => tag === 'NOUN' && PEOPLE.has(lower));

/** "the next Tesla", "an Uber for boats": a kind of thing, not the company. */
const isKind = ({ words }: NounGroup): boolean =>
  words.some(({ lower, mentions }) => lower === 'next' && mentions.length === 0) || /^an?$/.test(words[0]?.lower ?? '');

/** "its app", "the mobile network": what a company offers, and nobody's post. */
export const isOffering = (group: NounGroup): boolean => OFFERINGS.has(group.head.lower) && !isPersonal(group);

/** The name that heads the group; else, unless `strict`, whose offering it is. */
export const partiesOf = (group: NounGroup, strict = false): readonly Mention[] => {
  if (group.head.tag === 'NAME' && group.words.length <= 3 && isKind(group)) return [];
  if (group.head.mentions.length > 0) {
    return group.head.mentions.some(({ kind }) => kind === 'PERSON') ? [] : partiesOfWord(group.head);
  }
  if (LABELS.has(group.head.lower) && !isPersonal(group) && group.words.length > 1) {
    const label = partiesOfWord(group.modifiers.findLast((word) => partiesOfWord(word).length > 0));
    if (label.length > 0) return label;
  }
  if (strict || !isOffering(group)) return [];
  const modifier = partiesOfWord(group.modifiers.findLast((word) => partiesOfWord(word).length > 0));
  return modifier.length > 0 ? modifier : partiesOfWord(group.possessors.at(-1));
};

/** Names that head a member of a list: nobody's offerings. */
export const namedIn = (list: Phrase | undefined): readonly Mention[] => list?.nouns.flatMap((noun) => partiesOf(noun, true)) ?? [];
