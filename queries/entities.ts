// Which companies (brands, products, technologies, people) are there?
import { foldName } from '../schema/name-key.ts';
import { ENTITY_LABELS, type EntityKind } from '../schema/ontology.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import type { Listing } from './listing.ts';
import { AGREEMENTS_OF_ENTITY } from './rejected.ts';

export const ENTITY_ORDERS = {
  NAME: { sort: 'e.foldedName', direction: 'ASC' },
  MOST_AGREEMENTS: { sort: AGREEMENTS_OF_ENTITY, direction: 'DESC' },
  LAST_SEEN: { sort: "coalesce(e.lastSeen, '')", direction: 'DESC' },
} as const;
export type EntityOrder = keyof typeof ENTITY_ORDERS;

export const entities = (kind: EntityKind, order: EntityOrder, nameStartsWith?: string): Listing<EntityHead> => ({
  name: `entities ${kind} ${order}`,
  match: `MATCH (e:${ENTITY_LABELS[kind]})${
    nameStartsWith ? '\nWHERE e.foldedName STARTS WITH $begin OR any(name IN e.foldedNames WHERE name STARTS WITH $begin)' : ''
  }`,
  ...ENTITY_ORDERS[order],
  id: 'e.id',
  node: entityHead('e'),
  params: { begin: foldName(nameStartsWith ?? '') },
  parse: (node) => EntityHead.parse(node),
});
