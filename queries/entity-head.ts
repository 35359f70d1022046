// What every answer about an entity starts from: its own properties.
import { z } from 'zod';
import { ENTITY_KINDS, ENTITY_LABELS } from '../schema/ontology.ts';

/** A map projection of the entity bound to `variable`. */
export const entityHead = (variable: string): string =>
  `${variable} { .id, .kind, .name, .names, .keys, .wikidataId, .firstSeen, .lastSeen, .why }`;

const Merge = z.object({ keys: z.array(z.string()), rule: z.string(), count: z.number(), articles: z.array(z.string()) });
export type Merge = z.infer<typeof Merge>;

/** Stored as JSON, because Neo4j has no lists of maps; of a well-known company it is long, and few ask for it. */
export const mergesOf = ({ why }: Pick<EntityHead, 'why'>): readonly Merge[] => z.array(Merge).parse(JSON.parse(why ?? '[]'));

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
    why: z.string().nullable(),
  })
  // What is added stands before the spread, here and in every row of many: after it, V8 gives each object a hidden class of its own.
  .transform((entity) => ({ __typename: ENTITY_LABELS[entity.kind], ...entity }));
export type EntityHead = z.infer<typeof EntityHead>;
