// What is still to be done, and what was taken out for good: marks that a killed run left, and removed articles.
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';

const STATEMENT = `RETURN COUNT { (:Dirty) } AS marks,
  COUNT { (:Removal) } AS removals`;

const Unfinished = z.object({ marks: z.number(), removals: z.number() });
export type Unfinished = z.infer<typeof Unfinished>;

export const countUnfinished = async (read: Run): Promise<Unfinished> => {
  const [row] = await read(STATEMENT);
  return Unfinished.parse(row);
};
