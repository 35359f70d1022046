// Worker threads that are asked one item each: one a core, each started when it is first needed.
import { availableParallelism } from 'node:os';
import { PoolWorker, type Result } from './pool-worker.ts';

export type PoolOptions = {
  /** Threads; one a core unless told. */
  readonly workers?: number;
  /** Milliseconds an item may take before its worker is replaced. */
  readonly deadline?: number;
  /** Megabytes of heap a worker may use. */
  readonly memory?: number;
};

export type Pool<I, O> = {
  /** Waits for a worker that is free. Rejects with INTERNAL only when the script cannot start. */
  readonly ask: (item: I) => Promise<Result<O>>;
  readonly stop: () => Promise<void>;
};

const DEADLINE = 20_000;
const MEMORY = 512;

/** Gives each item to the worker that was free last: few items start few workers. */
export const createPool = <I, O>(
  script: URL,
  { workers = availableParallelism(), deadline = DEADLINE, memory = MEMORY }: PoolOptions,
): Pool<I, O> => {
  const all = Array.from({ length: Math.max(1, workers) }, () => new PoolWorker<I, O>(script, { deadline, memory }));
  const free = [...all];
  const queue: ((worker: PoolWorker<I, O>) => void)[] = [];
  const take = (): Promise<PoolWorker<I, O>> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => queue.push(resolve));
  };
  let stopped = false;
  const giveBack = (worker: PoolWorker<I, O>): void => {
    if (stopped) return;
    const next = queue.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    ask: async (item) => {
      const worker = await take();
      try {
        return await worker.ask(item);
      } finally {
        giveBack(worker);
      }
    },
    stop: async () => {
      stopped = true;
      await Promise.all(all.map((worker) => worker.stop()));
    },
  };
};
