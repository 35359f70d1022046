import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { readGraphState, setSamples, useExtractor } from '../../ingest/store/graph-state.ts';
import { foreseeStore, storeArticle } from '../../ingest/store/index.ts';
import { removeArticle, removeSamples } from '../../ingest/store/remove-article.ts';
import { AppError } from '../../schema/app-error.ts';
import { exportText } from '../derive/export-text.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { EXTRACTOR, type GivenArticle, type GivenClaim, type Told, tell } from './articles.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clear());

const patents: GivenClaim = {
  type: 'PATENT_CROSS_LICENSE',
  parties: [
    ['PARTY', 'Nokia'],
    ['PARTY', 'Xiaomi'],
  ],
};
const supply: GivenClaim = {
  type: 'SUPPLY',
  parties: [
    ['SUPPLIER', 'Nokia'],
    ['CUSTOMER', { name: 'HMD', full: 'HMD Global' }],
  ],
};
const store = ({ article, extraction }: Told, extractor = EXTRACTOR) => storeArticle(test.graph, article, extraction, extractor);
const put = (given: GivenArticle) => store(tell(given));
const rows = async (cypher: string): Promise<unknown[]> => (await test.graph.read(cypher)).map((row) => Object.values(row)[0]);
/** Every node and relationship, bookkeeping too. */
const everything = async (): Promise<unknown> => [
  await test.graph.read('MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id'),
  await test.graph.read('MATCH ()-[r]->() RETURN elementId(r) AS id, type(r) AS type, properties(r) AS properties ORDER BY id'),
];

describe('storing an article', () => {
  it('writes nothing at all when it is stored already', async () => {
    expect(await put({ id: 'a', on: '2017-07-05', claims: [patents, supply] })).toBe('new');
    await derive(test.graph);
    const before = await everything();
    expect(await put({ id: 'a', on: '2017-07-05', claims: [patents, supply] })).toBe('unchanged');
    expect(await everything()).toEqual(before);
  });

  it('puts the claims of an edited version in the place of the old ones', async () => {
    await put({ id: 'a', on: '2017-07-05', claims: [patents, supply] });
    await derive(test.graph);
    expect(await put({ id: 'a', on: '2017-07-05', title: 'Corrected', claims: [supply] })).toBe('changed');
    await derive(test.graph);
    expect(await rows('MATCH (g:Agreement) RETURN g.type')).toEqual(['SUPPLY']);
    expect(await rows('MATCH (e:Entity) RETURN e.id AS id ORDER BY id')).toEqual(['company:hmd-global', 'company:nokia']);
    const edited = await exportText(test.graph);
    await test.clear();
    await put({ id: 'a', on: '2017-07-05', title: 'Corrected', claims: [supply] });
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(edited);
  });

  it('never lets an older version replace a newer one', async () => {
    await put({ id: 'a', modified: '2017-07-06T10:00:00Z', claims: [patents] });
    expect(await put({ id: 'a', modified: '2017-07-06T11:00:00+02:00', claims: [supply] })).toBe('older');
    expect(await put({ id: 'a', modified: '2017-07-06T10:00:01Z', claims: [supply] })).toBe('changed');
    expect(await put({ id: 'a', claims: [patents] })).toBe('changed');
  });

  it('takes a version that tells of no change for as old as its publication', async () => {
    await put({ id: 'a', on: '2017-07-05', modified: '2017-07-06T10:00:00Z', claims: [patents] });
    expect(await put({ id: 'a', on: '2017-07-05', title: 'Other', claims: [supply] })).toBe('older');
    expect(await put({ id: 'a', on: '2017-07-07', claims: [supply] })).toBe('changed');
    expect(await put({ id: 'a', on: '2017-07-07', title: 'Other', claims: [patents] })).toBe('changed');
  });

  it('foresees what it will do', async () => {
    const { article } = tell({ id: 'a', claims: [patents] });
    expect(await foreseeStore(test.graph, article, EXTRACTOR)).toBe('new');
    await put({ id: 'a', claims: [patents] });
    expect(await foreseeStore(test.graph, article, EXTRACTOR)).toBe('unchanged');
  });

  it('stores nothing of an article whose claims name what is no mention', async () => {
    const { article, extraction } = tell({ id: 'a', claims: [patents] });
    await expect(storeArticle(test.graph, article, { ...extraction, mentions: [] }, EXTRACTOR)).rejects.toThrow('not among the mentions');
    expect(await rows('MATCH (n) RETURN labels(n)')).toEqual([]);
  });

  it('gives a name of no kind a key only where it is a party', async () => {
    const university: GivenClaim = {
      type: 'JOINT_DEVELOPMENT',
      parties: [
        ['PARTY', 'Nokia'],
        ['PARTY', 'Aalto University'],
      ],
    };
    const { article, extraction } = tell({ id: 'a', claims: [university], names: ['Espoo'] });
    const mentions = extraction.mentions.map((mention) => (mention.name === 'Nokia' ? mention : { ...mention, kind: 'OTHER' as const }));
    await storeArticle(test.graph, article, { ...extraction, mentions }, EXTRACTOR);
    await derive(test.graph);
    expect(await rows('MATCH (e:Company) RETURN e.id AS id ORDER BY id')).toEqual(['company:aalto-university', 'company:nokia']);
    expect(await rows("MATCH (m:Mention {name: 'Espoo'}) RETURN m.key")).toEqual([null]);
  });

  it('lets any number of writers work at once', async () => {
    const articles = Array.from(
      { length: 12 },
      (_, index): GivenArticle => ({ id: `a${index}`, on: '2017-07-05', claims: [patents, supply] }),
    );
    for (const article of articles) await put(article);
    await derive(test.graph);
    const one = await exportText(test.graph);
    await test.clear();
    await Promise.all([...articles, ...articles].map((article) => put(article)));
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(one);
  });

  it('is done once when two writers store the same article', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => put({ id: 'a', claims: [patents] })));
    expect(outcomes.sort()).toEqual(['new', 'unchanged', 'unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(await rows('MATCH (m:Mention) RETURN m.name AS name ORDER BY name')).toEqual(['Nokia', 'Xiaomi']);
  });
});

