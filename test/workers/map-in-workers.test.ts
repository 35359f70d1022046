import { describe, expect, it } from 'vitest';
import { mapInWorkers, type PoolOptions, type Result } from '../../src/workers/map-in-workers.ts';

const script = new URL('./fixtures/worker.mjs', import.meta.url);
const run = async (
  items: Iterable<unknown> | AsyncIterable<unknown>,
  options: PoolOptions = {},
  worker = script,
): Promise<readonly Result<number>[]> => {
  const results: Result<number>[] = [];
  for await (const result of mapInWorkers<unknown, number>(worker, items, { workers: 2, ...options })) results.push(result);
  return results;
};
const values = (results: readonly Result<number>[]): readonly (number | string)[] =>
  results.map((result) => ('value' in result ? result.value : result.failure.kind));

describe('mapInWorkers', () => {
  it('gives the results in the order of the items, whichever is done first', async () => {
    expect(values(await run([{ wait: 120 }, { wait: 1 }, { wait: 60 }, { wait: 2 }, 5]))).toEqual([120, 1, 60, 2, 10]);
    expect(values(await run(Array.from({ length: 500 }, (_, index) => index)))).toEqual(
      Array.from({ length: 500 }, (_, index) => index * 2),
    );
  });

  it('of nothing is nothing', async () => {
    expect(await run([])).toEqual([]);
  });

  it('puts a failure in the place of an item that throws, hangs, crashes, exits or needs too much memory, and goes on', async () => {
    const results = await run([1, 'throw', 2, 'hang', 3, 'crash', 4, 'exit', 5, 'memory', 6], { deadline: 3000, memory: 40 });
    expect(values(results)).toEqual([2, 'failed', 4, 'deadline', 6, 'crashed', 8, 'crashed', 10, 'crashed', 12]);
    expect(results[1]).toEqual({ failure: { kind: 'failed', reason: 'It was told to.' } });
    expect(results[3]).toEqual({ failure: { kind: 'deadline', reason: 'It took longer than 3 s.' } });
    expect(results[5]).toMatchObject({ failure: { reason: 'It crashed.' } });
    expect(results[9]).toMatchObject({ failure: { reason: 'It needed more than 40 MB of memory.' } });
  }, 30_000);

  it('goes on with hundreds of items while one hangs at their head', async () => {
    let taken = 0;
    async function* items(): AsyncGenerator<unknown> {
      for (; taken < 600; taken += 1) yield taken === 0 ? 'hang' : taken;
    }
    for await (const result of mapInWorkers<unknown, number>(script, items(), { workers: 2, deadline: 3000 })) {
      expect(result).toMatchObject({ failure: { kind: 'deadline' } });
      break;
    }
    expect(taken).toBe(600);
  });

  it('takes no more items than it can hold, and none after its consumer has left', async () => {
    let taken = 0;
    async function* items(): AsyncGenerator<unknown> {
      for (; taken < 100_000; taken += 1) yield taken === 0 ? 'hang' : taken;
    }
    for await (const _result of mapInWorkers<unknown, number>(script, items(), { workers: 2, deadline: 3000 })) break;
    const left = taken;
    expect(left).toBeLessThanOrEqual(2001);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken).toBe(left);
  });

  it('gives a result before the next item comes', async () => {
    let release = (): void => {};
    async function* items(): AsyncGenerator<unknown> {
      yield 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield 2;
    }
    const results: unknown[] = [];
    for await (const result of mapInWorkers<unknown, number>(script, items(), { workers: 1 })) {
      results.push(result);
      release();
    }
    expect(results).toEqual([{ value: 2 }, { value: 4 }]);
  });

  it('passes on what its items throw', async () => {
    async function* items(): AsyncGenerator<unknown> {
      yield 1;
      throw new Error('The source broke.');
    }
    await expect(run(items())).rejects.toThrow('The source broke.');
  });

  it('says that a script cannot start', async () => {
    await expect(run([1], {}, new URL('./fixtures/broken.mjs', import.meta.url))).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.stringContaining('It cannot start.'),
    });
  });
});
