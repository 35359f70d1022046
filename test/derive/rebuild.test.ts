import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { rebuild } from '../../ingest/derive/rebuild.ts';
import { readGraphState, useExtractor } from '../../ingest/store/graph-state.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { removeArticle } from '../../ingest/store/remove-article.ts';
import type { Article } from '../../schema/facts.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { EXTRACTOR, type GivenClaim, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.clear();
  await useExtractor(test.graph, EXTRACTOR);
});

const BETTER = { name: 'by hand', version: '2' };
const claims = (type: 'SUPPLY' | 'MANUFACTURING', id: string): readonly GivenClaim[] =>
  type === 'SUPPLY'
    ? [
        {
          type,
          parties: [
            ['SUPPLIER', 'Nokia'],
            ['CUSTOMER', id],
          ],
        },
      ]
    : [
        {
          type,
          parties: [
            ['MANUFACTURER', 'Foxconn'],
            ['PRINCIPAL', id],
          ],
        },
      ];
const told = (id: string, type: 'SUPPLY' | 'MANUFACTURING' = 'SUPPLY') => tell({ id, on: '2017-07-05', claims: claims(type, id) });
const ids = ['Apple', 'Google', 'Xiaomi'];
const fill = async (type: 'SUPPLY' | 'MANUFACTURING', extractor: typeof EXTRACTOR): Promise<void> => {
  for (const id of ids) await storeArticle(test.graph, told(id, type).article, told(id, type).extraction, extractor);
  await derive(test.graph);
};
const better = ({ id }: Article) => told(id, 'MANUFACTURING').extraction;

describe('a rebuild', () => {
  it('takes a new extractor into use: the graph is the one that it would have made', async () => {
    await useExtractor(test.graph, BETTER);
    await fill('MANUFACTURING', BETTER);
    const expected = await exportText(test.graph);
    await test.clear();
    await fill('SUPPLY', EXTRACTOR);
    expect(await rebuild(test.graph, { extractor: BETTER, extract: better })).toEqual({ articles: 3, failed: [], finished: true });
    expect(await exportText(test.graph)).toBe(expected);
    expect((await readGraphState(test.graph)).extractor).toEqual(BETTER);
  });

  it('heals a graph whose derived part was damaged', async () => {
    await fill('SUPPLY', EXTRACTOR);
    const expected = await exportText(test.graph);
    await test.graph.write(async (run) => {
      await run('MATCH (g:Agreement) WITH g LIMIT 1 DETACH DELETE g');
      await run("CREATE (:Entity:Company {id: 'company:ghost', name: 'Ghost'})");
      await run('MATCH (:Mention)-[r:NAMES]->() WITH r LIMIT 2 DELETE r');
    });
    await rebuild(test.graph, { extractor: EXTRACTOR, extract: ({ id }) => told(id).extraction });
    expect(await exportText(test.graph)).toBe(expected);
  });

  it('that was stopped half-way is named to whoever ingests, and goes on', async () => {
    await fill('SUPPLY', EXTRACTOR);
    const stop = new AbortController();
    const seen: string[] = [];
    const stopping = (article: Article) => {
      seen.push(article.id);
      stop.abort();
      return better(article);
    };
    const first = await rebuild(test.graph, { extractor: BETTER, extract: stopping, signal: stop.signal, concurrency: 1 });
    expect(first.finished).toBe(false);
    await expect(useExtractor(test.graph, BETTER)).rejects.toMatchObject({
      code: 'EXTRACTOR_CHANGED',
      hint: expect.stringContaining('rebuild'),
    });
    expect((await rebuild(test.graph, { extractor: BETTER, extract: better })).finished).toBe(true);
    await useExtractor(test.graph, BETTER);
    expect((await test.graph.read('MATCH (g:Agreement) RETURN DISTINCT g.type AS type')).map(({ type }) => type)).toEqual([
      'MANUFACTURING',
    ]);
  });

  it('keeps the text of an article of which the extractor makes nothing, and removed articles out', async () => {
    await fill('SUPPLY', EXTRACTOR);
    await removeArticle(test.graph, 'Apple', { at: '2020-01-01T00:00:00Z', reason: 'asked' });
    const broken = ({ id }: Article) => {
      if (id === 'Google') throw new Error('a bug');
      return told(id).extraction;
    };
    const { failed } = await rebuild(test.graph, { extractor: EXTRACTOR, extract: broken });
    expect(failed).toEqual([{ id: 'Google', reason: 'a bug' }]);
    expect((await test.graph.read('MATCH (a:Article) RETURN a.id AS id ORDER BY id')).map(({ id }) => id)).toEqual(['Google', 'Xiaomi']);
    expect((await test.graph.read('MATCH (g:Agreement) RETURN g.slug AS slug')).map(({ slug }) => slug)).toEqual([
      'nokia-xiaomi-supply-2017',
    ]);
  });
});
