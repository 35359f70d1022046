// Runs of commands that ingest: when, and what came of them. Bookkeeping.
import { randomUUID } from 'node:crypto';
import type { Graph } from '../../schema/graph.ts';
import type { IngestSummary } from '../summary.ts';

/** The id of the run. `at`: ISO moment. */
export const beginRun = async ({ write }: Graph, command: string, at: string): Promise<string> => {
  const id = randomUUID();
  await write((run) => run('CREATE (:Run {id: $id, command: $command, startedAt: $at})', { id, command, at }));
  return id;
};

export const endRun = async ({ write }: Graph, id: string, at: string, summary: IngestSummary): Promise<void> => {
  const { seen, new: fresh, changed, unchanged, skipped, failed } = summary;
  const counts = {
    seen,
    new: fresh,
    changed,
    unchanged,
    skipped: Object.values(skipped).reduce((sum, each) => sum + each, 0),
    failed: failed.length,
  };
  await write((run) => run('MATCH (r:Run {id: $id}) SET r += $counts, r.endedAt = $at', { id, at, counts }));
};
