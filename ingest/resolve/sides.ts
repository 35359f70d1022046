// The side of an agreement that an entity stands on. A brand or a product named as a party stands for the company of that name: what is told of
// the one and of the other is one agreement, though they are entities of their own.
import { byCodeUnit } from '../../schema/order.ts';
import { wellKnown } from './well-known/well-known.ts';

const STANDS_FOR_COMPANY = ['company', 'brand', 'product', 'technology'];

const kindOf = (entity: string): string => entity.slice(0, entity.indexOf(':'));

/** `company:nokia` and `brand:nokia` → `nokia`; a person is on nobody's side. */
export const sideOf = (entity: string): string =>
  STANDS_FOR_COMPANY.includes(kindOf(entity)) ? entity.slice(entity.indexOf(':') + 1) : entity;

const rank = (entity: string): number => STANDS_FOR_COMPANY.indexOf(kindOf(entity));

/** Companies first. */
export const byRank = (a: string, b: string): number => rank(a) - rank(b) || byCodeUnit(a, b);

/**
 * The sides of the well-known companies with one of whose names a company's begins: articles tell of a deal of Google Cloud as of one of Google. Of
 * the list only, since Orbit need not have to do with Orbit Telecom; of companies only, since what is told of a product is not told of its maker.
 */
export const groupsOf = (entity: string): string[] => {
  if (kindOf(entity) !== 'company') return [];
  const words = sideOf(entity).split('-');
  const groups = words.slice(1).map((_, index) => wellKnown(`company:${words.slice(0, index + 1).join('-')}`));
  return groups.flatMap((group) => (group && group !== wellKnown(entity) ? [sideOf(group.key)] : []));
};

/** Does the first begin with a name of the second? */
export const isUnitOf = (unit: string, group: string): boolean => groupsOf(`company:${unit}`).includes(group);
