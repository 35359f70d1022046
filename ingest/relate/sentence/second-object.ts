// What a verb of giving gives, behind whom it gives it: "pays A some $2bn for B".
import { type Group, isNamed } from './group.ts';

const GIVING = /^(?:pay|give|hand|lend|sell|grant|send)$/;

/** From whom the verb at `verb` gives something, at `last`, to the thing, at `gift`; for other verbs and objects, `last`. */
export const overGift = (groups: readonly Group[], verb: number, last: number, gift: number): number => {
  const group = groups[verb];
  const isGiven = group?.kind === 'VERB' && !group.passive && GIVING.test(group.lemma) && isNamed(groups[last]);
  return isGiven && groups[gift]?.kind === 'NOUN' && !isNamed(groups[gift]) ? gift : last;
};
