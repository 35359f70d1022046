// What does an entity make or own, whom does it belong to, who works for it?
import { z } from 'zod';
import { FACT_TYPES, type FactType } from '../schema/ontology.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import type { Listing } from './listing.ts';

const FactRow = z.object({
  type: z.enum(FACT_TYPES),
  subject: EntityHead,
  object: EntityHead,
  title: z.string().nullable(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  claims: z.array(z.string()),
});
export type FactRow = z.infer<typeof FactRow>;

/** The facts at either end of which the entity whose id is `parent` stands, by kind, then by the other end's name. */
export const entityFacts = (types: readonly FactType[] = FACT_TYPES): Listing<FactRow> => ({
  name: 'facts',
  match: `MATCH (e:Entity {id: parent})-[f:${FACT_TYPES.join('|')}]-(other:Entity)
WHERE type(f) IN $types
WITH DISTINCT f, startNode(f) AS subject, endNode(f) AS object, other`,
  sort: "type(f) + ' ' + other.foldedName",
  direction: 'ASC',
  id: "subject.id + ' ' + object.id + ' ' + coalesce(f.title, '')",
  node: `f { type: type(f), subject: ${entityHead('subject')}, object: ${entityHead('object')}, .title, .firstSeen, .lastSeen, .claims }`,
  params: { types },
  parse: (node) => FactRow.parse(node),
});
