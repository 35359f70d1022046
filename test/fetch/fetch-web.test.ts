import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../ingest/fetch/index.ts';
import { html, redirect, serve } from './serve.ts';

const PAGE = '<html><body><p>They signed.</p></body></html>';

const createTestFetcher = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const fetcher = createFetcher({ version: '1.2.3', contact: 'https://contact.example', allowPrivate: true, ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
};
const outcomeOf = async (url: string, options: Partial<FetcherOptions> = {}): Promise<string> => {
  const fetched = await createTestFetcher(options)({ kind: 'web', url });
  if ('page' in fetched) return 'page';
  expect(fetched.reason).toMatch(/^http.*\.$/);
  return fetched.outcome;
};

describe('fetching an address', () => {
  it('gives the bytes, the content type, where they came from, and the hints of the feed', async () => {
    const site = await serve({ '/a': html(PAGE) });
    const fetched = await createTestFetcher()({ kind: 'web', url: `${site}/a#top`, hints: { title: 'T' } });
    expect(fetched).toEqual({
      page: {
        place: `${site}/a#top`,
        url: `${site}/a`,
        contentType: 'text/html; charset=utf-8',
        bytes: new Uint8Array(Buffer.from(PAGE)),
        hints: { title: 'T' },
      },
    });
  });

  it('says who asks and where to complain', async () => {
    let agent: string | undefined;
    const site = await serve({
      '/a': (request, response) => {
        agent = request.headers['user-agent'];
        html(PAGE)(request, response);
      },
    });
    await createTestFetcher()({ kind: 'web', url: `${site}/a` });
    expect(agent).toBe('Pactgraph/1.2.3 (+https://contact.example)');
  });

  it('follows redirects, and tells the address that answered in the end', async () => {
    const site = await serve({ '/a': redirect('/b', 301), '/b': redirect('c', 308), '/c': html(PAGE) });
    const fetched = await createTestFetcher()({ kind: 'web', url: `${site}/a` });
    expect(fetched).toMatchObject({ page: { place: `${site}/a`, url: `${site}/c` } });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
  ])('unpacks %s', async (encoding, packed) => {
    const site = await serve({
      '/a': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(packed),
    });
    const fetched = await createTestFetcher()({ kind: 'web', url: `${site}/a` });
    expect('page' in fetched && Buffer.from(fetched.page.bytes).toString()).toBe(PAGE);
  });
});

describe('what comes of an address that has no page', () => {
  it.each([
    [404, 'not-found'],
    [410, 'gone'],
    [403, 'http-error'],
    [429, 'http-error'],
    [500, 'http-error'],
    [304, 'http-error'],
  ])('status %i is %s', async (status, outcome) => {
    const site = await serve({ '/a': (_, response) => response.writeHead(status).end() });
    expect(await outcomeOf(`${site}/a`)).toBe(outcome);
  });

  it('nothing, a picture and a PDF that calls itself HTML are told apart', async () => {
    const site = await serve({
      '/empty': html(''),
      '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      '/pdf': html('%PDF-1.7 …'),
    });
    expect(await outcomeOf(`${site}/empty`)).toBe('empty');
    expect(await outcomeOf(`${site}/picture`)).toBe('not-text');
    expect(await outcomeOf(`${site}/pdf`)).toBe('binary');
  });

  it('a redirect in a circle and one that is no address end', async () => {
    const site = await serve({
      '/a': redirect('/b'),
      '/b': redirect('/a'),
      '/file': redirect('file:///etc/passwd'),
      '/none': (_, response) => response.writeHead(302).end(),
    });
    expect(await outcomeOf(`${site}/a`)).toBe('redirects');
    expect(await outcomeOf(`${site}/file`)).toBe('http-error');
    expect(await outcomeOf(`${site}/none`)).toBe('http-error');
  });

  it('a page over the limit is given up, announced or not', async () => {
    const site = await serve({
      '/announced': html('x'.repeat(3000)),
      '/endless': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const feed = (): void => {
          while (!response.destroyed && response.write('<p>more and more</p>'.repeat(50)));
        };
        response.on('drain', feed);
        feed();
      },
    });
    expect(await outcomeOf(`${site}/announced`, { limits: { bytes: 2000 } })).toBe('too-large');
    expect(await outcomeOf(`${site}/endless`, { limits: { bytes: 100_000 } })).toBe('too-large');
  });

  it('a bomb of compression is given up while it is small', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'));
    const site = await serve({
      '/bomb': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await outcomeOf(`${site}/bomb`, { limits: { bytes: 1_000_000 } })).toBe('too-large');
  });

  it('broken compression is unreadable', async () => {
    const site = await serve({
      '/a': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not gzip at all'),
    });
    expect(await outcomeOf(`${site}/a`)).toBe('unreadable');
  });

  it('a server that does not begin, or drips without end, runs into the time limit', async () => {
    const site = await serve({
      '/silent': () => {},
      '/drip': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('<p>'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(await outcomeOf(`${site}/silent`, { limits: { time: 300 } })).toBe('timeout');
    expect(await outcomeOf(`${site}/drip`, { limits: { time: 300 } })).toBe('timeout');
  });

  it('a closed port, an unknown host and a broken-off answer are unreachable; no web address is a bad one', async () => {
    const site = await serve({ '/broken': (request) => request.socket.destroy() });
    expect(await outcomeOf('http://127.0.0.1:9/a')).toBe('unreachable');
    expect(await outcomeOf('http://no-such-host.invalid/a')).toBe('unreachable');
    expect(await outcomeOf(`${site}/broken`)).toBe('unreachable');
    const fetched = await createTestFetcher()({ kind: 'web', url: 'ftp://example.com/a' });
    expect(fetched).toMatchObject({ outcome: 'bad-address' });
  });
});

describe('a private address', () => {
  it('is refused, as a literal and behind a name', async () => {
    const site = await serve({ '/a': html(PAGE) });
    const port = new URL(site).port;
    expect(await outcomeOf(`${site}/a`, { allowPrivate: false })).toBe('private-address');
    expect(await outcomeOf(`http://localhost:${port}/a`, { allowPrivate: false })).toBe('private-address');
    expect(await outcomeOf(`http://[::ffff:127.0.0.1]:${port}/a`, { allowPrivate: false })).toBe('private-address');
    expect(await outcomeOf(`http://2130706433:${port}/a`, { allowPrivate: false })).toBe('private-address');
  });

  it('is refused behind a redirect too', async () => {
    const inner = await serve({ '/secret': html('secret') });
    const secret = `http://127.0.0.2:${new URL(inner).port}/secret`;
    const site = await serve({ '/a': redirect(secret) });
    const fetched = await createTestFetcher({ allowPrivate: false, isPrivate: (address) => address === '127.0.0.2' })({
      kind: 'web',
      url: `${site}/a`,
    });
    expect(fetched).toMatchObject({ outcome: 'private-address', reason: expect.stringContaining('PACTGRAPH_ALLOW_PRIVATE') });
  });

  it('may be fetched when the user says so', async () => {
    const site = await serve({ '/a': html(PAGE) });
    expect(await outcomeOf(`${site}/a`, { allowPrivate: true })).toBe('page');
  });
});
