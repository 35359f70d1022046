import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOf, CONFIG, openApi, serve, type TestApi } from './api.ts';
import { SEED } from './seed-articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const ID = 'dailywire.example/nokia-xiaomi';
const TEXT = SEED[0]?.article.text ?? '';

describe('an article', () => {
  it('shows its names and claims at their places, in the order of the text', async () => {
    type Placed = {
      readonly nodes: readonly { readonly start: number; readonly end: number; readonly name: string; readonly quote: string }[];
    };
    const { article } = await api.data<{ article: { mentions: Placed; claims: Placed } }>(
      `query ($id: ID!) { article(id: $id) {
        mentions(first: 100) { nodes { name start end field form entity { id } } }
        claims(first: 100) { nodes { quote start end field rule extractor { name version } parties { role name mention { start } entity { id } } } }
      } }`,
      { id: ID },
    );
    for (const { name, start, end } of article.mentions.nodes) expect(TEXT.slice(start, end)).toBe(name);
    for (const { quote, start, end } of article.claims.nodes) expect(TEXT.slice(start, end)).toBe(quote);
    const starts = article.mentions.nodes.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(article.claims.nodes[0]).toMatchObject({
      field: 'TEXT',
      rule: 'seed.patent_cross_license',
      extractor: { name: 'seed', version: '1' },
      parties: [
        { role: 'PARTY', name: 'Nokia', mention: { start: 37 }, entity: { id: 'company:nokia' } },
        { role: 'PARTY', name: 'Xiaomi', mention: { start: 47 }, entity: { id: 'company:xiaomi' } },
      ],
    });
  });

  it('knows its publisher, its story and the agreements that it tells of', async () => {
    const { article } = await api.data<{ article: unknown }>(
      `query ($id: ID!) { article(id: $id) {
        title url authors pressRelease sample language publishedOn { date precision }
        publisher { name site articles(first: 2) { totalCount } }
        story { size firstPublished articles { nodes { id } } }
        agreements(orderBy: ANNOUNCED_OLDEST) { totalCount nodes { type } }
      } }`,
      { id: ID },
    );
    expect(article).toMatchObject({
      title: 'Nokia and Xiaomi make peace',
      url: `https://${ID}`,
      authors: ['A. Writer'],
      pressRelease: false,
      sample: false,
      language: 'en',
      publishedOn: { date: '2017-07-05', precision: 'DAY' },
      publisher: { name: 'Daily Wire', site: 'dailywire.example', articles: { totalCount: 4 } },
      story: { size: 2, firstPublished: '2017-07-05', articles: { nodes: [{ id: ID }, { id: 'marketherald.example/copy' }] } },
      agreements: { totalCount: 2 },
    });
  });

  it('is null when there is none', async () => {
    expect(await api.data('{ article(id: "none") { id } claim(id: "none") { id } }')).toEqual({ article: null, claim: null });
  });
});

describe('agreements that an article tells together', () => {
  const relatedTo = async (between: string, clock = ''): Promise<unknown> => {
    const { agreements } = await api.data<{ agreements: { nodes: readonly { type: string; related: readonly object[] }[] } }>(
      `{ agreements(filter: { between: ${between} }${clock}) { nodes { type related { type status } } } }`,
    );
    return Object.fromEntries(agreements.nodes.map(({ type, related }) => [type, related]));
  };

  it('are related when they share two sides', async () => {
    expect(await relatedTo('["Nokia", "Xiaomi"]')).toEqual({
      PATENT_CROSS_LICENSE: [{ type: 'SUPPLY', status: 'PLANNED' }],
      SUPPLY: [{ type: 'PATENT_CROSS_LICENSE', status: 'ANNOUNCED' }],
    });
  });

  it('are not related when they are of other sides', async () => {
    expect(await relatedTo('["Nvidia", "Xiaomi"]')).toEqual({ SUPPLY: [] });
  });

  it('are related from the day on which somebody told them together', async () => {
    expect(await relatedTo('["Nokia", "Xiaomi"]', ', knownBy: "2017-07-04"')).toEqual({});
    expect(await relatedTo('["Nokia", "Xiaomi"]', ', knownBy: "2017-07-05"')).toMatchObject({ SUPPLY: [{ type: 'PATENT_CROSS_LICENSE' }] });
  });

  it('can be asked for as of a day, from the article as well', async () => {
    const asOf = async (day: string) =>
      api.data(`{ article(id: "dailywire.example/nokia-xiaomi") { agreements(asOf: "${day}") { totalCount } } }`);
    expect(await asOf('2017-07-01')).toEqual({ article: { agreements: { totalCount: 0 } } });
    expect(await asOf('2017-08-01')).toEqual({ article: { agreements: { totalCount: 2 } } });
  });
});

