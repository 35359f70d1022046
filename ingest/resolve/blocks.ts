// Claims of one family → blocks: claims that tell of the same parties and so may tell of the same agreement (docs/data-model.md, "Blocks").
import { AGREEMENTS, type AgreementType, isAgreementType, isSymmetric } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';
import { pairsOf } from './links.ts';
import type { Reading } from './reading.ts';
import { groupByLabels } from './union-find.ts';

export const typeOf = ({ claim: { type } }: Reading): AgreementType => (isAgreementType(type) ? type : 'PARTNERSHIP');
export const familyOf = (reading: Reading): string => AGREEMENTS[typeOf(reading)].family;

const isRequired = (type: AgreementType, role: string): boolean =>
  AGREEMENTS[type].roles.some((rule) => rule.role === role && rule.min > 0);

/** The sides in required roles: optional ones (a seller, a venture) never tell agreements apart. */
const requiredSet = (reading: Reading): string[] =>
  sortedSet(reading.parties.filter(({ role }) => isRequired(typeOf(reading), role)).map(({ side }) => side));

/** What tells agreements of one block apart: the fillers of the roles of a directed type, the set of parties of a symmetric one. */
export const unitOf = (reading: Reading): string => {
  const type = typeOf(reading);
  const { block } = AGREEMENTS[type];
  if (block === 'LINKED') return requiredSet(reading).join(' ');
  const fillers = reading.parties.filter(({ role }) => block.some((blocking) => blocking === role));
  return [type, ...sortedSet(fillers.map(({ role, side }) => `${role}=${side}`))].join(' ');
};

const labelsIn = (claims: readonly Reading[]): ((reading: Reading) => readonly string[]) => {
  const typesOfPair = new Map<string, Set<AgreementType>>();
  for (const reading of claims)
    for (const pair of pairsOf(reading.set)) typesOfPair.set(pair, (typesOfPair.get(pair) ?? new Set()).add(typeOf(reading)));
  return (reading) => {
    const type = typeOf(reading);
    if (type === 'INVESTMENT') return [unitOf(reading)];
    // Claims of one family and different types are about one thing when they share two parties.
    const mixed = pairsOf(reading.set).filter((pair) => (typesOfPair.get(pair)?.size ?? 0) > 1);
    return isSymmetric(type) ? [...mixed, ...pairsOf(requiredSet(reading))] : [...mixed, unitOf(reading)];
  };
};

/** Blocks of claims of any families. */
export const blocksOf = (claims: readonly Reading[]): Reading[][] =>
  [...groupBy(claims, familyOf).values()].flatMap((family) => groupByLabels(family, labelsIn(family)));
