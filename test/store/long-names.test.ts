// Letters that nobody parted, and addresses without an end: an article that has them is taken in like any other.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/default-extractor.ts';
import { derive } from '../../ingest/derive/index.ts';
import { readJson } from '../../ingest/read/read-json.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

const LONG = 'x'.repeat(10_000);

it.each([
  ['a name', { title: `Long${LONG} buys Nokia`, text: `Long${LONG} has acquired Nokia. Nokia buys Xiaomi.` }],
  ['a publisher', { title: 'Nokia buys Xiaomi', publisher: LONG }],
  ['an id', { id: LONG, title: 'Nokia buys Xiaomi' }],
  ['an address', { url: `https://a.example/${LONG}`, title: 'Nokia buys Xiaomi' }],
  ['an author', { title: 'Nokia acquires Xiaomi', authors: [LONG] }],
])('%s of ten thousand letters keeps no article out', async (_, fields) => {
  const { article } = readJson(JSON.stringify(fields));
  if (!article) throw new Error('It is an article.');
  const extractor = createExtractor();
  expect(await storeArticle(test.graph, article, extractor.extract(article), extractor)).toBe('new');
  await derive(test.graph);
  const [row] = await test.graph.read('MATCH (e:Entity {id: $id}) RETURN e.name AS name', { id: 'company:xiaomi' });
  expect(row).toEqual({ name: 'Xiaomi' });
});
