// Slots of licences: what is named in the purpose of a right ("the right to show B's films"), who gives it and who is given it.
import type { Mention } from '../../../schema/facts.ts';
import { rulingVerb, subjectOf } from '../sentence/arguments.ts';
import { listUpTo } from '../sentence/coordination.ts';
import { followingOf } from '../sentence/following.ts';
import type { Group } from '../sentence/groups.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import { around } from './phrase-slots.ts';
import type { Place } from './place.ts';

const isInfinitive = (group: Group | undefined): boolean => group?.kind === 'VERB' && group.form === 'INFINITIVE';

/** "signs a deal to show B's films", "the right to use the B name", "licensed to sell B phones": around what the infinitive has as its object. */
const inPurpose = (place: Place, part: string): readonly Mention[] => {
  const { groups, at } = place;
  const verb = [at + 1, followingOf(groups, at).end].find((index) => isInfinitive(groups[index]));
  return verb === undefined ? [] : around({ ...place, at: verb }, followingOf(groups, verb).object, part);
};

/** "A granted B a licence", "B was granted a licence by A": A. */
const giver = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const group = groups[verb];
  if (group?.kind !== 'VERB') return [];
  const agent = followingOf(groups, at).prepositions.get('by') ?? followingOf(groups, verb).prepositions.get('by');
  return partiesOfPhrase(groups, group.passive ? agent : subjectOf(groups, verb), false);
};

/** B of the same. */
const given = ({ groups, at }: Place): readonly Mention[] => {
  const verb = rulingVerb(groups, at);
  const group = groups[verb];
  if (group?.kind !== 'VERB') return [];
  if (group.passive) return partiesOfPhrase(groups, subjectOf(groups, verb), false);
  const before = groups[at - 1]?.kind === 'NOUN' ? listUpTo(groups, at - 1) : undefined;
  return before?.first === verb + 1 ? partiesOfPhrase(groups, before, true) : [];
};

/** Undefined for any other slot. */
export const licenceSlot = (place: Place, slot: string): readonly Mention[] | undefined => {
  if (slot.startsWith('purpose.')) return inPurpose(place, slot.slice('purpose.'.length));
  if (slot === 'giver') return giver(place);
  return slot === 'given' ? given(place) : undefined;
};
