import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONFIG, openApi, serve, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  api.server.fetch(new Request(`http://localhost${path}`, { headers, redirect: 'manual' }));

describe('the addresses', () => {
  it('begin with a page for people', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('tell that the server is alive, and whether the database answers', async () => {
    expect((await get('/live')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
    const lost = serve({ read: () => Promise.reject(new Error('gone')) });
    expect((await lost.fetch(new Request('http://localhost/ready'))).status).toBe(503);
    expect((await lost.fetch(new Request('http://localhost/live'))).status).toBe(200);
  });

  it('are these and no others', async () => {
    for (const path of ['/nothing', '/x/live', '/x/graphql', '/?x=/graphql', '/nothing?x=/health', '/health'])
      expect((await get(path)).status, path).toBe(path.startsWith('/?') ? 200 : 404);
    expect((await api.server.fetch(new Request('http://localhost/live', { method: 'POST' }))).status).toBe(405);
  });

  it('take a query with GET', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ graph { samples } }')}`, { accept: 'application/json' });
    expect(await response.json()).toMatchObject({ data: { graph: { samples: false } } });
  });
});

describe('GraphiQL', () => {
  const page = (headers: Record<string, string> = {}, path = '/graphql') => get(path, { accept: 'text/html', ...headers });

  it('comes from our own machine, with a policy that lets nothing else in', async () => {
    const response = await page();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; worker-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    expect(await response.text()).toContain('<title>GraphiQL – Pactgraph</title>');
  });

  it('loads what was built with it, compressed', async () => {
    const style = /href="(\/assets\/browser\/[^"]+\.css)"/.exec(await (await page()).text())?.[1] ?? '';
    const response = await get(style, { 'accept-encoding': 'gzip' });
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(gunzipSync(new Uint8Array(await response.arrayBuffer())).toString('utf8')).toContain('.graphiql-container');
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await page()).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await page({ 'if-none-match': etag })).status).toBe(304);
  });

  it('opens under an address with a query in it, so that one can be shared', async () => {
    expect((await page({}, '/graphql?query=%7Bgraph%7Bversion%7D%7D')).headers.get('content-type')).toContain('text/html');
  });
});

describe('CORS', () => {
  const allowed = async (corsOrigins: readonly string[], origin: string): Promise<string | null> => {
    const server = serve(api.graph, { config: { ...CONFIG, corsOrigins } });
    const headers = { origin, 'access-control-request-method': 'POST' };
    const response = await server.fetch(new Request('http://localhost/graphql', { method: 'OPTIONS', headers }));
    return response.headers.get('access-control-allow-origin');
  };

  it('lets in the origins that are configured, and no others', async () => {
    expect(await allowed([], 'https://a.example')).toBeNull();
    expect(await allowed(['https://a.example', 'https://b.example'], 'https://b.example')).toBe('https://b.example');
    expect(await allowed(['https://a.example', 'https://b.example'], 'https://evil.example')).not.toBe('https://evil.example');
    expect(await allowed(['*'], 'https://any.example')).toBe('https://any.example');
  });
});

describe('the log', () => {
  it('has one line a request with its id, status, time, operation and cost', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk, _, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const server = serve(api.graph, { log: pino(stream) });
    const headers = { 'content-type': 'application/json', 'x-request-id': 'abc-1' };
    const body = JSON.stringify({ query: 'query Some { graph { version } }', operationName: 'Some' });
    const response = await server.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        requestId: 'abc-1',
        status: 200,
        path: '/graphql',
        operation: 'Some',
        ms: expect.any(Number),
        cost: { requested: 1, limit: 50_000 },
      }),
    ]);
  });

  it('does not take over an id that could not stand in a log', async () => {
    const response = await get('/live', { 'x-request-id': 'a b"c' });
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('a listening server', () => {
  it('answers over HTTP and says where it is', async () => {
    const listening = await api.server.listen();
    expect(listening.url).toBe(`http://127.0.0.1:${listening.port}`);
    const response = await fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ graph { articles } }"}',
    });
    expect(await response.json()).toMatchObject({ data: { graph: { articles: 12 } } });
    await listening.close();
    await expect(fetch(listening.url)).rejects.toThrow();
  });

  it('finishes running requests when it closes, and takes no new ones', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    const server = serve({
      read: async (cypher, params) => {
        asked += 1;
        await held;
        return api.graph.read(cypher, params);
      },
    });
    const listening = await server.listen();
    const body = '{"query":"{ graph { articles } }"}';
    const running = fetch(`${listening.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    while (asked === 0) await sleep(5);
    const closed = listening.close();
    await expect(fetch(`${listening.url}/live`)).rejects.toThrow();
    release();
    expect(await (await running).json()).toMatchObject({ data: { graph: { articles: 12 } } });
    await closed;
  });

  it('does not wait for connections that ask nothing', async () => {
    const listening = await serve(api.graph, { limits: { closeMilliseconds: 300 } }).listen();
    const idle = connect(listening.port, '127.0.0.1');
    await once(idle, 'connect');
    await listening.close();
    idle.destroy();
  });

  it('says which port is in use, and how to take another', async () => {
    const other = createHttpServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(serve(api.graph, { config: { ...CONFIG, port } }).listen()).rejects.toMatchObject({
      code: 'BAD_USAGE',
      message: expect.stringContaining(String(port)),
      hint: expect.stringContaining('PORT'),
    });
    other.close();
  });
});
