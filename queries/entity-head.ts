// What every answer about an entity starts from: its own properties.
import { z } from 'zod';
import { ENTITY_KINDS, ENTITY_LABELS } from '../schema/ontology.ts';

/** A map projection of the entity bound to `variable`. */
export const entityHead = (variable: string): string =>
  `${variable} { .id, .kind, .name, .names, .keys, .wikidataId, .firstSeen, .lastSeen, .why }`;

const Merges = z.array(z.object({ keys: z.array(z.string()), rule: z.string(), count: z.number(), articles: z.array(z.string()) }));

/** Stored as JSON: Neo4j has no lists of maps. */
const why = z
  .string()
  .nullable()
  .transform((json) => Merges.parse(JSON.parse(json ?? '[]')));

const texts = z
  .array(z.string())
  .nullable()
  .transform((list) => list ?? []);

export const EntityHead = z
  .object({
    id: z.string(),
    kind: z.enum(ENTITY_KINDS),
    name: z.string(),
    names: texts,
    keys: texts,
    wikidataId: z.string().nullable(),
    firstSeen: z.string().nullable(),
    lastSeen: z.string().nullable(),
    why,
  })
  .transform((entity) => ({ ...entity, __typename: ENTITY_LABELS[entity.kind] }));
export type EntityHead = z.infer<typeof EntityHead>;
