// The block of a claim: claims of one type about the same parties, which may tell of one agreement (docs/data-model.md, "Blocks").
import { AGREEMENTS, type AgreementType } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import { groupsOf } from './sides.ts';

type Sided = { readonly role: string; readonly side: string };

/**
 * `core`: the parties that tell it from other blocks of its type: the fillers of the roles of a directed type, all in required roles of a symmetric
 * one. Optional roles (a seller, a venture) never tell agreements apart. A round of money is told by who receives it.
 */
export type Block = { readonly key: string; readonly core: readonly string[] };

export const familyOf = (type: AgreementType): string => AGREEMENTS[type].family;

const isRequired = (type: AgreementType, role: string): boolean =>
  AGREEMENTS[type].roles.some((rule) => rule.role === role && rule.min > 0);

const sidesOf = (parties: readonly Sided[]): string[] => sortedSet(parties.map(({ side }) => side));

export const blockOf = (type: AgreementType, parties: readonly Sided[]): Block => {
  const { block } = AGREEMENTS[type];
  if (block !== 'LINKED') {
    const fillers = parties.filter(({ role }) => block.some((blocking) => blocking === role));
    const told = sortedSet(fillers.map(({ role, side }) => `${role}=${side}`));
    return { key: [type, ...told].join(' '), core: sidesOf(fillers) };
  }
  const required = sidesOf(parties.filter(({ role }) => isRequired(type, role)));
  const core = required.length > 1 ? required : sidesOf(parties);
  return { key: [type, ...core].join(' '), core };
};

export const pairsOf = (set: readonly string[]): string[] =>
  set.flatMap((one, index) => set.slice(index + 1).map((other) => `${one} ${other}`));

/** The pairs that a claim ties. The investors of a round are tied through it and not to each other, or every fund would be every other's partner. */
export const tiedPairs = (type: AgreementType, parties: readonly Sided[]): string[] => {
  const all = pairsOf(sidesOf(parties));
  if (type !== 'INVESTMENT') return all;
  const inRole = (wanted: string): string[] => parties.filter(({ role }) => role === wanted).map(({ side }) => side);
  const pairs = inRole('INVESTOR').flatMap((investor) =>
    inRole('INVESTEE').flatMap((investee) => pairsOf(sortedSet([investor, investee]))),
  );
  return pairs.length > 0 ? sortedSet(pairs) : all;
};

/** Beside these pairs those in which the name of a group stands for that of its unit, one at a time. */
export const groupPairs = (pairs: readonly string[], parties: readonly { readonly entity: string; readonly side: string }[]): string[] => {
  const groups = new Map(parties.map(({ entity, side }) => [side, groupsOf(entity)]));
  const told = pairs.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [...(groups.get(one) ?? []).map((group) => [group, other]), ...(groups.get(other) ?? []).map((group) => [one, group])];
  });
  return sortedSet(told.flatMap((two) => pairsOf(sortedSet(two)))).filter((pair) => !pairs.includes(pair));
};
