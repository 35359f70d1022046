// A rule and the place of its trigger in, who fills each of its roles out.
import type { Mention } from '../../../schema/facts.ts';
import type { Rule } from '../rules/rule.ts';
import type { Filled } from './borrowed-party.ts';
import type { Filler } from './candidate.ts';
import { LICENSES } from './licensor-hints.ts';
import type { Around, Place, Told } from './place.ts';
import { fillSlot } from './slots.ts';

const withFirst = (known: Mention, others: readonly Mention[]): readonly Mention[] => [
  known,
  ...others.filter(({ fullName }) => fullName !== known.fullName),
];

/** Whom the text told to license to others, wherever the sentence names it. */
const licensorIn = ({ told }: Around): Mention | undefined => told.findLast(({ type }) => type === LICENSES)?.parties[0]?.mention;

const NAMED_AGAIN: ReadonlySet<string> = new Set(['INVESTEE', 'BODY', 'TARGET', 'LICENSOR']);

/** Of a licence, only where the rule speaks of licensees. */
const tells = ({ type }: Told, rule: Rule, role: Filler['role']): boolean =>
  (role === 'LICENSOR' && type === LICENSES) || (type === rule.type && (role !== 'LICENSOR' || /licensee/.test(rule.name)));

/** Many invest in one, many join one and many license from one: whom the last such claim named is whom the next means. Of several bought, it is the foremost. */
export const aroundFor = (around: Around, rule: Rule, role: Filler['role']): Around => {
  if (!NAMED_AGAIN.has(role)) return around;
  const told = around.told
    .filter((claim) => tells(claim, rule, role))
    .flatMap(({ parties }) => parties.filter((filler) => filler.role === role));
  const foremost = around.story.find(({ fullName }) => told.some(({ mention }) => mention.fullName === fullName));
  const known = role === 'TARGET' ? foremost : told.at(-1)?.mention;
  return known ? { ...around, topic: withFirst(known, around.topic), story: withFirst(known, around.story) } : around;
};

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
