// What the pages ask for comes back in these shapes; each says only what a page shows.
import { z } from 'zod';
import { PartialDate } from '../../../schema/facts.ts';
import { AGREEMENT_TYPES, CONFLICT_KINDS, ENTITY_KINDS, MODALITIES, SOURCES, STATUSES } from '../../../schema/ontology.ts';

const Status = z.enum(STATUSES).nullable();
export const Money = z.object({ amount: z.number(), currency: z.string().nullable() });
export const Named = z.object({ id: z.string(), name: z.string(), kind: z.enum(ENTITY_KINDS) });
export type Named = z.infer<typeof Named>;
const Publisher = z.object({ name: z.string() }).nullable();

export const Line = z.object({
  id: z.string(),
  type: z.enum(AGREEMENT_TYPES),
  status: Status,
  announcedOn: PartialDate.nullable(),
  parties: z.array(z.object({ role: z.string(), entity: Named })),
  corroboration: z.object({ independentStories: z.number() }),
  conflicts: z.array(z.object({ kind: z.enum(CONFLICT_KINDS) })),
});
export type Line = z.infer<typeof Line>;

export const ArticleLine = z.object({
  id: z.string(),
  title: z.string(),
  publishedOn: PartialDate.nullable(),
  publisher: Publisher,
});
export type ArticleLine = z.infer<typeof ArticleLine>;

/** An article says what its address is: one that leads anywhere but to the web is no link. */
export const WebAddress = z
  .string()
  .nullable()
  .transform((address) => (address !== null && /^https?:\/\//i.test(address) ? address : null));

export const Said = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  basis: z.string(),
  quote: z.string(),
  value: Money.nullable(),
  source: z.object({ kind: z.enum(SOURCES), name: z.string().nullable() }),
  article: ArticleLine.extend({
    url: WebAddress,
    pressRelease: z.boolean(),
    story: z.object({ id: z.string(), size: z.number() }).nullable(),
  }),
});
export type Said = z.infer<typeof Said>;

export const Passage = z.object({ before: z.string(), quote: z.string(), after: z.string() });
export const Graph = z.object({ version: z.string(), samples: z.boolean() });
