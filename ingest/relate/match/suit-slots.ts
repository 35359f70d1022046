// Slots of a quarrel: who brought it and against whom ("a lawsuit that A had filed against B").
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { followingOf } from '../sentence/following.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place, Slots } from './place.ts';

const BRINGS = /^(?:bring|file|launch|start|open|wage|fight|lodge|pursue|begin|have|lead)$/;

/** The verb by which the suit at `at` was brought; -1 for none. */
const bringing = ({ groups, at }: Place): number => {
  const next = groups[at + 1]?.kind === 'WH' ? at + 2 : at + 1;
  const verb = groups.findIndex((group, index) => index >= next && index < next + 5 && group.kind === 'VERB' && BRINGS.test(group.lemma));
  const isOwn = verb >= 0 && !groups.slice(next, verb).some(({ kind }) => kind === 'STOP' || kind === 'COMMA' || kind === 'VERB');
  return isOwn ? verb : -1;
};

const plaintiff = (place: Place): readonly Mention[] => {
  const { groups } = place;
  const verb = bringing(place);
  const group = groups[verb];
  if (group?.kind !== 'VERB') return [];
  return partiesOfPhrase(groups, group.passive ? followingOf(groups, verb).prepositions.get('by') : subjectOf(groups, verb), false);
};

const defendant = (place: Place): readonly Mention[] => {
  const verb = bringing(place);
  return verb < 0 ? [] : partiesOfPhrase(place.groups, followingOf(place.groups, verb).prepositions.get('against'), false);
};

export const SUIT_SLOTS: Slots = { 'suit.by': plaintiff, 'suit.against': defendant };
