// The answer to a GraphQL request, as it comes back in JSON.
import { z } from 'zod';

export const Answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ retryable: z.boolean() }).loose().optional() }).loose())
    .optional(),
  extensions: z.unknown().optional(),
});
export type Answer = z.infer<typeof Answer>;
