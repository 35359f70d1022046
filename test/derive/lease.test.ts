import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { dropLease, holdLease, LeaseLostError, newLease, takeLease } from '../../ingest/derive/lease.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { EXTRACTOR, tell } from '../store/articles.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clear());

const hold = (lease: { readonly holder: string }) => test.graph.write((run) => holdLease(run, lease));
const expire = () => test.graph.write((run) => run('MATCH (l:Lease) SET l.until = timestamp() - 1'));
/** A process id that nothing has any longer. */
const deadProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

describe('the lease', () => {
  it('has one holder at a time, until it is given back', async () => {
    const [one, other] = [newLease(), newLease()];
    expect(await takeLease(test.graph, one)).toBe(true);
    expect(await takeLease(test.graph, other)).toBe(false);
    await dropLease(test.graph, one);
    expect(await takeLease(test.graph, other)).toBe(true);
  });

  it('goes to one of many who ask at once', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => takeLease(test.graph, newLease())));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('is lost when it runs out and another takes it: the first can write nothing more', async () => {
    const [one, other] = [newLease(), newLease()];
    await takeLease(test.graph, one);
    await expire();
    expect(await takeLease(test.graph, other)).toBe(true);
    await expect(hold(one)).rejects.toBeInstanceOf(LeaseLostError);
    await hold(other);
  });

  it('is renewed by every transaction under it', async () => {
    const one = newLease();
    await takeLease(test.graph, one);
    await expire();
    await hold(one);
    expect(await takeLease(test.graph, newLease())).toBe(false);
  });

  it('passes at once from a process of this machine that is gone, and not from one of another machine', async () => {
    const gone = await deadProcess();
    await takeLease(test.graph, { holder: JSON.stringify([`${hostname()}.elsewhere`, gone, 'x']) });
    expect(await takeLease(test.graph, newLease())).toBe(false);
    await test.clear();
    await takeLease(test.graph, { holder: JSON.stringify([hostname(), gone, 'x']) });
    expect(await takeLease(test.graph, newLease())).toBe(true);
  });

  it('is waited for by whoever has something to derive', async () => {
    const { article, extraction } = tell({ id: 'a', names: ['Nokia'] });
    await storeArticle(test.graph, article, extraction, EXTRACTOR);
    const other = newLease();
    await takeLease(test.graph, other);
    const deriving = derive(test.graph);
    expect(await test.graph.read('MATCH (e:Entity) RETURN e.id')).toEqual([]);
    await dropLease(test.graph, other);
    expect(await deriving).toBe(true);
    expect(await test.graph.read('MATCH (e:Entity) RETURN e.id AS id')).toEqual([{ id: 'company:nokia' }]);
  });
});