describe('the list of articles', () => {
  const ids = async (filter: object, orderBy = 'PUBLISHED_NEWEST'): Promise<string[]> => {
    const query =
      'query ($filter: ArticleFilter, $orderBy: ArticleOrder) { articles(filter: $filter, orderBy: $orderBy) { nodes { id } } }';
    return (await api.data<{ articles: { nodes: { id: string }[] } }>(query, { filter, orderBy })).articles.nodes.map(({ id }) => id);
  };

  it('puts those without a day last, whichever way it runs', async () => {
    expect((await ids({})).at(-1)).toBe('marketherald.example/undated');
    expect((await ids({}, 'PUBLISHED_OLDEST')).at(-1)).toBe('marketherald.example/undated');
    expect((await ids({}))[0]).toBe('dailywire.example/nvidia-arm-off');
  });

  it('narrows by publisher, days, entity, and whether agreements are told', async () => {
    expect(await ids({ publisher: 'techtimes.example', publishedFrom: '2018-01-01' })).toEqual([
      'techtimes.example/nvidia-arm',
      'techtimes.example/xiaomi-nvidia',
    ]);
    expect(await ids({ entity: 'blackberry', publishedTo: '2015-01-14' })).toEqual(['techtimes.example/samsung-blackberry']);
    expect(await ids({ withAgreements: false })).toEqual(['marketherald.example/weather']);
    expect(await ids({ sample: true })).toEqual([]);
    expect(await ids({ entity: 'nobody at all' })).toEqual([]);
  });
});

describe('article texts', () => {
  const query = `query ($id: ID!) { graph { servesText } article(id: $id) { text claims(first: 1) { nodes { quote passage { before quote after } } } } }`;
  type Seen = { graph: { servesText: boolean }; article: { text: string | null; claims: { nodes: { passage: object }[] } } };

  it('are given out whole where the server may', async () => {
    const { article, graph } = await api.data<Seen>(query, { id: ID });
    expect(graph.servesText).toBe(true);
    expect(article.text).toBe(TEXT);
  });

  it('are kept back where it may not: a quote comes with a sentence on either side', async () => {
    const quotes = askOf(serve(api.graph, { config: { ...CONFIG, serveText: 'quotes' } }));
    const { data } = await quotes<Seen>(query, { id: ID });
    expect(data?.graph.servesText).toBe(false);
    expect(data?.article.text).toBeNull();
    expect(data?.article.claims.nodes[0]?.passage).toEqual({
      before: 'The two firms had talked for months. ',
      quote: 'Nokia and Xiaomi signed a patent cross-licence on Wednesday.',
      after: ' Nokia will supply network gear such as the FP4 to Xiaomi.',
    });
  });

  it('are null for a headline alone', async () => {
    await api.graph.write((run) => run("CREATE (:Article {id: 'headline', title: 'Only a headline', text: '', authors: []})"));
    const found = await api.data('{ article(id: "headline") { title text authors publisher { name } publishedOn { date } } }');
    await api.graph.write((run) => run("MATCH (a:Article {id: 'headline'}) DELETE a"));
    expect(found).toEqual({ article: { title: 'Only a headline', text: null, authors: [], publisher: null, publishedOn: null } });
  });
});