describe('the live extractor', () => {
  it('is the first one used; another stops and names rebuild', async () => {
    await useExtractor(test.graph, EXTRACTOR);
    await put({ id: 'a', claims: [patents] });
    const other = { ...EXTRACTOR, version: '2' };
    const refused = expect.objectContaining({ code: 'EXTRACTOR_CHANGED', hint: expect.stringContaining('rebuild') });
    await expect(useExtractor(test.graph, other)).rejects.toEqual(refused);
    await expect(store(tell({ id: 'b', claims: [patents] }), other)).rejects.toEqual(refused);
    await expect(store(tell({ id: 'b', claims: [patents] }), other)).rejects.toBeInstanceOf(AppError);
    expect(await rows('MATCH (a:Article) RETURN a.id')).toEqual(['a']);
  });

  it('gives way while there is no article', async () => {
    await useExtractor(test.graph, EXTRACTOR);
    await useExtractor(test.graph, { name: 'other', version: '1' });
    expect((await readGraphState(test.graph)).extractor).toEqual({ name: 'other', version: '1' });
  });
});

describe('removing an article', () => {
  const at = { at: '2020-01-01T00:00:00Z', reason: 'asked' };

  it('takes its claims along, leaves the rest as if it had never been, and keeps it out', async () => {
    await put({ id: 'b', on: '2017-07-06', claims: [supply] });
    await derive(test.graph);
    const without = await exportText(test.graph);
    await put({ id: 'site.example/a', on: '2017-07-05', text: 'Own text.', claims: [patents, supply] });
    await derive(test.graph);
    expect(await removeArticle(test.graph, 'https://www.site.example/a?utm_source=x', at)).toBe('site.example/a');
    await derive(test.graph);
    expect(await exportText(test.graph)).toBe(without);
    expect(await put({ id: 'site.example/a', on: '2017-07-05', text: 'Edited.', claims: [patents] })).toBe('removed');
    expect(await exportText(test.graph)).toBe(without);
  });

  it('says so when there is none', async () => {
    expect(await removeArticle(test.graph, 'nothing', at)).toBeUndefined();
    expect(await put({ id: 'nothing', claims: [patents] })).toBe('new');
  });

  it('keeps out what is stored and removed at the same time', async () => {
    await put({ id: 'a', claims: [patents] });
    await Promise.all([removeArticle(test.graph, 'a', at), put({ id: 'a', title: 'Edited', claims: [supply] })]);
    await derive(test.graph);
    expect(await rows('MATCH (n) WHERE n:Article OR n:Claim OR n:Mention OR n:Entity OR n:Agreement OR n:Story RETURN labels(n)')).toEqual(
      [],
    );
  });
});

describe('sample articles', () => {
  it('go without a trace, and the graph remembers that they were there', async () => {
    await setSamples(test.graph, 'in');
    await put({ id: 's', sample: true, claims: [patents] });
    await put({ id: 'a', claims: [supply] });
    expect(await removeSamples(test.graph)).toBe(1);
    await derive(test.graph);
    expect(await rows('MATCH (a:Article) RETURN a.id')).toEqual(['a']);
    expect(await rows('MATCH (g:Agreement) RETURN g.type')).toEqual(['SUPPLY']);
    expect((await readGraphState(test.graph)).samples).toBe('out');
    expect(await removeSamples(test.graph)).toBe(0);
    expect(await put({ id: 's', sample: true, claims: [patents] })).toBe('new');
  });
});
