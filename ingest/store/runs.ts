// Runs of commands that ingest: when, and what came of them. Bookkeeping.
import { randomUUID } from 'node:crypto';
import type { Graph, Run } from '../../schema/graph.ts';
import type { IngestSummary } from '../summary.ts';

/** The id of the run. `at`: ISO moment. */
export const beginRun = async ({ write }: Graph, command: string, at: string): Promise<string> => {
  const id = randomUUID();
  await write((run) => run('CREATE (:Run {id: $id, command: $command, startedAt: $at})', { id, command, at }));
  return id;
};

/** A schedule makes one a minute when there is much to read: beyond so many the oldest go. */
const MOST_RUNS = 10_000;

const forgetOldRuns = async (run: Run, most: number): Promise<void> => {
  const [row] = await run('MATCH (r:Run) RETURN count(r) AS count');
  const surplus = Number(row?.count) - most;
  if (surplus > 0) await run('MATCH (r:Run) WITH r ORDER BY r.startedAt, r.id LIMIT $surplus DELETE r', { surplus });
};

export const endRun = async ({ write }: Graph, id: string, at: string, summary: IngestSummary, most = MOST_RUNS): Promise<void> => {
  const { seen, new: fresh, changed, unchanged, skipped, failed } = summary;
  const counts = {
    seen,
    new: fresh,
    changed,
    unchanged,
    skipped: Object.values(skipped).reduce((sum, each) => sum + each, 0),
    failed: failed.length,
  };
  await write(async (run) => {
    await run('MATCH (r:Run {id: $id}) SET r += $counts, r.endedAt = $at', { id, at, counts });
    await forgetOldRuns(run, most);
  });
};
