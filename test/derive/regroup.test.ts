// A graph that was made before there were episodes (schema/cypher/007-regroup.cypher).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { loadMigrations, migrate } from '../../src/database/migrate.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { bid, partners, supply } from '../resolve/deals.ts';
import { EXTRACTOR, type GivenArticle, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

const ARTICLES: readonly GivenArticle[] = [
  { id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED'), bid('Nvidia', 'ANNOUNCED')] },
  { id: 'b', on: '2016-01-02', text: 'Something else.', claims: [partners('Nokia', 'Xiaomi'), bid('Intel', 'ANNOUNCED')] },
];

const AS_BEFORE = [
  'MATCH (n) WHERE n:Episode OR n:Purchase OR n:Link DETACH DELETE n',
  'MATCH (c:Claim) REMOVE c.outline, c.home, c.part',
  'MATCH (g:Agreement) REMOVE g.home',
];

it('is grouped anew by the next command, to the same bytes', async () => {
  for (const article of ARTICLES) {
    const told = tell(article);
    await storeArticle(test.graph, told.article, told.extraction, EXTRACTOR);
  }
  await derive(test.graph);
  const expected = await exportText(test.graph);
  for (const statement of AS_BEFORE) await test.graph.write((run) => run(statement));
  const { length } = await test.graph.read('MATCH (a:Article) RETURN a.id');
  await migrate(
    test.graph,
    loadMigrations().filter(({ name }) => name === '007-regroup.cypher'),
  );
  expect(await test.graph.read('MATCH (d:Dirty) RETURN d.id')).toHaveLength(length);
  await derive(test.graph);
  expect(await test.graph.read('MATCH (e:Episode) RETURN e.id LIMIT 1')).toHaveLength(1);
  expect(await exportText(test.graph)).toBe(expected);
});
