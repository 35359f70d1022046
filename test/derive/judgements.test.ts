import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { rebuild } from '../../ingest/derive/rebuild.ts';
import { importExport } from '../../ingest/import/index.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { removeArticle } from '../../ingest/store/remove-article.ts';
import { storeJudgement, withdrawJudgement } from '../../ingest/store/store-judgement.ts';
import { judgements } from '../../queries/judgements.ts';
import { readPage } from '../../queries/read-list.ts';
import type { Judgement } from '../../schema/facts.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { type Step, someSteps } from '../resolve/arbitrary-articles.ts';
import { EXTRACTOR, type GivenArticle, type GivenClaim, type Told, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';
import { toldOf } from './told-of.ts';

let test: TestGraph;
let folder = '';
beforeAll(async () => {
  test = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'pactgraph-judgements-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => test.clear());

/** Anew each time: random articles may tell other claims with the same words, which an extractor never does. */
const store = ({ article, extraction }: Told) => storeArticle(test.graph, article, extraction, EXTRACTOR, { again: true });
const removal = { at: '2020-01-01T00:00:00Z', reason: 'asked' };
/** Removed, and wanted again. */
const takeOut = async (id: string): Promise<void> => {
  await removeArticle(test.graph, id, removal);
  await test.graph.write((run) => run('MATCH (r:Removal) DELETE r'));
};

describe('whatever comes, goes, is edited and judged', () => {
  const take = async (step: Step, told: Map<string, Told>): Promise<unknown> => {
    switch (step.do) {
      case 'put':
        told.set(step.draft.id, toldOf(step.draft));
        return store(toldOf(step.draft));
      case 'remove':
        return takeOut(step.id);
      case 'judge':
      case 'withdraw':
        await withdrawJudgement(test.graph, step.judgement.id);
        return step.do === 'judge' && storeJudgement(test.graph, step.judgement);
      case 'derive':
        return derive(test.graph, { batch: 3 });
      case 'kill':
        return undefined;
    }
  };

  it('the graph is the one that a rebuild gives, and the one that its export gives', async () => {
    const file = join(folder, 'graph.jsonl');
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        await test.clear();
        const told = new Map<string, Told>();
        for (const step of steps) await take(step, told);
        await derive(test.graph);
        const expected = await exportText(test.graph);
        await rebuild(test.graph, { extractor: EXTRACTOR, extract: ({ id }) => told.get(id)?.extraction ?? { mentions: [], claims: [] } });
        expect(await exportText(test.graph)).toBe(expected);
        await test.clear();
        await writeFile(file, expected);
        await importExport(test.graph, file, { extractor: EXTRACTOR, folder: join(folder, 'sorted') });
        expect(await exportText(test.graph)).toBe(expected);
      }),
      { numRuns: 25 },
    );
  }, 600_000);

  it('judgements that are withdrawn have never been', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const stored = steps.filter((step) => step.do === 'put' || step.do === 'remove');
        const judged = steps.flatMap((step) => (step.do === 'judge' ? [step.judgement] : []));
        fc.pre(stored.length > 0 && judged.length > 0);
        await test.clear();
        for (const step of stored) await take(step, new Map());
        await derive(test.graph);
        const expected = await exportText(test.graph);
        for (const judgement of judged) await storeJudgement(test.graph, judgement);
        await derive(test.graph);
        for (const { id } of judged) await withdrawJudgement(test.graph, id);
        await derive(test.graph);
        expect(await exportText(test.graph)).toBe(expected);
      }),
      { numRuns: 10 },
    );
  }, 300_000);
});

const licence: GivenClaim = {
  type: 'PATENT_LICENSE',
  parties: [
    ['LICENSOR', 'Nokia'],
    ['LICENSEE', 'Xiaomi'],
  ],
};
const judge = (kind: Judgement['kind'], targets: readonly string[], articles: readonly string[] = []): Judgement => ({
  id: `${kind} ${targets.join(' ')}`,
  kind,
  targets: [...targets],
  articles: [...articles],
  by: 'Anna',
  at: '2020-01-01',
  reason: 'a reason',
});
const first: GivenArticle = { id: 'a', on: '2017-07-05', claims: [licence] };
const [claim = ''] = tell(first).extraction.claims.map(({ id }) => id);
const decide = async (judgement: Judgement): Promise<void> => {
  await storeJudgement(test.graph, judgement);
  await derive(test.graph);
};
const put = async (given: GivenArticle): Promise<void> => {
  await store(tell(given));
  await derive(test.graph);
};
const agreements = () =>
  test.graph.read(
    'MATCH (g:Agreement) RETURN g.id AS id, g.rejected AS rejected, g.confidence AS confidence, g.status AS status ORDER BY id',
  );
