import { type GraphQLField, GraphQLID, type GraphQLInterfaceType, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { addSource } from '../../ingest/store/sources.ts';
import { storeJudgement } from '../../ingest/store/store-judgement.ts';
import { fromCursor, toCursor } from '../../src/server/cursor.ts';
import { createSchema } from '../../src/server/schema.ts';
import { openApi, type TestApi } from './api.ts';
import { manyArticles } from './many-articles.ts';
import { SEED } from './seed-articles.ts';

let api: TestApi;
/** The id of a claim: it finds the agreement that rests on it. */
let claim = '';
beforeAll(async () => {
  const articles = [...SEED, ...manyArticles(30)];
  claim = articles[0]?.claims[0]?.id ?? '';
  api = await openApi(articles);
  for (const index of [1, 2, 3, 4])
    await storeJudgement(api.graph, {
      id: `judgement-${index}`,
      kind: 'CONFIRM',
      targets: [`claim-${index}`],
      articles: [],
      by: 'Anna',
      at: '2024-02-02T00:00:00.000Z',
      reason: 'Nothing is found under this id: it sleeps.',
    });
  for (const name of ['a', 'b', 'c', 'd']) await addSource(api.graph, { address: `https://${name}.example/feed` }, 0);
  await derive(api.graph);
});
afterAll(() => api.close());

const schema = createSchema();
const fieldsOf = (type: string): readonly GraphQLField<unknown, unknown>[] => {
  const named = schema.getType(type);
  return isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
};
const namedType = (type: string, field: string): string =>
  `${getNamedType(fieldsOf(type).find(({ name }) => name === field)?.type ?? GraphQLID)}`;

/** `Type.field` of every list with pages. What an interface of entities has, each kind of entity has. */
const connections = (): string[] => {
  const entities = new Set(schema.getPossibleTypes(schema.getType('Entity') as GraphQLInterfaceType).map(({ name }) => name));
  return Object.keys(schema.getTypeMap())
    .filter((type) => !entities.has(type))
    .flatMap((type) => fieldsOf(type).flatMap(({ name, type: of }) => (/Connection!?$/.test(`${of}`) ? [`${type}.${name}`] : [])))
    .sort();
};

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly graphVersion: string;
  readonly changedSince: boolean;
};
type Connection = {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
};

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor graphVersion changedSince }';
const INSIDE = (node: string): string => `totalCount ${PAGE_INFO} edges { cursor node { ${node} } } nodes { ${node} }`;

const ENTITY = 'entity(name: "Customer")';
const ARTICLE = 'article(id: "dailywire.example/nokia-xiaomi")';

/** Each connection of the schema: its field with more arguments, what tells its nodes apart, and the fields that it stands under. */
const CONNECTIONS: readonly (readonly [field: string, args: string, node: string, ...under: string[]])[] = [
  ['agreements', '', 'id'],
  ['agreements', 'orderBy: ANNOUNCED_OLDEST', 'id'],
  ['agreements', 'orderBy: MOST_STORIES', 'id'],
  ['agreements', 'asOf: "2021-01-01"', 'id'],
  ['companies', '', 'id'],
  ['companies', 'orderBy: MOST_AGREEMENTS', 'id'],
  ['companies', 'orderBy: LAST_SEEN', 'id'],
  ['brands', '', 'id'],
  ['products', '', 'id'],
  ['technologies', '', 'id'],
  ['people', '', 'id'],
  ['articles', '', 'id'],
  ['articles', 'orderBy: PUBLISHED_OLDEST', 'id'],
  ['stories', '', 'id'],
  ['stories', 'orderBy: LARGEST', 'id'],
  ['partners', 'of: "Customer"', 'entity { id }'],
  ['partners', 'of: "Nokia", includeOwned: true', 'entity { id }'],
  ['sharedPartners', 'a: "Nokia", b: "Nvidia"', 'entity { id }'],
  ['timeline', 'of: "Customer"', 'on agreement { id } status'],
  ['coverage', '', 'month publisher { id } articles'],
  ['ingestRuns', '', 'id'],
  ['agreements', '', 'id', ENTITY],
  ['partners', '', 'entity { id }', ENTITY],
  ['facts', '', 'type subject { id } object { id }', 'entity(name: "Nokia")'],
  ['articles', '', 'id', ENTITY],
  ['claims', '', 'id', ENTITY],
  ['mentions', '', 'id', ARTICLE],
  ['claims', '', 'id', ARTICLE],
  ['agreements', '', 'id', ARTICLE],
  ['evidence', '', 'id', 'agreement(id: "$claim")'],
  ['articles', '', 'id', ARTICLE, 'publisher'],
  ['articles', '', 'id', ARTICLE, 'story'],
  ['judgements', '', 'id'],
  ['feeds', '', 'id address'],
];

