// The counts of names and publishers that deriving keeps (docs/adr/0010-kept-counts.md): what they are, in a graph of any age, and what they cost.
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { removeArticle } from '../../ingest/store/remove-article.ts';
import type { Graph, Row } from '../../schema/graph.ts';
import { loadMigrations, migrate } from '../../src/database/migrate.ts';
import { toCypher } from '../../src/database/to-cypher.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { partners } from '../resolve/deals.ts';
import { EXTRACTOR, type GivenArticle, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clear());

const put = async (given: GivenArticle): Promise<void> => {
  const { article, extraction } = tell(given);
  await storeArticle(test.graph, article, extraction, EXTRACTOR);
};
const remove = (id: string) => removeArticle(test.graph, id, { at: '2020-01-01T00:00:00Z', reason: 'asked' });

const HMD = { name: 'HMD', full: 'HMD Global' };
const alpha = { name: 'Alpha', site: 'alpha.example' };
const FIRST: readonly GivenArticle[] = [
  { id: 'a', on: '2016-01-01', publisher: alpha, names: ['Nokia', HMD], claims: [partners('Nokia', 'Xiaomi')] },
  { id: 'b', on: '2016-01-02', publisher: { name: 'Alpha News', site: 'alpha.example' }, names: ['Nokia', 'NOKIA Oyj'] },
  { id: 'c', on: '2016-01-03', publisher: { name: 'Gamma' }, names: ['Nokia', { ...HMD, name: 'HMD Global' }] },
  { id: 'd', names: ['Nokia'] },
];

/** The counts as they are kept, and as they are when everything is counted. */
const COUNTS = `MATCH (u:NameUse)
RETURN u.key AS key, u.fullKey AS fullKey, u.name AS name, u.fullName AS fullName, u.articles AS articles, u.first AS first, u.last AS last
ORDER BY fullKey, key, fullName, name`;
const COUNTED = `MATCH (m:Mention)-[:IN_ARTICLE]->(a:Article)
WITH m.key AS key, m.fullKey AS fullKey, m.name AS name, m.fullName AS fullName, a
RETURN key, fullKey, name, fullName, count(DISTINCT a) AS articles, min(a.publishedOn) AS first, max(a.publishedOn) AS last
ORDER BY fullKey, key, fullName, name`;
const PUBLISHERS =
  'MATCH (u:PublisherUse) RETURN u.publisher AS id, u.site AS site, u.name AS name, u.articles AS articles ORDER BY id, name';
const PUBLISHED = `MATCH (a:Article) WHERE a.publisherKey IS NOT NULL
RETURN a.publisherKey AS id, a.publisherSite AS site, a.publisherName AS name, count(*) AS articles ORDER BY id, name`;

const read = (cypher: string): Promise<readonly Row[]> => test.graph.read(cypher);
const expectCounts = async (): Promise<void> => {
  expect(await read(COUNTS)).toEqual(await read(COUNTED));
  expect(await read(PUBLISHERS)).toEqual(await read(PUBLISHED));
  expect(await read('MATCH (n) WHERE n:Uncounted OR n:Outdated RETURN n.id')).toEqual([]);
};

describe('the counts that are kept', () => {
  it('are those of the articles as they are, whatever came, changed, went and came back', async () => {
    for (const article of FIRST) await put(article);
    await derive(test.graph);
    await expectCounts();
    // The same names on another day; other names; the first of its day, and the last one of a publisher, gone.
    await put({ ...FIRST[1], id: 'b', on: '2017-01-01' });
    await put({ ...FIRST[2], id: 'c', names: ['Xiaomi'], title: 'Edited' });
    await put({ ...FIRST[2], id: 'c', names: ['Xiaomi', HMD], title: 'Edited again' });
    await remove('a');
    await derive(test.graph);
    await expectCounts();
    await test.graph.write((run) => run('MATCH (r:Removal) DELETE r'));
    await put({ id: 'a', on: '2015-01-01', publisher: alpha, names: ['Nokia'] });
    await remove('b');
    await remove('d');
    for (const id of ['a', 'c']) await remove(id);
    await derive(test.graph);
    await expectCounts();
    expect(await read('MATCH (u) WHERE u:NameUse OR u:PublisherUse RETURN u.id')).toEqual([]);
  });

  it('are made by the next command where a graph has none', async () => {
    for (const article of FIRST) await put(article);
    await derive(test.graph);
    const expected = await exportText(test.graph);
    await test.graph.write((run) => run('MATCH (u) WHERE u:NameUse OR u:PublisherUse DELETE u'));
    await migrate(
      test.graph,
      loadMigrations().filter(({ name }) => name === '013-uncounted.cypher'),
    );
    await derive(test.graph);
    await expectCounts();
    await put({ id: 'e', on: '2016-02-01', names: ['Nokia'] });
    await derive(test.graph);
    await remove('e');
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(expected);
  });
});

/** A graph that adds up what its reads look at in the store. */
const watching = (graph: Graph): { readonly graph: Graph; readonly hits: () => number; readonly close: () => Promise<void> } => {
  type Plan = { readonly dbHits?: number; readonly children?: readonly Plan[] };
  const hitsOf = ({ dbHits = 0, children = [] }: Plan): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);
  const { uri, username, password, database } = test.config;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  let hits = 0;
  const watched: Graph = {
    ...graph,
    read: async (cypher, params) => {
      const { records, summary } = await driver.executeQuery(`PROFILE ${cypher}`, toCypher(params ?? {}), { database });
      if (summary.profile) hits += hitsOf(summary.profile as Plan);
      return records.map((record) => record.toObject());
    },
  };
  return { graph: watched, hits: () => hits, close: () => driver.close() };
};

describe('one more report of a well-known name', () => {
  const hitsOf = async (id: string): Promise<number> => {
    await put({ id, on: '2016-05-05', text: `Some text of ${id} alone.`, names: ['Nokia', HMD], claims: [partners('Nokia', 'Xiaomi')] });
    const { graph, hits, close } = watching(test.graph);
    await derive(graph);
    await close();
    return hits();
  };

  it('costs as much where three thousand articles name it as where a few do', async () => {
    for (const article of FIRST) await put(article);
    await derive(test.graph);
    const few = await hitsOf('e');
    await test.graph.write((run) =>
      run(`UNWIND range(1, 3000) AS number
CREATE (a:Article {id: 'many ' + number, hash: '', publisherKey: 'alpha.example', publisherName: 'Alpha'})
CREATE (:Mention {id: 'many ' + number, key: 'company:nokia', fullKey: 'company:nokia', name: 'Nokia', fullName: 'Nokia', form: 'NAME'})-[:IN_ARTICLE]->(a)`),
    );
    expect(await hitsOf('f')).toBeLessThan(2 * few);
  });
});
