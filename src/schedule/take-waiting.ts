// What waits in the queue is taken in, several items side by side, each of another host, and derived in between.
import { derive } from '../../ingest/derive/index.ts';
import { leaseItem, soonestItem } from '../../ingest/store/lease-item.ts';
import type { Item } from '../../ingest/store/queue.ts';
import { beginRun, endRun } from '../../ingest/store/runs.ts';
import { count, EMPTY_SUMMARY, type IngestSummary } from '../../ingest/summary.ts';
import { releaseDead } from './release-dead.ts';
import type { ScheduleDeps } from './schedule-deps.ts';
import { leasePatiently, sideBySide } from './side-by-side.ts';
import { takeItem } from './take-item.ts';

/** Longer than any page may take: whoever holds something so long has died. */
export const HOLD_MS = 600_000;
/** The longest pause that a host may ask for. */
export const PATIENCE_MS = 30_000;
const DERIVE_AFTER = 100;

const isChange = (before: IngestSummary, after: IngestSummary): boolean => after.new > before.new || after.changed > before.changed;

type Taking = { readonly deps: ScheduleDeps; readonly holder: string; readonly until: number; readonly command: string };

/** Until nothing is due, or `until` has come. One run of the record, unless there was nothing. */
export const takeWaiting = async ({ deps, holder, until, command }: Taking): Promise<IngestSummary> => {
  const { graph, clock, log, signal, concurrency = 8, progress } = deps;
  let summary = EMPTY_SUMMARY;
  let pending = 0;
  let begun: Promise<string> | undefined;
  const moment = (): string => new Date(clock.now()).toISOString();
  const lease = (): Promise<Item | undefined> =>
    pending >= DERIVE_AFTER || clock.now() >= until
      ? Promise.resolve(undefined)
      : leasePatiently({
          lease: () => leaseItem(graph, { holder, now: clock.now(), until: clock.now() + HOLD_MS }),
          soonest: () => soonestItem(graph.read, clock.now()),
          clock,
          signal,
          patience: PATIENCE_MS,
          meanwhile: () => releaseDead(deps),
        });
  const take = async (item: Item): Promise<void> => {
    begun ??= beginRun(graph, command, moment());
    await begun;
    const outcome = await takeItem(item, { ...deps, now: clock.now });
    const before = summary;
    summary = count(summary, item.address, outcome);
    if (isChange(before, summary)) pending += 1;
    progress?.(summary);
  };
  for (let isMore = true; isMore; ) {
    pending = 0;
    await sideBySide(concurrency, lease, take);
    isMore = pending >= DERIVE_AFTER && !signal.aborted;
    if (pending > 0) await derive(graph);
  }
  if (begun !== undefined) {
    const { failed, skipped, stopped: _, ...counts } = summary;
    await endRun(graph, await begun, moment(), summary);
    log.info({ ...counts, skipped, failed: failed.length }, 'took in what was waiting');
  }
  return summary;
};