/** `under`: the fields that lead to the list, outermost first. */
const readConnection = async (field: string, args: string, node: string, under: readonly string[]): Promise<Connection> => {
  const list = `${field}${args ? `(${args})` : ''} { ${INSIDE(node)} }`;
  const query = under.reduceRight((inner, outer) => `under: ${outer} { __typename ${inner} }`, list).replace('$claim', claim);
  const data = await api.data<Record<string, unknown>>(`{ ${query} }`);
  const place = under.reduce<Record<string, unknown>>((outer) => outer.under as Record<string, unknown>, data);
  return place[field] as Connection;
};

const walk = async (
  field: string,
  args: string,
  node: string,
  under: readonly string[],
): Promise<{ nodes: unknown[]; totals: number[] }> => {
  const nodes: unknown[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 50; pages += 1) {
    const all: string = [args, 'first: 3', after ? `after: "${after}"` : ''].filter(Boolean).join(', ');
    const page: Connection = await readConnection(field, all, node, under);
    expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([
      page.edges[0]?.cursor ?? null,
      page.edges.at(-1)?.cursor ?? null,
    ]);
    nodes.push(...page.nodes);
    totals.push(page.totalCount);
    if (!page.pageInfo.hasNextPage) break;
    expect(page.nodes).toHaveLength(3);
    after = page.pageInfo.endCursor;
  }
  return { nodes, totals };
};

describe('every connection', () => {
  it.each(
    CONNECTIONS.map(([field, args, node, ...under]) => [[...under, `${field}(${args})`].join('.'), { field, args, node, under }] as const),
  )('%s, walked in pages of three, gives each row once and as many as it counts', async (_, { field, args, node, under }) => {
    const walked = await walk(field, args, node, under);
    const whole = await readConnection(field, [args, 'first: 100'].filter(Boolean).join(', '), node, under);
    expect(walked.nodes).toEqual(whole.nodes);
    expect(new Set(walked.nodes.map((row) => JSON.stringify(row))).size).toBe(walked.nodes.length);
    expect(new Set([...walked.totals, whole.totalCount])).toEqual(new Set([walked.nodes.length]));
    expect(walked.nodes.length).toBeGreaterThan(0);
  });

  it('of the schema is walked here, those of entities of all kinds by one of them', () => {
    const walked = CONNECTIONS.map(([field, , , ...under]) => {
      const parent = under.reduce((type, outer) => namedType(type, outer.replace(/\(.*/, '')), 'Query');
      return `${parent}.${field}`;
    });
    expect([...new Set(walked)].sort()).toEqual(connections());
  });

  it('returns twenty unless told', async () => {
    expect(await api.data('{ agreements { nodes { id } totalCount } }')).toMatchObject({
      agreements: { nodes: { length: 20 }, totalCount: 39 },
    });
    expect(await api.data('{ agreements(first: null, after: null) { nodes { id } } }')).toMatchObject({
      agreements: { nodes: { length: 20 } },
    });
  });

  it.each([0, -1, 101])('refuses to return %i', async (first) => {
    const { errors } = await api.ask(`{ agreements(first: ${first}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({
      message: `\`first\` is ${first}.`,
      extensions: { code: 'BAD_INPUT', hint: expect.stringContaining('1 to 100') },
    });
  });
});

describe('a cursor', () => {
  const page = async (after: string, orderBy = 'ANNOUNCED_NEWEST') =>
    api.ask<{ agreements: Connection }>(`{ agreements(first: 2, orderBy: ${orderBy}, after: "${after}") { ${INSIDE('id')} } }`);
  const first = async (): Promise<string> => (await readConnection('agreements', 'first: 2', 'id', [])).pageInfo.endCursor ?? '';

  it.each(['x', '!!!', 'bm9uc2Vuc2U', Buffer.from('[1,"agreements ANNOUNCED_NEWEST",{},"a","1"]').toString('base64url')])(
    'that was not given out (%s) is refused',
    async (cursor) => {
      const { errors, data } = await page(cursor);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', retryable: false });
    },
  );

  it('of another order or another list is refused', async () => {
    const cursor = await first();
    expect((await page(cursor, 'ANNOUNCED_OLDEST')).errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    expect((await api.ask(`{ articles(after: "${cursor}") { totalCount } }`)).errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('keeps its place, and tells that the graph has changed since', async () => {
    const before = await page(await first());
    expect(before.data?.agreements.pageInfo).toMatchObject({ changedSince: false });
    const cursor = await first();
    await api.graph.write((run) => run("MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1"));
    const after = await page(cursor);
    expect(after.data?.agreements.nodes).toEqual(before.data?.agreements.nodes);
    expect(after.data?.agreements.pageInfo.changedSince).toBe(true);
    expect(after.data?.agreements.pageInfo.graphVersion).not.toBe(before.data?.agreements.pageInfo.graphVersion);
  });

  it('carries any sort key there and back', () => {
    for (const place of [
      { sort: '', id: 'ä/€?#' },
      { sort: 0, id: '' },
      { sort: '\uffff', id: '"' },
    ])
      expect(fromCursor('list', toCursor('list', place, '7'))).toEqual({ place, graphVersion: '7' });
  });
});
