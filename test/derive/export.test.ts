import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { storeJudgement } from '../../ingest/store/store-judgement.ts';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { ENTITY_LABELS } from '../../schema/ontology.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { EXTRACTOR, type GivenArticle, tell } from '../store/articles.ts';
import { exportText } from './export-text.ts';

let test: TestGraph;
/** Ids that a database and a language sort in different ways. */
const ODD = ['"quoted"', 'a', 'a!', 'a b', 'ä', 'z', '\u{1F600}', '\uFF5E', 'A', '\\'];
const articles: GivenArticle[] = [
  ...ODD.map((id): GivenArticle => ({ id, on: '2017-07-05', text: `A text of ${id}.`, names: [`Company ${id}x`] })),
  {
    id: 'rich',
    on: '2017-07-05',
    publisher: { name: 'Alpha', site: 'alpha.example' },
    claims: [
      {
        type: 'SUPPLY',
        parties: [
          ['SUPPLIER', 'Nokia'],
          ['CUSTOMER', 'Xiaomi'],
        ],
        covers: [{ name: 'FP4', kind: 'PRODUCT' }],
        value: 5,
        currency: 'EUR',
      },
      {
        type: 'SUPPLY',
        parties: [
          ['SUPPLIER', 'Nokia'],
          ['CUSTOMER', 'Xiaomi'],
        ],
        value: 9,
        currency: 'EUR',
        quote: 'Another value.',
      },
      {
        type: 'MAKES',
        parties: [
          ['MAKER', 'Nokia'],
          ['MADE', { name: 'FP4', kind: 'PRODUCT' }],
        ],
      },
    ],
  },
];

beforeAll(async () => {
  test = await openTestGraph();
  for (const { article, extraction } of articles.map(tell)) await storeArticle(test.graph, article, extraction, EXTRACTOR);
  await storeJudgement(test.graph, {
    id: 'j',
    kind: 'SAME',
    targets: ['company:a', 'company:b'],
    articles: [],
    by: 'x',
    at: '2020-01-01',
    reason: 'y',
  });
  await derive(test.graph);
});
afterAll(() => test.close());

const parsed = async (): Promise<Record<string, unknown>[]> =>
  (await exportText(test.graph))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the export', () => {
  it('is sorted by code unit, with sorted members', async () => {
    const lines = (await exportText(test.graph)).trimEnd().split('\n');
    expect(lines).toEqual([...lines].sort((a, b) => (a < b ? -1 : 1)));
    for (const line of lines) {
      const members = Object.keys(JSON.parse(line));
      expect(members).toEqual([...members].sort());
    }
  });

  it('holds every node and relationship of the model, and nothing of the bookkeeping', async () => {
    const lines = await parsed();
    const elements = new Set(lines.map(({ element }) => element));
    const known = new Set([...Object.keys(NODES), ...Object.keys(RELATIONSHIPS)]);
    expect([...elements].filter((element) => !known.has(String(element)))).toEqual([]);
    const [nodes] = await test.graph.read(
      'MATCH (n) WHERE NOT n:Graph|Lease|NameKey|NameUse|PublisherUse|Link|Dirty|Episode|Purchase RETURN count(n) AS count',
    );
    const [ties] = await test.graph.read(
      'MATCH ()-[r]->() WHERE NOT type(r) IN ["KEY_OF", "LINKED_BY", "BUYS", "TIES"] RETURN count(r) AS count',
    );
    expect(lines.filter((line) => 'id' in line)).toHaveLength(Number(nodes?.count));
    expect(lines.filter((line) => 'from' in line)).toHaveLength(Number(ties?.count));
    for (const { element, properties } of lines) {
      const model = NODES[String(element)] ?? RELATIONSHIPS[String(element)];
      expect(model?.properties).toEqual(expect.arrayContaining(Object.keys(properties as object)));
    }
    expect([...elements].filter((element) => Object.values(ENTITY_LABELS).some((label) => label === element)).sort()).toEqual([
      'Company',
      'Product',
    ]);
  });

  it('leaves the texts of articles out when asked to, and nothing else', async () => {
    const full = (await parsed()).map(({ properties, ...rest }) => {
      const { text: _, ...others } = properties as Record<string, unknown>;
      return { ...rest, properties: rest.element === 'Article' ? others : properties };
    });
    const without = (await exportText(test.graph, { withoutText: true }))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(without).toEqual(full);
  });

  it('refuses to write half of one graph and half of the next', async () => {
    const { article, extraction } = tell({ id: 'late', names: ['Late'] });
    let asked = 0;
    const changing = {
      read: async (cypher: string, params = {}) => {
        if (asked++ === 3) await storeArticle(test.graph, article, extraction, EXTRACTOR);
        return test.graph.read(cypher, params);
      },
    };
    await expect(exportText(changing)).rejects.toMatchObject({ retryable: true });
  });
});
