// What every answer about a mention starts from: its own properties and the id of what it names.
import { z } from 'zod';
import { FIELDS } from '../schema/facts.ts';
import { MENTION_KINDS } from '../schema/ontology.ts';

/** A map projection of the mention bound to `m`. */
export const MENTION_HEAD = `m { .id, .name, .fullName, .form, .kind, .field, .start, .end,
  entity: head([(m)-[:NAMES]->(named:Entity) | named.id]) }`;

export const MentionHead = z.object({
  id: z.string(),
  name: z.string(),
  fullName: z.string(),
  form: z.enum(['NAME', 'REFERENCE']),
  kind: z.enum(MENTION_KINDS),
  field: z.enum(FIELDS),
  start: z.number(),
  end: z.number(),
  entity: z.string().nullable(),
});
export type MentionHead = z.infer<typeof MentionHead>;
