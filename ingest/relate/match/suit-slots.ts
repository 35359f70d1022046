// Slots of a quarrel: who brought it and against whom ("a lawsuit that A had filed against B").
import type { Mention } from '../../../schema/facts.ts';
import { subjectOf } from '../sentence/arguments.ts';
import { followingOf } from '../sentence/following.ts';
import { partiesOfPhrase } from './phrase-parties.ts';
import type { Place } from './place.ts';

const BRINGS = /^(?:bring|file|launch|start|open|wage|fight|lodge|pursue|begin|have|lead)$/;

/** The verb by which the suit at `at` was brought; -1 for none. */
const bringing = ({ groups, at }: Place): number => {
  const next = groups[at + 1]?.kind === 'WH' ? at + 2 : at + 1;
  const verb = groups.findIndex((group, index) => index >= next && index < next + 5 && group.kind === 'VERB' && BRINGS.test(group.lemma));
  const isOwn = verb >= 0 && !groups.slice(next, verb).some(({ kind }) => kind === 'STOP' || kind === 'COMMA' || kind === 'VERB');
  return isOwn ? verb : -1;
};

/** Undefined for any other slot. */
export const suitSlot = (place: Place, slot: string): readonly Mention[] | undefined => {
  if (slot !== 'suit.by' && slot !== 'suit.against') return undefined;
  const { groups } = place;
  const verb = bringing(place);
  const group = groups[verb];
  if (group?.kind !== 'VERB') return [];
  const { prepositions } = followingOf(groups, verb);
  if (slot === 'suit.against') return partiesOfPhrase(groups, prepositions.get('against'), false);
  return partiesOfPhrase(groups, group.passive ? prepositions.get('by') : subjectOf(groups, verb), false);
};