const sleeping = async (): Promise<readonly string[]> =>
  (await readPage(test.graph.read, judgements({ sleeping: true }), { first: 100 })).rows.map(({ node }) => node.id);

describe('a judgement', () => {
  it('survives that its article is edited, removed and brought back, and a rebuild', async () => {
    await put(first);
    await decide(judge('REJECT', [claim]));
    const rejected = [{ id: claim, rejected: true, confidence: 0.9, status: 'ANNOUNCED' }];
    expect(await agreements()).toEqual(rejected);
    await put({ ...first, title: 'Edited' });
    expect(await agreements()).toEqual(rejected);
    await takeOut('a');
    await derive(test.graph);
    expect(await agreements()).toEqual([]);
    expect(await sleeping()).toEqual([`REJECT ${claim}`]);
    await put(first);
    expect(await agreements()).toEqual(rejected);
    expect(await sleeping()).toEqual([]);
    await rebuild(test.graph, { extractor: EXTRACTOR, extract: () => tell(first).extraction });
    expect(await agreements()).toEqual(rejected);
  });

  it('confirms without moving the status', async () => {
    await put({ ...first, claims: [{ ...licence, id: claim, status: 'RUMOURED', confidence: 0.5 }] });
    await decide(judge('CONFIRM', [claim]));
    expect(await agreements()).toEqual([{ id: claim, rejected: null, confidence: 1, status: 'RUMOURED' }]);
  });

  it('hangs a rejected claim on the agreement that others tell of, and lets it go again', async () => {
    await put(first);
    await put({ id: 'b', on: '2017-07-06', text: 'Another text.', claims: [{ ...licence, id: 'ffff' }] });
    const before = await exportText(test.graph);
    await decide(judge('REJECT', [claim]));
    expect(await agreements()).toMatchObject([{ id: 'ffff', rejected: null }]);
    expect(await test.graph.read('MATCH (c:Claim)-[:REJECTED_FROM]->(g) RETURN c.id AS claim, g.id AS agreement')).toEqual([
      { claim, agreement: 'ffff' },
    ]);
    await withdrawJudgement(test.graph, `REJECT ${claim}`);
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(before);
  });

  it('about a name in an article sleeps until the article uses it', async () => {
    const move = judge('DIFFERENT', ['company:nokia', 'company:nokia-tyres'], ['b']);
    await put(first);
    await decide(move);
    expect(await sleeping()).toEqual([move.id]);
    await put({ id: 'b', names: ['Nokia'] });
    expect(await sleeping()).toEqual([]);
    const names = await test.graph.read(
      'MATCH (a:Article)<-[:IN_ARTICLE]-(m {name: "Nokia"})-[:NAMES]->(e) RETURN a.id AS article, e.id AS id',
    );
    expect(names).toEqual(
      expect.arrayContaining([
        { article: 'a', id: 'company:nokia' },
        { article: 'b', id: 'company:nokia-tyres' },
      ]),
    );
  });

  it('about two names sleeps until both are used', async () => {
    const same = judge('SAME', ['company:xiaomi', 'company:mi']);
    await put(first);
    await decide(same);
    expect(await sleeping()).toEqual([same.id]);
    await put({ id: 'b', names: ['Mi'] });
    expect(await sleeping()).toEqual([]);
    expect(await test.graph.read('MATCH (e:Company) WHERE "company:mi" IN e.keys RETURN e.keys AS keys')).toEqual([
      { keys: ['company:mi', 'company:xiaomi'] },
    ]);
  });

  it('that was withdrawn is remembered beside the graph', async () => {
    await put(first);
    const before = await exportText(test.graph);
    await decide(judge('REJECT', [claim]));
    await withdrawJudgement(test.graph, `REJECT ${claim}`, { at: '2020-02-02', by: 'Bob', reason: 'a mistake' });
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(before);
    expect(await test.graph.read('MATCH (w:Withdrawal) RETURN w.by AS by, w.withdrawnBy AS withdrawnBy')).toEqual([
      { by: 'Anna', withdrawnBy: 'Bob' },
    ]);
    expect(await withdrawJudgement(test.graph, `REJECT ${claim}`)).toBe(false);
  });
});
