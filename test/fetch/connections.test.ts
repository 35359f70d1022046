import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createTestFetcher, fetchOnce, noPage, outcomeOf, PAGE, textOf } from './fetcher.ts';
import { type Answer, html, inTurn, pour, serve, serveRaw } from './serve.ts';

const limits = { interval: 0 };
const one = { ...limits, perHost: 1 };
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const answer = (text: string): string => `${HEAD}Content-Length: ${text.length}\r\n\r\n${text}`;

/** What `answers` says, and on how many connections it was asked. */
const serveCounted = async (answers: Readonly<Record<string, Answer>>) => {
  const sockets = new Set<Socket>();
  const counted =
    (of: Answer): Answer =>
    (request, response) => {
      sockets.add(request.socket);
      of(request, response);
    };
  const site = await serve(Object.fromEntries(Object.entries(answers).map(([path, of]) => [path, counted(of)])));
  return { site, connections: () => sockets.size };
};

/** The body comes some moments after the head. */
const inPieces =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).flushHeaders();
    setTimeout(() => response.end('<p>nothing that anybody wants</p>'), 20);
  };

/** Goes over the wire as it is, past the server that would put it in order; the connection stays. */
const raw =
  (text: string): Answer =>
  ({ socket }) =>
    void socket.write(text);

describe('a connection', () => {
  it('serves one request after another: a robots.txt that is none, redirects, pages, and what is none', async () => {
    const { site, connections } = await serveCounted({
      '/robots.txt': inPieces(404),
      '/a': inPieces(302, { location: '/b' }),
      '/b': html(PAGE),
      '/c': inPieces(403),
      '/d': inPieces(200, { 'content-type': 'application/pdf' }),
    });
    const fetcher = createTestFetcher({ limits: one });
    const fetched = [];
    for (const path of ['/a', '/c', '/d', '/b']) fetched.push(await fetcher({ kind: 'web', url: site + path }));
    expect(fetched.map((one) => ('page' in one ? 'page' : one.outcome))).toEqual(['page', 'http-error', 'not-text', 'page']);
    expect(connections()).toBe(1);
  });

  it('is given up for a redirect whose body is long or never ends, and the redirect is followed', async () => {
    let sent = (): number => 0;
    const slow: Answer = (_, response) => void response.writeHead(302, { location: '/b' }).write('moved');
    const long: Answer = (_, response) => {
      sent = pour(response.writeHead(302, { location: '/b' }), Buffer.alloc(100_000));
    };
    const { site } = await serveCounted({ '/slow': slow, '/long': long, '/b': html(PAGE) });
    const fetcher = createTestFetcher({ limits });
    for (const path of ['/slow', '/long']) expect(textOf(await fetcher({ kind: 'web', url: site + path }))).toBe(PAGE);
    expect(sent()).toBeLessThan(20_000_000);
  });

  it('that the server ends when it is used again is replaced', async () => {
    const goesOnce = inTurn(({ socket }) => socket.destroy(), html('/b'));
    const { site, connections } = await serveCounted({ '/a': html('/a'), '/b': goesOnce });
    const fetcher = createTestFetcher({ limits: one });
    for (const path of ['/a', '/b']) expect(textOf(await fetcher({ kind: 'web', url: site + path }))).toBe(path);
    expect([goesOnce.asked(), connections()]).toEqual([2, 2]);
  });

  it('on which an answer comes that nobody asked for does not give it to the next request', async () => {
    const { site } = await serveCounted({
      '/robots.txt': raw(answer('')),
      '/a': raw(answer('/a') + answer('a page for somebody else')),
      '/b': raw(answer('/b')),
    });
    const fetcher = createTestFetcher({ limits: one });
    for (const path of ['/a', '/b', '/b']) expect(textOf(await fetcher({ kind: 'web', url: site + path }))).toBe(path);
  });

  it('that is reset in the middle of the page gives no half page, and is tried once more', async () => {
    let asked = 0;
    const site = await serveRaw((socket, count) => {
      asked = count;
      socket.write(`${HEAD}Content-Length: 5000\r\n\r\n${PAGE}`, () => setTimeout(() => socket.resetAndDestroy(), 20));
      return undefined;
    });
    expect(noPage(await fetchOnce(`${site}/a`))).toMatchObject({ outcome: 'unreachable', reason: expect.stringContaining('broke off') });
    expect(asked).toBe(2);
  });

  it('that ends or babbles while the encryption is agreed on is no sound one', async () => {
    const silent = await serveRaw(() => '');
    const babbling = await serveRaw(() => Buffer.from('\x15\x03\x03\x00\x02\x02\x28', 'latin1'));
    expect(await outcomeOf(`${silent.replace('http:', 'https:')}/a`, { limits })).toBe('unreachable');
    expect(noPage(await fetchOnce(`${babbling.replace('http:', 'https:')}/a`, { limits }))).toMatchObject({ outcome: 'insecure' });
  });
});

describe('chunks', () => {
  const CHUNKED = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
  const pageChunk = `${PAGE.length.toString(16)}\r\n${PAGE}\r\n`;

  it('may carry extensions and trailers', async () => {
    const site = await serveRaw(() => `${CHUNKED}${pageChunk.replace('\r\n', ';a=b\r\n')}0\r\nX-Sum: 1\r\n\r\n`);
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('that are followed by a bomb of trailers, or are nothing but extensions, are given up', async () => {
    const trailers = await serveRaw(() => `${CHUNKED}${pageChunk}0\r\n${'X-Bomb: x\r\n'.repeat(20_000)}\r\n`);
    expect(await outcomeOf(`${trailers}/a`)).toBe('too-large');
    const extensions = await serveRaw((socket) => {
      socket.write(`${CHUNKED}5;`);
      pour(socket, 'x'.repeat(10_000));
      return undefined;
    });
    expect(['timeout', 'unreadable', 'too-large']).toContain(await outcomeOf(`${extensions}/a`, { limits: { ...limits, time: 400 } }));
  });
});
