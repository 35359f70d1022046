// Slots in the phrases after a trigger: those of a preposition, those around the noun of its object, a list after a colon.
import type { Mention } from '../../../schema/facts.ts';
import { listFrom, type Phrase } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/group.ts';
import { partiesOf, partiesOfWords } from './party.ts';
import { nounAt, partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';

/** "with", "for.possessor", "as.modifier": the names in the phrase of that preposition, before "'s" in it, or beside its noun. "with.by": of the phrase that hangs on it, if there is one. */
export const prepositional = (place: Place, slot: string, strict: boolean): readonly Mention[] => {
  const { groups, at } = place;
  const [preposition = '', part, ...rest] = slot.split('.');
  const phrase = followingOf(groups, at).prepositions.get(preposition);
  if (part === 'possessor') return partiesOfWords(nounAt(groups, phrase)?.possessors ?? []);
  if (part === 'modifier') return partiesOfWords(nounAt(groups, phrase)?.modifiers ?? []);
  const hanging = part && phrase ? prepositional({ ...place, at: phrase.last }, [part, ...rest].join('.'), strict) : [];
  if (hanging.length > 0) return hanging;
  const ofShares = phrase && preposition === 'of' && /^(?:shares|stock|equity)$/.test(nounAt(groups, phrase)?.head.lower ?? '');
  return partiesOfPhrase(groups, ofShares ? followingOf(groups, phrase.last).prepositions.get('of') : phrase, strict);
};

/** "the rights to show matches from B": the first such phrase of the clause, wherever it hangs. */
export const laterPhrase = ({ groups, at }: Place, preposition: string): readonly Mention[] => {
  const stop = groups.findIndex((group, index) => index > at && (group.kind === 'STOP' || group.kind === 'WH'));
  const found = groups.findIndex((group, index) => index > at && group.kind === 'PREP' && group.words[0]?.lower === preposition);
  return found > 0 && (stop < 0 || found < stop) ? partiesOfPhrase(groups, listFrom(groups, found + 1), false) : [];
};

/** "B-owned", but not "Oxford-based". */
const OWNED = /^-(?:owned|controlled|held|backed|funded|run|led)$/;

/** Names around the noun that heads the object, or the subject: "object.of", "object.of.possessor", "subject.possessor". */
export const around = (place: Place, phrase: Phrase | undefined, part: string): readonly Mention[] => {
  const noun = nounAt(place.groups, phrase);
  if (!noun || !phrase) return [];
  if (part === 'possessor') return partiesOfWords(noun.possessors);
  if (part === 'modifier') return partiesOfWords(noun.modifiers);
  if (part === 'suffix') return partiesOfWords(noun.words.filter((_, index) => OWNED.test(noun.words[index + 1]?.lower ?? '')));
  if (part === 'named') return noun.head.tag === 'NAME' ? partiesOf(noun, true) : partiesOfWords(noun.modifiers.slice(-1));
  return prepositional({ ...place, at: phrase.last }, part, false);
};

/** "provide to Xiaomi network elements": the name that opens the phrase takes, the rest is what it gets. */
export const openingName = (groups: readonly Group[], phrase: Phrase | undefined): readonly Mention[] => {
  const noun = nounAt(groups, phrase);
  const first = noun?.words[0];
  return noun && first?.tag === 'NAME' && first !== noun.head && noun.possessors.length === 0 ? partiesOfWords([first]) : [];
};

/** "Seven companies founded it: A, B and C": the names after the colon. */
export const listedAfterColon = ({ groups, at }: Place): readonly Mention[] => {
  const colon = groups.findIndex((group, index) => index > at && group.kind === 'STOP' && group.words[0]?.text === ':');
  return colon < 0 ? [] : partiesOfPhrase(groups, listFrom(groups, colon + 1), true);
};
