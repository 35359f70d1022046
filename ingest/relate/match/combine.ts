// What filled each role of a rule in, the parties of each claim out: one claim per counterpart, one investment for several investors.
import { AGREEMENTS, isAgreementType, isSymmetric } from '../../../schema/ontology.ts';
import type { Rule } from '../rules/rule.ts';
import { rulingVerb } from '../sentence/arguments.ts';
import type { Filler } from './candidate.ts';
import type { Place } from './place.ts';

const sameThing = (a: Filler, b: Filler): boolean => a.mention.fullName === b.mention.fullName;
const distinct = (fillers: readonly Filler[]): readonly Filler[] =>
  fillers.filter((filler, index) => fillers.findIndex((other) => sameThing(filler, other)) === index);

/** A set of parties is a claim when it has two that are different, and none twice. */
const isClaim = (parties: readonly Filler[]): boolean => parties.length >= 2 && distinct(parties).length === parties.length;

/** Two sides ("A and B" with "C, D"): a set for each counterpart; one side alone of two or more: the parties together. */
const symmetricSets = (rule: Rule, sides: readonly (readonly Filler[])[]): readonly (readonly Filler[])[] => {
  const [first = [], second = []] = sides.map(distinct);
  if (second.length === 0) return [first];
  if (first.length === 0) return [];
  const others = second.filter((filler) => !first.some((own) => sameThing(own, filler)));
  if (others.length === 0) return [first];
  if (rule.type === 'JOINT_DEVELOPMENT' && first.length === 1) return [[...first, ...others]];
  return others.flatMap((counterpart) => first.map((own) => [own, counterpart]));
};

const product = (roles: readonly (readonly Filler[])[]): readonly (readonly Filler[])[] =>
  roles.reduce<readonly (readonly Filler[])[]>((sets, fillers) => sets.flatMap((set) => fillers.map((filler) => [...set, filler])), [[]]);

const directedSets = (rule: Rule, roles: readonly (readonly Filler[])[]): readonly (readonly Filler[])[] => {
  if (rule.roles.some(({ optional }, index) => !optional && roles[index]?.length === 0)) return [];
  const filled = roles.map(distinct).filter((fillers) => fillers.length > 0);
  if (!isAgreementType(rule.type)) return product(filled);
  const many = new Set(AGREEMENTS[rule.type].roles.filter((role) => role.many).map(({ role }) => role));
  const together = filled.filter(([first]) => first && many.has(first.role as never));
  const apart = filled.filter(([first]) => first && !many.has(first.role as never));
  return product(apart).map((set) => {
    const rest = together.flat().filter((filler) => !set.some((other) => sameThing(other, filler)));
    return [...rest, ...set];
  });
};

export const sidesOf = (rule: Rule, roles: readonly (readonly Filler[])[]): readonly (readonly Filler[])[] => {
  const symmetric = isAgreementType(rule.type) && isSymmetric(rule.type);
  const venture = symmetric ? roles.filter((_, index) => rule.roles[index]?.role === 'VENTURE').flat() : [];
  const parties = symmetric ? roles.filter((_, index) => rule.roles[index]?.role !== 'VENTURE') : roles;
  const sets =
    rule.type === 'JOINT_VENTURE' ? [distinct(parties.flat())] : symmetric ? symmetricSets(rule, parties) : directedSets(rule, roles);
  const required = rule.roles.filter(({ optional }) => !optional).map(({ role }) => role);
  return sets
    .map((set) => [...set, ...venture.filter((filler) => !set.some((other) => sameThing(other, filler)))])
    .filter((set) => rule.type !== 'JOINT_VENTURE' || set.filter(({ role }) => role === 'PARENT').length > 1)
    .filter((set) => isClaim(set) && required.every((role) => set.some((filler) => filler.role === role)));
};

/** The verb that tells a noun's tense and mood. */
export const tellingVerb = ({ groups, at }: Place): number => {
  const ruling = rulingVerb(groups, at);
  if (ruling >= 0) return ruling;
  return groups.findIndex((group, index) => index > at && group.kind === 'VERB' && group.form === 'FINITE');
};
