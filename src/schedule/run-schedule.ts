// The schedule: looks at the sources that are due, takes in what waits, and sleeps until something is due again.
import { derive } from '../../ingest/derive/index.ts';
import { sentence } from '../../ingest/prepare-article.ts';
import { newHolder } from '../../ingest/store/holder.ts';
import { soonestItem } from '../../ingest/store/lease-item.ts';
import { type Due, leaseSource, nextDue, type Source, soonestSource } from '../../ingest/store/sources.ts';
import type { IngestSummary } from '../../ingest/summary.ts';
import { AppError } from '../../schema/app-error.ts';
import { pollSource } from './poll-source.ts';
import { releaseDead } from './release-dead.ts';
import type { ScheduleDeps } from './schedule-deps.ts';
import { leasePatiently, sideBySide } from './side-by-side.ts';
import { HOLD_MS, PATIENCE_MS, takeWaiting } from './take-waiting.ts';

/** However much waits, sources are looked at in between. */
const WAVE_MS = 60_000;
const LONGEST_SLEEP_MS = 30_000;
const SHORTEST_SLEEP_MS = 1000;

const lookAtSources = async (deps: ScheduleDeps, holder: string, due: () => Due): Promise<void> => {
  const { graph, fetcher, clock, log, signal, concurrency = 8 } = deps;
  const poll = async (source: Source): Promise<void> => {
    const result = await pollSource(source, { graph, fetcher, holder, now: clock.now });
    const line = { source: source.address, ...result };
    if (result.error === undefined) log.info(line, 'looked at a source');
    else log.warn(line, 'a source could not be read');
  };
  const lease = (): Promise<Source | undefined> =>
    leasePatiently({
      lease: () => leaseSource(graph, { holder, now: clock.now(), until: clock.now() + HOLD_MS }, due()),
      soonest: () => soonestSource(graph.read, clock.now(), due()),
      clock,
      signal,
      patience: PATIENCE_MS,
      meanwhile: () => releaseDead(deps),
    });
  await sideBySide(concurrency, lease, poll);
};

/** Every active source once, whether it is due or not, and everything that waits. */
export const pollOnce = async (deps: ScheduleDeps): Promise<IngestSummary> => {
  const holder = newHolder();
  await releaseDead(deps);
  await derive(deps.graph, { signal: deps.signal });
  const start = deps.clock.now();
  await lookAtSources(deps, holder, () => ({ lastPollBefore: start }));
  return takeWaiting({ deps, holder, until: Number.POSITIVE_INFINITY, command: deps.command });
};

const sleepUntil = async ({ graph, clock, signal }: ScheduleDeps): Promise<void> => {
  const now = clock.now();
  const next = Math.min((await nextDue(graph.read)) ?? Infinity, (await soonestItem(graph.read, now)) ?? Infinity);
  // What has aborted, the loop sees.
  await clock.sleep(Math.min(LONGEST_SLEEP_MS, Math.max(SHORTEST_SLEEP_MS, next - now)), signal).catch(() => undefined);
};

/** A database that is being restarted, and what another writer was in the way of: it goes on when that is over. */
const passes = (error: unknown): boolean => error instanceof AppError && (error.retryable || error.code === 'GRAPH_UNAVAILABLE');

/** Until the signal aborts. Throws what does not pass: a graph of another extractor. */
export const runSchedule = async (deps: ScheduleDeps): Promise<void> => {
  const { graph, clock, signal, command, log } = deps;
  const holder = newHolder();
  while (!signal.aborted) {
    try {
      await releaseDead(deps);
      // What a process stored that was killed before it derived.
      await derive(graph, { signal });
      await lookAtSources(deps, holder, () => ({ due: clock.now() }));
      await takeWaiting({ deps, holder, until: clock.now() + WAVE_MS, command });
      if (!signal.aborted) await sleepUntil(deps);
    } catch (error) {
      if (!passes(error)) throw error;
      log.warn({ reason: sentence(error) }, 'the schedule waits and tries again');
      await clock.sleep(LONGEST_SLEEP_MS, signal).catch(() => undefined);
    }
  }
};
