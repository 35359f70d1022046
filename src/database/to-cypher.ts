// JavaScript values → Cypher parameters: a whole number becomes an integer (LIMIT and SKIP take no float), what is undefined becomes null.
import neo4j from 'neo4j-driver';
import type { Params } from '../../schema/graph.ts';

/** GraphQL's argument objects have no prototype. */
const isPlain = (given: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(given));

const value = (given: unknown): unknown => {
  if (typeof given === 'number') return Number.isSafeInteger(given) ? neo4j.int(given) : given;
  if (given === undefined) return null;
  if (Array.isArray(given)) return given.map(value);
  return typeof given === 'object' && given !== null && isPlain(given) ? toCypher(given as Params) : given;
};

export const toCypher = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, given]) => [name, value(given)]));
