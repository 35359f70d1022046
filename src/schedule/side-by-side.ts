// Work that is taken piece by piece from where others take it too, several pieces side by side.
import type { Clock } from '../../ingest/fetch/clock.ts';

/** Takes one after another until there is none; a further slot opens when one has got something, up to `slots`. */
export const sideBySide = async <T>(
  slots: number,
  lease: () => Promise<T | undefined>,
  work: (taken: T) => Promise<void>,
): Promise<void> => {
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

export type Patient<T> = {
  readonly lease: () => Promise<T | undefined>;
  /** When there may be something; undefined when there is nothing to wait for. */
  readonly soonest: () => Promise<number | undefined>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds that one waits in all for the next piece. */
  readonly patience: number;
  /** Done now and then while one waits. */
  readonly meanwhile: () => Promise<unknown>;
};

const SHORTEST_WAIT_MS = 50;
const MEANWHILE_MS = 3000;

/** Waits for what will be there soon: a host that has its pause, one that somebody else is asking. */
export const leasePatiently = async <T>(waiting: Patient<T>): Promise<T | undefined> => {
  const { lease, soonest, clock, signal, patience, meanwhile } = waiting;
  const end = clock.now() + patience;
  let last = clock.now();
  while (!signal.aborted) {
    const taken = await lease();
    if (taken !== undefined) return taken;
    const next = await soonest();
    if (next === undefined || next > end || clock.now() > end) return undefined;
    await clock.sleep(Math.max(SHORTEST_WAIT_MS, next - clock.now()), signal).catch(() => undefined);
    if (clock.now() - last < MEANWHILE_MS) continue;
    await meanwhile();
    last = clock.now();
  }
  return undefined;
};
