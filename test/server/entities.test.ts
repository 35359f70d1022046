import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('entity', () => {
  it('is found by id, and by name in any spelling', async () => {
    const expected = { entity: { __typename: 'Company', id: 'company:nokia', name: 'Nokia', kind: 'COMPANY' } };
    const fields = '{ __typename id name kind }';
    expect(await api.data(`{ entity(id: "company:nokia") ${fields} }`)).toEqual(expected);
    for (const name of ['Nokia', 'NOKIA', 'nokia oyj', 'Nokia Corp.', 'The Nokia Corporation'])
      expect(await api.data(`query ($name: String) { entity(name: $name) ${fields} }`, { name }), name).toEqual(expected);
  });

  it('answers to a name key that was merged into it', async () => {
    const key = 'company:citroen';
    await api.graph.write((run) => run("MATCH (e:Entity {id: $key}) SET e.id = 'company:citroen-automobiles'", { key }));
    const found = await api.data('query ($key: ID) { entity(id: $key) { id } }', { key });
    await api.graph.write((run) => run("MATCH (e:Entity {id: 'company:citroen-automobiles'}) SET e.id = $key", { key }));
    expect(found).toEqual({ entity: { id: 'company:citroen-automobiles' } });
  });

  it('is found by its item in Wikidata', async () => {
    await api.graph.write((run) => run("MATCH (e:Entity {id: 'company:nokia'}) SET e.wikidataId = 'Q1418'"));
    expect(await api.data('{ entity(wikidataId: "Q1418") { id } }')).toEqual({ entity: { id: 'company:nokia' } });
  });

  it('is null when there is none, and an error when it is not told which', async () => {
    expect(await api.data('{ entity(name: "Nobody") { id } }')).toEqual({ entity: null });
    expect(await api.data('{ entity(name: "!!") { id } }')).toEqual({ entity: null });
    for (const args of ['', '(id: "company:nokia", name: "Nokia")']) {
      const { errors } = await api.ask(`{ entity${args} { id } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });

  it('tells what it makes and owns and who works for it, with the sentences that say so', async () => {
    const { entity } = await api.data<{ entity: { facts: { nodes: unknown[] } } }>(`{
      entity(id: "company:nokia") { facts { totalCount nodes {
        type title firstSeen subject { id } object { id } claims { type quote article { id } }
      } } }
    }`);
    expect(entity.facts).toEqual({
      totalCount: 3,
      nodes: [
        {
          type: 'MAKES',
          title: null,
          firstSeen: '2017-07-05',
          subject: { id: 'company:nokia' },
          object: { id: 'product:fp4' },
          claims: ['dailywire.example/nokia-xiaomi', 'marketherald.example/copy'].map((id) => ({
            type: 'MAKES',
            quote: 'The FP4 is a routing chip of Nokia.',
            article: { id },
          })),
        },
        expect.objectContaining({ type: 'OWNS', object: { id: 'brand:nokia-brand' } }),
        expect.objectContaining({ type: 'WORKS_FOR', title: 'chief executive', subject: { id: 'person:rajeev-suri' } }),
      ],
    });
  });

  it('narrows facts by kind, and stands at either end of them', async () => {
    const facts = await api.data('{ entity(id: "person:rajeev-suri") { facts(types: [WORKS_FOR]) { nodes { object { name } } } } }');
    expect(facts).toEqual({ entity: { facts: { nodes: [{ object: { name: 'Nokia' } }] } } });
    const none = await api.data('{ entity(id: "person:rajeev-suri") { facts(types: [MAKES]) { totalCount nodes { type } } } }');
    expect(none).toEqual({ entity: { facts: { totalCount: 0, nodes: [] } } });
  });

  it('lists its agreements, articles and claims', async () => {
    const { entity } = await api.data<{ entity: unknown }>(`{ entity(id: "company:xiaomi") {
      firstSeen lastSeen
      agreements(filter: { types: [SUPPLY] }, orderBy: ANNOUNCED_OLDEST) { totalCount nodes { announcedOn { date } } }
      with: agreements(filter: { party: "Nokia" }) { totalCount }
      articles(orderBy: PUBLISHED_OLDEST) { totalCount nodes { publishedOn { date } } }
      claims(first: 1) { totalCount nodes { type } }
    } }`);
    expect(entity).toMatchObject({
      firstSeen: '2017-07-05',
      lastSeen: '2018-03-01',
      agreements: { totalCount: 2, nodes: [{ announcedOn: { date: '2018-03-01' } }, { announcedOn: null }] },
      with: { totalCount: 2 },
      articles: { totalCount: 4 },
      claims: { totalCount: 6 },
    });
  });
});

describe('the lists of entities', () => {
  it('hold each kind by itself, by name', async () => {
    const lists = await api.data<Record<string, { nodes: { name: string }[] }>>(`{
      brands { nodes { name } } products { nodes { name } } technologies { nodes { name } } people { nodes { name } }
      companies(first: 3) { nodes { name } }
    }`);
    expect(Object.fromEntries(Object.entries(lists).map(([list, { nodes }]) => [list, nodes.map(({ name }) => name)]))).toEqual({
      brands: ['Nokia brand'],
      products: ['FP4'],
      technologies: ['5G'],
      people: ['Rajeev Suri'],
      companies: ['Arm', 'BlackBerry', 'Citroën'],
    });
  });

  it('narrow by the beginning of a name', async () => {
    expect(await api.data('{ companies(nameStartsWith: "CITRÖ") { nodes { name } } }')).toEqual({
      companies: { nodes: [{ name: 'Citroën' }] },
    });
  });

  it('can begin with the best connected', async () => {
    const { companies } = await api.data<{ companies: { nodes: { name: string; agreements: { totalCount: number } }[] } }>(
      '{ companies(orderBy: MOST_AGREEMENTS) { nodes { name agreements { totalCount } } } }',
    );
    const counts = companies.nodes.map(({ agreements }) => agreements.totalCount);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(counts[0]).toBe(3);
  });
});

describe('node', () => {
  it('finds entities, agreements, articles and publishers by id, several at once in the order asked for', async () => {
    const { agreements } = await api.data<{ agreements: { nodes: { id: string }[] } }>('{ agreements(first: 1) { nodes { id } } }');
    const publisher = await api.data<{ stats: { byPublisher: { publisher: { id: string } }[] } }>(
      '{ stats { byPublisher(first: 1) { publisher { id } } } }',
    );
    const ids = [
      'dailywire.example/hmd',
      'nothing',
      agreements.nodes[0]?.id,
      'brand:nokia-brand',
      publisher.stats.byPublisher[0]?.publisher.id,
    ];
    expect(await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: [
        { __typename: 'Article', id: ids[0] },
        null,
        { __typename: 'Agreement', id: ids[2] },
        { __typename: 'Brand', id: ids[3] },
        { __typename: 'Publisher', id: ids[4] },
      ],
    });
    expect(await api.data('{ node(id: "company:volvo") { ... on Company { name } } }')).toEqual({ node: { name: 'Volvo' } });
  });

  it('takes at most 100 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `${index}`);
    const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', retryable: false });
  });
});
