import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AppError } from '../../schema/app-error.ts';
import { connectTo } from '../../src/database/connect.ts';
import { graphOver } from '../../src/database/neo4j-graph.ts';
import { openTestGraph, type TestGraph, testServer } from '../graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

const errorOf = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => expect.unreachable('it should have failed'),
    (error: AppError) => error,
  );

describe('Graph', () => {
  it('reads what it wrote before, as plain values', async () => {
    await test.graph.write((run) => run('CREATE (:Article {id: $id, words: $words, share: $share})', { id: 'a', words: 3, share: 0.5 }));
    expect(
      await test.graph.read('MATCH (n:Article) RETURN n.id AS id, n.words AS words, {share: n.share, more: [1, null]} AS map'),
    ).toEqual([{ id: 'a', words: 3, map: { share: 0.5, more: [1, null] } }]);
  });

  it('takes a whole number as an integer, in lists and maps too', async () => {
    const [row] = await test.graph.read(
      'UNWIND $rows AS row WITH row LIMIT $limit RETURN row.n / 2 AS half, valueType($ratio) AS ratio, $gone AS gone',
      { rows: [Object.assign(Object.create(null), { n: 3 }), { n: 4 }], limit: 1, ratio: 0.5, gone: undefined },
    );
    expect(row).toEqual({ half: 1, ratio: 'FLOAT NOT NULL', gone: null });
  });

  it('refuses to write in a read', async () => {
    const error = await errorOf(test.graph.read('CREATE (n:Intruder) RETURN n.id AS id'));
    expect(error.message).toContain('Neo.ClientError.Statement.AccessMode');
    expect(await test.graph.read('MATCH (n:Intruder) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  it('writes all of a transaction or nothing', async () => {
    const fault = new Error('the work failed');
    const error = await errorOf(
      test.graph.write(async (run) => {
        await run('CREATE (:Half)');
        throw fault;
      }),
    );
    expect(error).toBe(fault);
    expect(await test.graph.read('MATCH (n:Half) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  it('repeats a transaction that met a deadlock, so that both of two are done', async () => {
    await test.graph.write((run) => run("CREATE (:Lock {id: 'x', n: 0}), (:Lock {id: 'y', n: 0})"));
    const add = (order: readonly string[]) =>
      test.graph.write(async (run) => {
        for (const id of order) {
          await run('MATCH (n:Lock {id: $id}) SET n.n = n.n + 1', { id });
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
      });
    await Promise.all([add(['x', 'y']), add(['y', 'x'])]);
    expect(await test.graph.read('MATCH (n:Lock) RETURN sum(n.n) AS sum')).toEqual([{ sum: 4 }]);
  });

  it('ends a statement that takes too long with TIMEOUT', async () => {
    const drivers = await connectTo(test.config);
    const hurried = graphOver(drivers, { database: 'neo4j', address: 'here', readTimeout: 300 });
    const error = await errorOf(hurried.read('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum'));
    await drivers.close();
    expect(error.code).toBe('TIMEOUT');
  });

  it('ends a statement at the server when nobody waits for it any more, and the next one goes well', async () => {
    const running = async (): Promise<unknown> => {
      const rows = await test.graph.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND /* slow' RETURN count(*) AS count",
      );
      return rows[0]?.count;
    };
    const stop = new AbortController();
    const slow = test.graph.read(
      'UNWIND /* slow */ range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum',
      {},
      stop.signal,
    );
    const ended = expect(slow).rejects.toThrow('nobody waits');
    await vi.waitFor(async () => expect(await running()).toBe(1), 10_000);
    stop.abort(new Error('nobody waits'));
    await ended;
    await vi.waitFor(async () => expect(await running()).toBe(0), 10_000);
    await expect(test.graph.read('RETURN 1 AS one', {}, stop.signal)).rejects.toThrow('nobody waits');
    expect(await test.graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('does not try again for half a minute what needs too much memory', async () => {
    let runs = 0;
    const error = await errorOf(
      test.graph.write((run) => {
        runs += 1;
        return run('UNWIND range(1, 5000000) AS n WITH collect(toString(n)) AS texts RETURN size(texts) AS size');
      }),
    );
    expect(error.hint).toContain('PACTGRAPH_NEO4J_MEMORY');
    expect(runs).toBe(1);
  });

  it('is empty at the start of each test file', async () => {
    const again = await openTestGraph();
    expect(await again.graph.read('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    await again.close();
    expect(testServer().uri).toBe(test.config.uri);
  });
});
