// A stream of items → a stream of results in the same order, worked on by all cores, with a bounded number of items under way.
import { availableParallelism } from 'node:os';
import { createPool, type PoolOptions } from './create-pool.ts';
import type { Result } from './pool-worker.ts';

export type { PoolOptions } from './create-pool.ts';
export type { ItemFailure, Result } from './pool-worker.ts';

/** Items under way for each worker: enough that none waits for a slow neighbour, few enough to hold. */
const AHEAD = 8;

/**
 * `script` calls `serve`. An item that throws, hangs or exhausts its worker gives a failure in its place, and the rest go on. Ending the
 * loop early stops the workers. Throws INTERNAL when the script cannot start, and whatever `items` throws.
 */
export async function* mapInWorkers<I, O>(
  script: URL,
  items: AsyncIterable<I> | Iterable<I>,
  options: PoolOptions = {},
): AsyncGenerator<Result<O>, void, undefined> {
  const pool = createPool<I, O>(script, options);
  const source = toAsync(items);
  const most = (options.workers ?? availableParallelism()) * AHEAD;
  const underWay: Promise<Result<O>>[] = [];
  let next: Promise<IteratorResult<I>> | undefined = settled(source.next());
  try {
    while (next || underWay.length > 0) {
      const head = underWay[0];
      const arrived: IteratorResult<I> | undefined =
        next && underWay.length < most ? await Promise.race([next, ...(head ? [head.then(() => undefined)] : [])]) : undefined;
      if (arrived?.done) next = undefined;
      else if (arrived) {
        underWay.push(settled(pool.ask(arrived.value)));
        next = settled(source.next());
      } else if (head) {
        underWay.shift();
        yield await head;
      }
    }
  } finally {
    await pool.stop();
    await source.return?.();
  }
}

async function* toAsync<I>(items: AsyncIterable<I> | Iterable<I>): AsyncGenerator<I, void, undefined> {
  yield* items;
}

/** A rejection is met when its turn comes; until then it is not "unhandled". */
const settled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {});
  return promise;
};
