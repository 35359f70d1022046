// The annotated agreements of an item, as the sets write them.
import { z } from 'zod';

const Gold = z.object({
  agreements: z.array(
    z.object({
      type: z.string(),
      status: z.string(),
      parties: z.array(z.object({ name: z.string(), role: z.string(), alt: z.array(z.string()).optional() })),
      unsure: z.boolean().optional(),
      alt_types: z.array(z.string()).optional(),
      alt_status: z.array(z.string()).optional(),
      evidence: z.union([z.string(), z.object({ quote: z.string() }).transform(({ quote }) => quote)]).optional(),
    }),
  ),
});
export type GoldItem = z.infer<typeof Gold>;

/** Throws a ZodError for what is none. */
export const readGold = (value: unknown): GoldItem => Gold.parse(value);
