// A rule and the place of its trigger in, who fills each of its roles out.
import type { Mention } from '../../../schema/facts.ts';
import type { FactRole, Role } from '../../../schema/ontology.ts';
import type { Rule } from '../rules/rule.ts';
import { aroundFor } from './around-for.ts';
import type { Filled } from './borrowed-party.ts';
import { LICENSES } from './licensor-hints.ts';
import type { Around, Place } from './place.ts';
import { fillSlot } from './slots.ts';

/** Whom the text told to license to others, wherever the sentence names it. */
const licensorIn = ({ told }: Around): Mention | undefined => told.findLast(({ type }) => type === LICENSES)?.parties[0]?.mention;

/** Whose licence a sentence means is taken from the story only where its foremost company and the one in the foreground just now are one. */
const topicFor = (around: Around, rule: Rule, role: Role | FactRole): readonly Mention[] => {
  const { topic, story } = aroundFor(around, rule, role);
  return role === 'LICENSOR' && topic[0]?.fullName !== story[0]?.fullName ? [] : topic;
};

/** The first slot of each role that names someone new: for "A withdraws its suit against B", where "its" is A's, the one after it. */
export const fillRoles = (rule: Rule, place: Place, around: Around): readonly Filled[] => {
  const taken = new Set<string>();
  return rule.roles.map(({ role, slots }) => {
    const topic = topicFor(around, rule, role);
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
