// A slot of a rule ("subject", "with", "possessor") and the place of its trigger in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { allianceSlot } from './alliance-slots.ts';
import { nounSlot } from './fill-noun-slot.ts';
import { verbSlot } from './fill-verb-slot.ts';
import { fromContext } from './from-context.ts';
import { licenceSlot } from './licence-slots.ts';
import { makerSlot } from './maker-slots.ts';
import { splitFilter } from './name-filters.ts';
import { apposedTo } from './noun-slots.ts';
import { partiesOfWords } from './party.ts';
import { explainedBy } from './phrase-parties.ts';
import type { Place } from './place.ts';
import { suitSlot } from './suit-slots.ts';
import { takeoverSlot } from './takeover-slots.ts';
import { tradeSlot } from './trade-slots.ts';

/** Slots that the rules of one family have to themselves; undefined of another slot. */
type FamilySlot = (place: Place, slot: string) => readonly Mention[] | undefined;
const FAMILIES: readonly FamilySlot[] = [allianceSlot, licenceSlot, makerSlot, suitSlot, takeoverSlot, tradeSlot];

const ofFamily: FamilySlot = (place, slot) => {
  for (const fill of FAMILIES) {
    const found = fill(place, slot);
    if (found) return found;
  }
  return undefined;
};

const suffixSlot = (place: Place, slot: string): readonly Mention[] => {
  const { groups, at } = place;
  const noun = groups[at];
  if (noun?.kind !== 'NOUN') return [];
  const suffix = noun.words.findIndex(({ tag }) => tag === 'SUFFIX');
  if (slot === 'before') return partiesOfWords(noun.words.slice(Math.max(0, suffix - 1), suffix));
  if (slot !== 'after') return nounSlot(place, slot);
  const own = noun.words.slice(suffix + 1).findLast(({ tag }) => tag === 'NAME');
  if (own) return partiesOfWords([own]);
  const apposed = apposedTo({ groups, at, topic: [] });
  return apposed.length > 0 ? apposed : explainedBy(groups, at);
};

/** `slot`: with the endings of `name-filters.ts`, the last of which is tried last. */
export const fillSlot = (place: Place, trigger: 'VERB' | 'NOUN' | 'SUFFIX', slot: string): readonly Mention[] => {
  const filtered = splitFilter(slot);
  if (filtered) return filtered.filter(fillSlot(place, trigger, filtered.slot));
  if (slot === 'context') return fromContext(place);
  const found = ofFamily(place, slot);
  if (found) return found;
  if (trigger === 'VERB') return verbSlot(place, slot);
  return trigger === 'NOUN' ? nounSlot(place, slot) : suffixSlot(place, slot);
};
