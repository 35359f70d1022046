// Queries that are under way, over HTTP and against the real database: finished when the server closes, ended when nobody waits for them any more.
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../schema/graph.ts';
import type { Listening } from '../../src/server/listen.ts';
import { openApi, serve, type TestApi } from './api.ts';

let api: TestApi;
let listening: Listening;
const lines: string[] = [];
const stream = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk));
    done();
  },
});

/** Every page and count of a list takes minutes. */
const SLOW = 'UNWIND /* held */ range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS sum';
const held: Pick<Graph, 'read'> = {
  read: (cypher, params, stop) => api.graph.read(/LIMIT \$limit|AS total$/.test(cypher) ? SLOW : cypher, params, stop),
};

beforeAll(async () => {
  api = await openApi([]);
  listening = await serve(held, { log: pino(stream), limits: { queryMilliseconds: 60_000, closeMilliseconds: 20_000 } }).listen();
});
afterAll(async () => {
  await listening.close();
  await api.close();
});

const heldStatements = async (): Promise<unknown> => {
  const rows = await api.graph.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND /* held' RETURN count(*) AS count",
  );
  return rows[0]?.count;
};

const post = (query: string, signal: AbortSignal, url = listening.url): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal });

const metric = async (line: string): Promise<string | undefined> => {
  const text = await (await fetch(`${listening.url}/metrics`)).text();
  return text.split('\n').find((one) => one.startsWith(line));
};

describe('a client that hangs up', () => {
  it('ends its statements in the database, and is told in the log and the metrics', async () => {
    const client = new AbortController();
    const asked = post('query Many { a: agreements { nodes { id } } b: agreements { totalCount } }', client.signal);
    const refused = expect(asked).rejects.toThrow();
    await vi.waitFor(async () => expect(await heldStatements()).toBe(2), 20_000);
    expect(await metric('pactgraph_requests_running ')).toBe('pactgraph_requests_running 2');
    client.abort();
    await refused;
    await vi.waitFor(async () => expect(await heldStatements()).toBe(0), 20_000);
    await vi.waitFor(() => expect(lines.join('')).toContain('"errors":["CANCELLED"]'), 5000);
    expect(await metric('pactgraph_requests_running ')).toBe('pactgraph_requests_running 1');
    expect(await metric('pactgraph_graphql_errors_total{code="CANCELLED"}')).toMatch(/ 1$/);
    expect(lines.join('')).not.toContain('"level":50');
  });

  it('on a page for people ends the query behind it', async () => {
    const client = new AbortController();
    const refused = expect(fetch(`${listening.url}/agreements`, { signal: client.signal })).rejects.toThrow();
    await vi.waitFor(async () => expect(await heldStatements()).toBeGreaterThan(0), 20_000);
    client.abort();
    await refused;
    await vi.waitFor(async () => expect(await heldStatements()).toBe(0), 20_000);
    expect(lines.join('')).not.toContain('"level":50');
  });
});

describe('a query whose time is up', () => {
  it('ends its statements in the database', async () => {
    const hurried = await serve(held, { limits: { queryMilliseconds: 1500 } }).listen();
    const response = await post('{ agreements { nodes { id } } }', AbortSignal.timeout(30_000), hurried.url);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await vi.waitFor(async () => expect(await heldStatements()).toBe(0), 20_000);
    await hurried.close();
  });
});

describe('a server that closes', () => {
  it('answers what it is asking the database just then', async () => {
    let asked: () => void = () => undefined;
    const running = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const patient = await serve({
      read: async (cypher, params, stop) => {
        asked();
        await api.graph.read('UNWIND range(1, 3000000) AS a RETURN sum(a) AS sum', {}, stop);
        return api.graph.read(cypher, params, stop);
      },
    }).listen();
    const answer = post('{ graph { articles } }', AbortSignal.timeout(30_000), patient.url);
    await running;
    await patient.close();
    expect(await (await answer).json()).toMatchObject({ data: { graph: { articles: 0 } } });
  });

  it('ends the statements of those that it does not wait for any longer', async () => {
    const impatient = await serve(held, { limits: { closeMilliseconds: 500 } }).listen();
    const refused = expect(post('{ agreements { nodes { id } } }', AbortSignal.timeout(30_000), impatient.url)).rejects.toThrow();
    await vi.waitFor(async () => expect(await heldStatements()).toBe(1), 20_000);
    await impatient.close();
    await refused;
    await vi.waitFor(async () => expect(await heldStatements()).toBe(0), 20_000);
  });
});
