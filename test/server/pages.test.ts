import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromCursor, toCursor } from '../../src/server/cursor.ts';
import { openApi, type TestApi } from './api.ts';
import { manyArticles } from './many-articles.ts';
import { SEED } from './seed-articles.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...SEED, ...manyArticles(30)]);
});
afterAll(() => api.close());

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

/** Each connection of the schema: its field with more arguments, what tells its nodes apart, and the field that it stands under. */
const CONNECTIONS: readonly (readonly [field: string, args: string, node: string, under?: string])[] = [
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
  ['agreements', '', 'id', 'entity(name: "Customer")'],
  ['partners', '', 'entity { id }', 'entity(name: "Customer")'],
  ['facts', '', 'type subject { id } object { id }', 'entity(name: "Nokia")'],
  ['articles', '', 'id', 'entity(name: "Customer")'],
  ['claims', '', 'id', 'entity(name: "Customer")'],
  ['mentions', '', 'id', 'article(id: "dailywire.example/nokia-xiaomi")'],
  ['claims', '', 'id', 'article(id: "dailywire.example/nokia-xiaomi")'],
  ['agreements', '', 'id', 'article(id: "dailywire.example/nokia-xiaomi")'],
];

const readConnection = async (field: string, args: string, node = 'id', under = ''): Promise<Connection> => {
  const list = `${field}${args ? `(${args})` : ''} { ${INSIDE(node)} }`;
  const data = await api.data<Record<string, unknown>>(under ? `{ under: ${under} { ... on Node { id } ${list} } }` : `{ ${list} }`);
  return (under ? (data.under as Record<string, Connection>)[field] : data[field]) as Connection;
};

const walk = async (field: string, args: string, node?: string, under?: string): Promise<{ nodes: unknown[]; totals: number[] }> => {
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
    CONNECTIONS.map(
      ([field, args, node, under = '']) => [`${under ? `${under}.` : ''}${field}(${args})`, { field, args, node, under }] as const,
    ),
  )('%s, walked in pages of three, gives each row once and as many as it counts', async (_, { field, args, node, under }) => {
    const walked = await walk(field, args, node, under);
    const whole = await readConnection(field, [args, 'first: 100'].filter(Boolean).join(', '), node, under);
    expect(walked.nodes).toEqual(whole.nodes);
    expect(new Set(walked.nodes.map((row) => JSON.stringify(row))).size).toBe(walked.nodes.length);
    expect(new Set([...walked.totals, whole.totalCount])).toEqual(new Set([walked.nodes.length]));
    expect(walked.nodes.length).toBeGreaterThan(0);
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
  const first = async (): Promise<string> => (await readConnection('agreements', 'first: 2', 'id')).pageInfo.endCursor ?? '';

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
