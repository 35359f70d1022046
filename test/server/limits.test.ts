import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOf, openApi, serve, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const codeOf = async (query: string, variables: object = {}): Promise<string | undefined> =>
  (await api.ask(query, variables)).errors?.[0]?.extensions.code;

const nested = (levels: number): string =>
  levels === 0 ? 'id' : `id parties { entity { agreements(first: 1) { nodes { ${nested(levels - 1)} } } } }`;

describe('the cost of a query', () => {
  const costOf = async (query: string, variables: object = {}): Promise<number | undefined> =>
    (await api.ask(query, variables)).extensions?.cost.requested;

  it('is how many nodes it could return, and stands in the answer', async () => {
    expect((await api.ask('{ agreements(first: 10) { nodes { id } } }')).extensions).toEqual({ cost: { requested: 10, limit: 50_000 } });
    expect(await costOf('{ agreements(first: 10) { edges { node { evidence(first: 3) { nodes { article { id } } } } } } }')).toBe(
      10 * (1 + 3 * 2),
    );
    expect(await costOf('{ nodes(ids: ["a", "b"]) { id } }')).toBe(2);
    expect(await costOf('{ neighbourhood(ids: ["company:nokia"], limit: 40) { nodes { id } } }')).toBe(41);
  });

  it('counts defaults of fields and of variables, and values of variables', async () => {
    expect(await costOf('{ agreements { nodes { id } } }')).toBe(20);
    const query = 'query ($n: Int = 50) { agreements(first: $n) { nodes { id } } }';
    expect(await costOf(query)).toBe(50);
    expect(await costOf(query, { n: 7 })).toBe(7);
  });

  it('is measured for each request, also when the document was seen before with other variables', async () => {
    const query = 'query ($n: Int!) { agreements(first: $n) { nodes { evidence(first: $n) { nodes { parties { entity { id } } } } } } }';
    expect(await codeOf(query, { n: 2 })).toBeUndefined();
    expect(await codeOf(query, { n: 100 })).toBe('QUERY_TOO_COMPLEX');
  });

  it('sees through fragments, inline fragments and aliases', async () => {
    const fragment = 'fragment F on Agreement { evidence(first: 5) { nodes { id } } }';
    expect(await costOf(`{ agreements(first: 10) { nodes { ...F } } } ${fragment}`)).toBe(60);
    expect(await costOf('{ agreements(first: 10) { nodes { ... on Agreement { evidence(first: 5) { nodes { id } } } } } }')).toBe(60);
    expect(await costOf('{ a: agreements(first: 10) { nodes { id } } b: agreements(first: 10) { nodes { id } } }')).toBe(20);
  });

  it('leaves out what is skipped', async () => {
    const query = 'query ($no: Boolean!) { agreements(first: 10) { nodes { id } } companies(first: 30) @skip(if: $no) { nodes { id } } }';
    expect(await costOf(query, { no: true })).toBe(10);
    expect(await costOf(query, { no: false })).toBe(40);
  });

  it('over the limit stops the query before anything is asked of the database', async () => {
    const answer = await api.ask('{ agreements(first: 100) { nodes { evidence(first: 100) { nodes { parties { entity { id } } } } } } }');
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]).toMatchObject({
      message: 'The query could return 110100 nodes; 50000 are allowed.',
      extensions: { code: 'QUERY_TOO_COMPLEX', retryable: false, hint: expect.stringContaining('first') },
    });
    expect(answer.extensions?.cost).toEqual({ requested: 110_100, limit: 50_000 });
  });
});

describe('limits', () => {
  it('let two hops of connections pass, and stop what is deeper than fifteen levels', async () => {
    expect(await codeOf(`{ agreements(first: 1) { nodes { ${nested(2)} } } }`)).toBeUndefined();
    expect(await codeOf(`{ agreements(first: 1) { nodes { ${nested(4)} } } }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('count depth and aliases through fragments', async () => {
    const deep = `fragment A on Agreement { ${nested(3)} } query { agreements(first: 1) { nodes { parties { entity { agreements(first: 1) { nodes { ...A } } } } } } }`;
    expect(await codeOf(deep)).toBe('QUERY_TOO_COMPLEX');
    const names = Array.from({ length: 30 }, (_, index) => `a${index}: id`).join(' ');
    const twice = `fragment N on Company { ${names} } { x: companies(first: 1) { nodes { ...N } } y: companies(first: 1) { nodes { ...N } } }`;
    expect(await codeOf(twice)).toBe('QUERY_TOO_COMPLEX');
  });

  it('stop many aliases of one field', async () => {
    const aliases = Array.from({ length: 51 }, (_, index) => `a${index}: graph { version }`).join(' ');
    expect(await codeOf(`{ ${aliases} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('stop many directives', async () => {
    expect(await codeOf(`{ graph { version ${'@include(if: true) '.repeat(1)} } }`)).toBeUndefined();
    const fields = Array.from({ length: 60 }, () => 'version @include(if: true)').join(' ');
    expect(await codeOf(`{ graph { ${fields} } }`)).toBe('QUERY_TOO_COMPLEX');
  });

  it('stop a document of very many tokens while it is parsed', async () => {
    const { errors } = await api.ask(`{ graph { ${'version '.repeat(3000)} } }`);
    expect(errors?.[0]).toMatchObject({ message: 'The document has more than 2000 tokens.', extensions: { code: 'QUERY_TOO_COMPLEX' } });
  });

  it('measure fragments that are nested in fragments in no time', async () => {
    const levels = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ');
    const bomb = `{ ...F0 } ${levels} fragment F60 on Query { graph { version } }`;
    expect(await codeOf(bomb)).toBe('QUERY_TOO_COMPLEX');
  });

  it('refuse several operations in one request', async () => {
    const body = JSON.stringify([{ query: '{ graph { version } }' }, { query: '{ graph { version } }' }]);
    const headers = { 'content-type': 'application/json' };
    const response = await api.server.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('refuse a body that is too large', async () => {
    const body = JSON.stringify({ query: '{ graph { version } }', variables: { x: 'x'.repeat(200_000) } });
    const headers = { 'content-type': 'application/json' };
    const response = await api.server.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('let the schema be read', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await api.ask<{ __schema: object }>(getIntrospectionQuery({ descriptions: true }));
    expect(errors).toBeUndefined();
    expect(data?.__schema).toBeDefined();
  });
});

describe('the time of a query', () => {
  it('ends with an error that may be tried again, and no further statement is sent', async () => {
    let statements = 0;
    const slow = serve(
      {
        read: async (cypher, params) => {
          statements += 1;
          await sleep(150);
          return api.graph.read(cypher, params);
        },
      },
      { limits: { queryMilliseconds: 100 } },
    );
    const { errors } = await askOf(slow)('{ agreements { nodes { parties { entity { agreements { nodes { id } } } } } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT', retryable: true });
    const sent = statements;
    await sleep(500);
    expect(statements).toBe(sent);
  });
});
