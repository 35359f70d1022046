// A node or relationship → its line of JSON, members in code-unit order. Lines of one kind begin alike, so that they sort by kind, then by id.
import type { Row } from '../../schema/graph.ts';
import { byCodeUnit } from '../../schema/order.ts';

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.sort(([a], [b]) => byCodeUnit(a, b)).map(([name, member]) => [name, inOrder(member)]));
};

const toLine = (value: Row): string => JSON.stringify(inOrder(value));

/** `why` is stored as JSON and written as what it is. */
const open = (properties: Row): Row =>
  typeof properties.why === 'string' ? { ...properties, why: JSON.parse(properties.why) } : properties;

/** `label`: the kind of the node. */
export const nodeLine = (label: string, { id, ...properties }: Row): string => toLine({ element: label, id, properties: open(properties) });

/** `type`: the kind of the relationship. */
export const relationshipLine = (type: string, { from, to, properties }: Row): string => toLine({ element: type, from, to, properties });

/** The order of ids as they stand in a line, in quotes. */
export const byQuoted = (a: string, b: string): number => byCodeUnit(JSON.stringify(a), JSON.stringify(b));
