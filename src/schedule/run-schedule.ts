// The schedule: looks at the sources that are due, takes in what waits, derives in between, and sleeps until something is due again.
import { derive } from '../../ingest/derive/index.ts';
import type { Clock } from '../../ingest/fetch/clock.ts';
import { holderIsDead, newHolder } from '../../ingest/store/holder.ts';
import { currentHolders, type Item, leaseItem, nextTry, releaseHeld } from '../../ingest/store/queue.ts';
import { beginRun, endRun } from '../../ingest/store/runs.ts';
import { leaseSource, nextDue, type Source } from '../../ingest/store/sources.ts';
import { count, EMPTY_SUMMARY, type IngestSummary } from '../../ingest/summary.ts';
import type { Graph } from '../../schema/graph.ts';
import type { Log } from '../log.ts';
import { pollSource } from './poll-source.ts';
import { type TakeDeps, takeItem } from './take-item.ts';

export type ScheduleDeps = Omit<TakeDeps, 'now'> & {
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Finishes what is under way, then stops. */
  readonly signal: AbortSignal;
  /** For the record of runs. */
  readonly command: string;
  /** Items taken in side by side, each of another host. */
  readonly concurrency?: number;
  readonly progress?: (summary: IngestSummary) => void;
};

/** Longer than any page may take: whoever holds an item so long has died. */
const HOLD_MS = 600_000;
const DERIVE_AFTER = 100;
const LONGEST_SLEEP_MS = 30_000;
const SHORTEST_SLEEP_MS = 1000;

const isChange = (before: IngestSummary, after: IngestSummary): boolean => after.new > before.new || after.changed > before.changed;

/** What processes of this machine had taken that are there no longer. */
const releaseDead = async (graph: Graph): Promise<void> => {
  const dead = (await currentHolders(graph.read)).filter(holderIsDead);
  if (dead.length > 0) await releaseHeld(graph, dead);
};

/** Takes one after another until there is none; a further slot opens when one has got something, up to `slots`. */
const sideBySide = async <T>(slots: number, lease: () => Promise<T | undefined>, work: (taken: T) => Promise<void>): Promise<void> => {
  const open: Promise<void>[] = [];
  const slot = async (): Promise<void> => {
    for (let taken = await lease(); taken !== undefined; taken = await lease()) {
      if (open.length < slots) open.push(slot());
      await work(taken);
    }
  };
  open.push(slot());
  for (let index = 0; index < open.length; index += 1) await open[index];
};

/** One wave: every source that is due, every item that is due. */
const wave = async (deps: ScheduleDeps, holder: string, due: Due): Promise<IngestSummary> => {
  const { graph, fetcher, clock, log, signal, command, concurrency = 8, progress } = deps;
  const holding = () => ({ holder, now: clock.now(), until: clock.now() + HOLD_MS });
  let summary = EMPTY_SUMMARY;
  let pending = 0;
  let run: string | undefined;
  const moment = (): string => new Date(clock.now()).toISOString();

  const poll = async (source: Source): Promise<void> => {
    const result = await pollSource(graph, fetcher, source, clock.now);
    const line = { source: source.address, ...result };
    if (result.error === undefined) log.info(line, 'looked at a source');
    else log.warn(line, 'a source could not be read');
  };
  const take = async (item: Item): Promise<void> => {
    run ??= await beginRun(graph, command, moment());
    const before = summary;
    const outcome = await takeItem(item, { ...deps, now: clock.now });
    summary = count(summary, item.address, outcome);
    if (isChange(before, summary)) pending += 1;
    progress?.(summary);
  };
  const unlessStopped = <T>(lease: () => Promise<T | undefined>): Promise<T | undefined> =>
    signal.aborted ? Promise.resolve(undefined) : lease();

  await sideBySide(concurrency, () => unlessStopped(() => leaseSource(graph, holding(), due(clock.now()))), poll);
  for (let seen = -1; seen !== summary.seen; ) {
    seen = summary.seen;
    await sideBySide(concurrency, () => unlessStopped(() => leaseItem(graph, holding())), take);
    if (pending >= DERIVE_AFTER) {
      await derive(graph);
      pending = 0;
    }
  }
  if (pending > 0) await derive(graph);
  if (run !== undefined) {
    const { failed, skipped, ...counts } = summary;
    await endRun(graph, run, moment(), summary);
    log.info({ ...counts, skipped, failed: failed.length }, 'took in what was waiting');
  }
  return summary;
};

/** Which sources a wave looks at. */
type Due = (now: number) => { readonly due: number } | { readonly lastPollBefore: number };

/** Every active source once, whether it is due or not, and everything that waits. */
export const pollOnce = async (deps: ScheduleDeps): Promise<IngestSummary> => {
  await releaseDead(deps.graph);
  const start = deps.clock.now();
  return wave(deps, newHolder(), () => ({ lastPollBefore: start }));
};

const sleepUntil = async ({ graph, clock, signal }: ScheduleDeps): Promise<void> => {
  const now = clock.now();
  const next = Math.min((await nextDue(graph.read)) ?? Infinity, (await nextTry(graph.read)) ?? Infinity);
  const wait = Math.min(LONGEST_SLEEP_MS, Math.max(SHORTEST_SLEEP_MS, next - now));
  try {
    await clock.sleep(wait, signal);
  } catch {
    // The signal has aborted: the loop sees it.
  }
};

/** Until the signal aborts. Throws only what stops everything: the graph is gone, or another extractor's. */
export const runSchedule = async (deps: ScheduleDeps): Promise<void> => {
  const holder = newHolder();
  while (!deps.signal.aborted) {
    await releaseDead(deps.graph);
    await wave(deps, holder, (now) => ({ due: now }));
    if (!deps.signal.aborted) await sleepUntil(deps);
  }
};
