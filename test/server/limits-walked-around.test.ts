// Ways around a limit that only looks at the document: each is tried here.
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { askOf, openApi, serve, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const codeOf = async (query: string, variables: object = {}): Promise<string | undefined> =>
  (await api.ask(query, variables)).errors?.[0]?.extensions.code;
const costOf = async (query: string, variables: object = {}): Promise<number | undefined> =>
  (await api.ask(query, variables)).extensions?.cost.requested;
const times = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join(' ');

const DEAR = 'agreements(first: 100) { nodes { evidence(first: 100) { nodes { parties { entity { id } } } } } }';

describe('the cost of a query', () => {
  it('cannot be paid for with a negative number', async () => {
    expect(await codeOf(`{ a: agreements(first: -2000000000) { nodes { id } } b: ${DEAR} }`)).toBe('QUERY_TOO_COMPLEX');
    const query = `query ($n: Int!) { a: agreements(first: $n) { nodes { id } } b: ${DEAR} }`;
    expect(await codeOf(query, { n: -2_000_000_000 })).toBe('QUERY_TOO_COMPLEX');
  });

  it('takes null for the default, as the answer does', async () => {
    expect(await costOf('{ agreements(first: null) { nodes { id } } }')).toBe(20);
    const query = 'query ($n: Int) { agreements(first: $n) { nodes { evidence(first: $n) { nodes { id } } } } }';
    expect(await costOf(query, { n: null })).toBe(20 * 21);
    expect(await costOf(query)).toBe(20 * 21);
    expect(await costOf('{ neighbourhood(ids: ["company:nokia"], limit: null) { nodes { id } } }')).toBe(101);
  });

  it('counts all that a picture starts from, and the most lines that it can have', async () => {
    const ids = JSON.stringify(Array.from({ length: 20 }, (_, index) => `company:c${index}`));
    expect(await costOf(`{ neighbourhood(ids: ${ids}, limit: 1) { nodes { id } } }`)).toBe(21);
    expect(await costOf('{ neighbourhood(ids: ["company:nokia"], limit: 10) { links { agreement { id } } } }')).toBe(1 + 2000 * 2);
    const lines = '{ links { agreement { evidence(first: 100) { nodes { id } } } } }';
    expect(await codeOf(`{ neighbourhood(ids: ["company:nokia"], limit: 10) ${lines} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('counts the same list under many aliases, in fragments on interfaces and on each type', async () => {
    const entity = '... on Entity { agreements(first: 10) { nodes { id } } } ... on Company { articles(first: 10) { nodes { id } } }';
    expect(await costOf(`{ ${times(3, (index) => `a${index}: node(id: "company:nokia") { ${entity} }`)} }`)).toBe(3 * 21);
  });

  it('takes the values of variables in objects and lists', async () => {
    const query =
      'query ($ids: [ID!]!, $filter: AgreementFilter) { nodes(ids: $ids) { id } agreements(first: 5, filter: $filter) { nodes { id } } }';
    const ids = Array.from({ length: 100 }, (_, index) => `company:c${index}`);
    expect(await costOf(query, { ids, filter: { types: ['SUPPLY'] } })).toBe(105);
    expect(await codeOf(query, { ids: Array.from({ length: 9000 }, () => 'x') })).toBe('BAD_INPUT');
    const types = Array.from({ length: 5000 }, () => 'SUPPLY');
    expect(await codeOf(query, { ids: [], filter: { types } })).toBeUndefined();
  });

  it('cannot be measured once and paid many times: an operation is chosen by its name', async () => {
    const document = `query Cheap { graph { version } } query Dear { ${DEAR} }`;
    const ask = async (operationName: string) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: document, operationName });
      return (await api.server.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))).json();
    };
    expect(await ask('Cheap')).toMatchObject({ data: { graph: {} }, extensions: { cost: { requested: 1 } } });
    expect(await ask('Dear')).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
  });

  it('is no way to more rows than were reckoned with: what is too long ends the query', async () => {
    const server = serve(api.graph, { limits: { rows: 20 } });
    const { errors, data } = await askOf(server)(
      '{ agreements(first: 15) { nodes { parties { entity { agreements(first: 3) { nodes { id } } } } } } }',
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: expect.stringContaining('20 rows'), extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false } },
    ]);
    expect((await askOf(server)('{ agreements(first: 15) { nodes { id } } }')).errors).toBeUndefined();
  });
});

describe('introspection', () => {
  it('passes as tools ask it', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { errors, extensions } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(extensions?.cost.requested).toBeLessThan(25_000);
  });

  it('is no way to ask one thing many times', async () => {
    const inner = 'fields { type { fields { type { name } } } }';
    expect(await codeOf(`{ __schema { types { ${times(51, (index) => `a${index}: name`)} } } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(`{ __schema { types { ${times(45, (index) => `a${index}: ${inner}`)} } } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(`{ __type(name: "Query") { ${times(51, (index) => `a${index}: ${inner}`)} } }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('does not go round in circles', async () => {
    const round = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${round(levels - 1)} } }`);
    expect(await codeOf(`{ __type(name: "Query") { ${round(4)} } }`)).toBe('BAD_QUERY');
    const fragments = `fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { fields { type { name } } } } }`;
    expect(await codeOf(`{ __schema { types { ...F } } } ${fragments}`)).toBe('BAD_QUERY');
  });
});

describe('limits', () => {
  it('count what has no field of its own: names of types, and what is skipped', async () => {
    const names = times(51, (index) => `a${index}: __typename`);
    expect(await codeOf(`{ agreements { nodes { ${names} } } }`)).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(`{ graph { version ${times(60, () => 'version @skip(if: true)')} } }`)).toBe('QUERY_TOO_COMPLEX');
    const spreads = times(60, () => '...V @include(if: true)');
    expect(await codeOf(`{ graph { ${spreads} } } fragment V on GraphInfo { version }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('count levels through inline fragments and fragments in fragments', async () => {
    const step = (inner: string): string => `agreements(first: 1) { nodes { parties { entity { ... on Company { ${inner} } } } } }`;
    const levels = (count: number): string => (count === 0 ? 'id' : step(levels(count - 1)));
    expect(await codeOf(`{ companies(first: 1) { nodes { ${levels(3)} } } }`)).toBeUndefined();
    expect(await codeOf(`{ companies(first: 1) { nodes { ${levels(4)} } } }`)).toBe('QUERY_TOO_COMPLEX');
    const fragments = times(
      4,
      (index) =>
        `fragment F${index} on Entity { agreements(first: 1) { nodes { parties { entity { ${index === 3 ? 'id' : `...F${index + 1}`} } } } } }`,
    );
    expect(await codeOf(`{ companies(first: 1) { nodes { ...F0 } } } ${fragments}`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('refuse fragments that go round in a circle', async () => {
    const circle = 'fragment A on Entity { agreements { nodes { parties { entity { ...B } } } } } fragment B on Entity { ...A }';
    expect(await codeOf(`{ companies { nodes { ...A } } } ${circle}`)).toBe('BAD_QUERY');
  });

  it('let a bad document fail with few errors', async () => {
    const { errors } = await api.ask(`{ ${times(1900, (index) => `x${index}`)} }`);
    expect(errors?.length).toBeLessThanOrEqual(101);
  });

  it('hold for a mutation and for what follows a comment', async () => {
    expect(await codeOf(`# ${'x'.repeat(1000)}\n{ ${DEAR} }`)).toBe('QUERY_TOO_COMPLEX');
    const acts = times(51, (index) => `a${index}: removeArticle(input: {article: "x", by: "a", reason: "b"}) { id }`);
    expect(['QUERY_TOO_COMPLEX', 'READ_ONLY']).toContain(await codeOf(`mutation { ${acts} }`));
  });
});

describe('a request over HTTP', () => {
  type Sent = {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
  };
  const query = '{ graph { version } }';
  const small = JSON.stringify({ query });
  const large = JSON.stringify({ query, variables: { x: 'x'.repeat(1_000_000) } });

  let listening: Listening;
  beforeAll(async () => {
    listening = await api.server.listen();
  });
  afterAll(() => listening.close());

  const send = ({ method = 'POST', path = '/graphql', headers = {}, body }: Sent): Promise<Response> =>
    fetch(`${listening.url}${path}`, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body ? { body } : {}) });

  it.each<[string, Sent, number]>([
    ['of a megabyte', { body: large }, 413],
    ['of a megabyte when unpacked', { body: new Uint8Array(gzipSync(large)), headers: { 'content-encoding': 'gzip' } }, 400],
    ['that breaks off', { body: '{"query": ' }, 400],
    ['of many operations', { body: `[${Array(50).fill(small).join()}]` }, 400],
    ['of text, as a form of another site can send it', { body: small, headers: { 'content-type': 'text/plain' } }, 415],
    ['of form fields', { body: 'query={graph{version}}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['of a file', { body: small, headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
    ['of bare GraphQL', { body: query, headers: { 'content-type': 'application/graphql' } }, 415],
    ['with the wrong method', { method: 'PUT', body: small }, 405],
  ])('%s is refused, and told why', async (_, sent, status) => {
    const response = await send(sent);
    expect(response.status).toBe(status);
    // The method alone is no GraphQL.
    if (status !== 405)
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/\w/),
            extensions: { code: 'BAD_REQUEST', retryable: false, hint: expect.stringMatching(/\w/) },
          },
        ],
      });
  });

  it('with a charset or of another kind of JSON is answered', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/graphql+json'])
      expect((await send({ body: small, headers: { 'content-type': type } })).status).toBe(200);
  });

  it('whose length is not told is refused all the same', async () => {
    // The connection may be cut before the answer is read.
    const status = await new Promise((resolve) => {
      const headers = { 'content-type': 'application/json' };
      const sent = httpRequest(`${listening.url}/graphql`, { method: 'POST', headers }, (response) => resolve(response.statusCode));
      sent.on('error', () => resolve('cut'));
      for (let at = 0; at < large.length; at += 16_384) sent.write(large.slice(at, at + 16_384));
      sent.end();
    });
    expect([413, 'cut']).toContain(status);
  });

  it('of a very long address is refused', async () => {
    expect((await send({ method: 'GET', path: `/graphql?query=${'x'.repeat(20_000)}` })).status).toBe(431);
  });
});
