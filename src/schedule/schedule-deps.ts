// What the schedule works with.
import type { Clock } from '../../ingest/fetch/clock.ts';
import type { IngestSummary } from '../../ingest/summary.ts';
import type { Log } from '../log.ts';
import type { TakeDeps } from './take-item.ts';

export type ScheduleDeps = Omit<TakeDeps, 'now'> & {
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Finishes what is under way, then stops. */
  readonly signal: AbortSignal;
  /** For the record of runs. */
  readonly command: string;
  /** Sources and items worked on side by side, each of another host. */
  readonly concurrency?: number;
  readonly progress?: (summary: IngestSummary) => void;
};
