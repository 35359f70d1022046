// A stream of items → a stream of results in the same order, worked on by all cores, with a bounded number of items under way.
import { availableParallelism } from 'node:os';
import { createPool, type PoolOptions } from './create-pool.ts';
import type { Result } from './pool-worker.ts';

export type { PoolOptions } from './create-pool.ts';
export type { ItemFailure, Result } from './pool-worker.ts';

/** Items under way for each worker: enough that none waits for the next. */
const AHEAD = 8;
/** Results held for each worker while an earlier item is not done: the others go on through the seconds that a hanging one may take. */
const HELD = 1000;

type Task<O> = { readonly result: Promise<Result<O>>; isDone: boolean };

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
  const workers = Math.max(1, options.workers ?? availableParallelism());
  const tasks: Task<O>[] = [];
  const running = new Set<Promise<undefined>>();
  let next: Promise<IteratorResult<I>> | undefined = settled(source.next());

  const start = (item: I): void => {
    const task: Task<O> = { result: settled(pool.ask(item)), isDone: false };
    const end = (): undefined => {
      task.isDone = true;
      running.delete(ended);
    };
    const ended: Promise<undefined> = task.result.then(end, end);
    running.add(ended);
    tasks.push(task);
  };

  try {
    while (next || tasks.length > 0) {
      const head = tasks[0];
      if (head?.isDone) {
        tasks.shift();
        yield await head.result;
        continue;
      }
      const mayTake = running.size < workers * AHEAD && tasks.length < workers * HELD;
      const coming: Promise<IteratorResult<I>> | undefined = mayTake ? next : undefined;
      const arrived: IteratorResult<I> | undefined = await Promise.race([...(coming === undefined ? [] : [coming]), ...running]);
      if (!arrived) continue;
      next = arrived.done ? undefined : settled(source.next());
      if (!arrived.done) start(arrived.value);
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
