// A rule and the place of its trigger in, who fills each of its roles out.
import type { Mention } from '../../../schema/facts.ts';
import type { Rule } from '../rules/rule.ts';
import { aroundFor } from './around-for.ts';
import type { Filled } from './borrowed-party.ts';
import { LICENSES } from './licensor-hints.ts';
import type { Around, Place } from './place.ts';
import { fillSlot } from './slots.ts';

/** Whom the text told to license to others, wherever the sentence names it. */
const licensorIn = ({ told }: Around): Mention | undefined => told.findLast(({ type }) => type === LICENSES)?.parties[0]?.mention;

/** The first slot of each role that names someone new: for "A withdraws its suit against B", where "its" is A's, the one after it. */
export const fillRoles = (rule: Rule, place: Place, around: Around): readonly Filled[] => {
  const taken = new Set<string>();
  return rule.roles.map(({ role, slots }) => {
    const { topic } = aroundFor(around, rule, role);
    for (const slot of slots) {
      const known = role === 'LICENSOR' && slot === 'context' ? licensorIn(around) : undefined;
      const mentions = known ? [known] : slot.split('+').flatMap((part) => fillSlot({ ...place, topic }, rule.trigger, part));
      if (mentions.length === 0 || mentions.every(({ fullName }) => taken.has(fullName))) continue;
      for (const { fullName } of mentions) taken.add(fullName);
      return { slot, fillers: mentions.map((mention) => ({ mention, role })) };
    }
    return { slot: '', fillers: [] };
  });
};
