// What `ingest` says at its end: how many articles it saw, what became of them, and why some did not get in.
import type { IngestSummary } from '../../ingest/summary.ts';
import { failureLines } from './failure-lines.ts';

const COUNTS = ['new', 'changed', 'unchanged'] as const;

/** `failures`: what is said of those that failed. */
export const ingestLines = (summary: IngestSummary, failures = failureLines('Failed', summary.failed)): readonly string[] => {
  const { seen, skipped, failed, stopped } = summary;
  const reasons = Object.entries(skipped).sort(([a], [b]) => (a < b ? -1 : 1));
  const skippedInAll = reasons.reduce((sum, [, count]) => sum + count, 0);
  const counts = [...COUNTS.map((name) => `${summary[name]} ${name}`), `${skippedInAll} skipped`, `${failed.length} failed`];
  return [
    `Seen ${seen}: ${counts.join(', ')}.`,
    ...(reasons.length > 0 ? [`Skipped: ${reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')}`] : []),
    ...failures,
    ...(stopped ? ['Stopped before the end; run it again to go on.'] : []),
  ];
};
