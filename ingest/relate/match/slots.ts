// A slot of a rule ("subject", "with", "possessor") and the place of its trigger in, the mentions that fill it out.
import type { Mention } from '../../../schema/facts.ts';
import { allianceSlot } from './alliance-slots.ts';
import { nounSlot } from './fill-noun-slot.ts';
import { verbSlot } from './fill-verb-slot.ts';
import { splitFilter } from './name-filters.ts';
import { apposedTo } from './noun-slots.ts';
import { partiesOfWords } from './party.ts';
import { explainedBy } from './phrase-parties.ts';
import type { Place } from './place.ts';

/** The article's foremost company that the sentence does not name, but for an "it". */
const fromContext = ({ groups, topic }: Place): readonly Mention[] => {
  const named = groups.flatMap(({ words }) => words.filter(({ lower }) => !/^its?$/.test(lower)));
  const here = new Set(named.flatMap(({ mentions }) => mentions.map(({ fullName }) => fullName)));
  return topic.filter(({ fullName }) => !here.has(fullName)).slice(0, 1);
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
  const alliance = allianceSlot(slot);
  if (alliance) return alliance(place);
  if (trigger === 'VERB') return verbSlot(place, slot);
  return trigger === 'NOUN' ? nounSlot(place, slot) : suffixSlot(place, slot);
};
