// What every answer about a publisher starts from.
import { z } from 'zod';

/** A map projection of the publisher bound to `variable`. */
export const publisherHead = (variable: string): string => `${variable} { .id, .name, .site }`;

export const PublisherHead = z
  .object({ id: z.string(), name: z.string(), site: z.string().nullable() })
  .transform((publisher) => ({ __typename: 'Publisher' as const, ...publisher }));
export type PublisherHead = z.infer<typeof PublisherHead>;
