// The side of an agreement that an entity stands on. A brand or a product named as a party stands for the company of that name: what is told of
// the one and of the other is one agreement, though they are entities of their own.
import { byCodeUnit } from '../../schema/order.ts';

const STANDS_FOR_COMPANY = ['company', 'brand', 'product', 'technology'];

const kindOf = (entity: string): string => entity.slice(0, entity.indexOf(':'));

/** `company:nokia` and `brand:nokia` → `nokia`; a person is on nobody's side. */
export const sideOf = (entity: string): string =>
  STANDS_FOR_COMPANY.includes(kindOf(entity)) ? entity.slice(entity.indexOf(':') + 1) : entity;

const rank = (entity: string): number => STANDS_FOR_COMPANY.indexOf(kindOf(entity));

/** Companies first. */
export const byRank = (a: string, b: string): number => rank(a) - rank(b) || byCodeUnit(a, b);
