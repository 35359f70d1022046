// Which commands changed the graph, and what did they see?
import { z } from 'zod';
import type { Listing } from './listing.ts';

const count = z
  .number()
  .nullable()
  .transform((number) => number ?? 0);

const IngestRun = z.object({
  id: z.string(),
  command: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  seen: count,
  new: count,
  changed: count,
  unchanged: count,
  skipped: count,
  failed: count,
});
export type IngestRun = z.infer<typeof IngestRun>;

/** Most recent first. */
export const INGEST_RUNS: Listing<IngestRun> = {
  name: 'runs',
  match: 'MATCH (r:Run)',
  sort: 'r.startedAt',
  direction: 'DESC',
  id: 'r.id',
  node: 'r { .id, .command, .startedAt, .endedAt, .seen, .new, .changed, .unchanged, .skipped, .failed }',
  params: {},
  parse: (node) => IngestRun.parse(node),
};
