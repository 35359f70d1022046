// A slot of a rule ("subject", "with", "possessor") and the place of its trigger in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { ALLIANCE_SLOTS } from './alliance-slots.ts';
import { nounSlot } from './fill-noun-slot.ts';
import { verbSlot } from './fill-verb-slot.ts';
import { fromContext } from './from-context.ts';
import { LICENCE_SLOTS } from './licence-slots.ts';
import { MAKER_SLOTS } from './maker-slots.ts';
import { splitFilter } from './name-filters.ts';
import { apposedTo } from './noun-slots.ts';
import { partiesOfWords } from './party.ts';
import { explainedBy } from './phrase-parties.ts';
import type { Place, Slots } from './place.ts';
import { SHARE_SLOTS } from './share-slots.ts';
import { SUIT_SLOTS } from './suit-slots.ts';
import { TAKEOVER_SLOTS } from './takeover-slots.ts';
import { TRADE_SLOTS } from './trade-slots.ts';
import { VENTURE_SLOTS } from './venture-slots.ts';

/** Slots that stand for the same whatever the trigger is; each family of rules has some to itself. */
const NAMED_SLOTS: Slots = {
  context: fromContext,
  ...ALLIANCE_SLOTS,
  ...LICENCE_SLOTS,
  ...MAKER_SLOTS,
  ...SHARE_SLOTS,
  ...SUIT_SLOTS,
  ...TAKEOVER_SLOTS,
  ...TRADE_SLOTS,
  ...VENTURE_SLOTS,
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
  const apposed = apposedTo(place);
  return apposed.length > 0 ? apposed : explainedBy(groups, at);
};

/** `slot`: with the endings of `name-filters.ts`, the last of which is tried last. */
export const fillSlot = (place: Place, trigger: 'VERB' | 'NOUN' | 'SUFFIX', slot: string): readonly Mention[] => {
  const filtered = splitFilter(slot);
  if (filtered) return filtered.filter(fillSlot(place, trigger, filtered.slot));
  const named = NAMED_SLOTS[slot];
  if (named) return named(place);
  if (trigger === 'VERB') return verbSlot(place, slot);
  return trigger === 'NOUN' ? nounSlot(place, slot) : suffixSlot(place, slot);
};
