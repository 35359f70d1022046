import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executeQuery } from '../../src/server/execute-query.ts';
import { openApi, SILENT, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const run = (document: string, variables?: Record<string, unknown>, operation?: string) =>
  executeQuery({ graph: api.graph, log: SILENT }, document, variables, operation);

describe('executeQuery', () => {
  it('answers a document with variables', async () => {
    const answer = await run('query ($id: ID!) { article(id: $id) { title text } }', { id: 'marketherald.example/weather' });
    expect(answer).toMatchObject({ data: { article: { title: 'A mild November', text: 'It is mild, and no firm has signed anything.' } } });
    expect(answer.errors).toBeUndefined();
  });

  it('chooses among several operations by name', async () => {
    const two = 'query A { a: graph { samples } } query B { b: graph { samples } }';
    expect(await run(two, {}, 'B')).toMatchObject({ data: { b: { samples: false } } });
  });

  it('gives errors as the server does', async () => {
    expect(await run('{ nonsense }')).toMatchObject({ errors: [{ extensions: { code: 'BAD_QUERY' } }] });
  });
});
