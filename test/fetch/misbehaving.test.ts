import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { toNoPage } from '../../ingest/fetch/failure.ts';
import { FETCH_LIMITS } from '../../ingest/fetch/limits.ts';
import { createTestClock, createTestFetcher, fetchOnce, noPage, outcomeOf, PAGE, textOf } from './fetcher.ts';
import { type Answer, html, pour, redirect, serve, serveRaw } from './serve.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
/** Behind a certificate that it signed itself. */
const serveSecurely = async (answer: Answer): Promise<string> => {
  const pem = readFileSync(new URL('./fixtures/self-signed.pem', import.meta.url));
  const server = createServer({ key: pem, cert: pem }, (request, response) =>
    request.url === '/robots.txt' ? response.writeHead(404).end() : answer(request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
};
const tell = async (url: string, options = {}): Promise<string> => {
  const { outcome, reason } = noPage(await fetchOnce(url, options));
  return `${outcome}: ${reason}`;
};

describe('a server that is slow', () => {
  it('and never begins is given up, and not asked again', async () => {
    let asked = 0;
    const site = await serve({
      '/a': () => {
        asked += 1;
      },
    });
    expect(await outcomeOf(`${site}/a`, { limits: { head: 100 } })).toBe('timeout');
    expect(asked).toBe(1);
  });

  it('and stops in the middle is given up', async () => {
    const site = await serve({ '/a': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>') });
    expect(await outcomeOf(`${site}/a`, { limits: { idle: 100 } })).toBe('timeout');
  });

  it('and drips for ever runs into the limit for the whole page, in its head as in its body', async () => {
    const drip = (write: () => void, end: (stop: () => void) => void): void => {
      const timer = setInterval(write, 10);
      end(() => clearInterval(timer));
    };
    const body = await serve({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        drip(
          () => response.write('<p>'),
          (stop) => response.on('close', stop),
        );
      },
    });
    const head = await serveRaw((socket) => {
      socket.write(HEAD);
      drip(
        () => socket.write('X-More: 1\r\n'),
        (stop) => socket.on('close', stop),
      );
      return undefined;
    });
    expect(await tell(`${body}/a`, { limits: { time: 200 } })).toMatch(/^timeout: .* within 0.2 s/);
    expect(await outcomeOf(`${head}/a`, { limits: { time: 200 } })).toBe('timeout');
  });

  it('on every redirect has the time of one page for all of them', async () => {
    const later =
      (location: string): Answer =>
      (_, response) =>
        void setTimeout(() => response.writeHead(302, { location }).end(), 80);
    const site = await serve({ '/a': later('/b'), '/b': later('/c'), '/c': later('/d'), '/d': later('/e'), '/e': html(PAGE) });
    const real = { now: () => Date.now(), sleep: async () => {} };
    const fetcher = createTestFetcher({ limits: { time: 200, interval: 0 } }, real);
    expect(await fetcher({ kind: 'web', url: `${site}/a` })).toMatchObject({ outcome: 'timeout' });
  });
});

describe('a server that breaks off', () => {
  it('before it answers is unreachable', async () => {
    const site = await serveRaw(() => '');
    expect(await tell(`${site}/a`)).toMatch(/^unreachable: .* broke off/);
  });

  it('before the length that it announced is asked once more, and then gives no half page', async () => {
    let asked = 0;
    const cut = (count: number): string => {
      asked = count;
      return `${HEAD}Content-Length: 5000\r\n\r\n${PAGE}`;
    };
    expect(await tell(`${await serveRaw((_, count) => cut(count))}/a`)).toMatch(/^unreachable: .* in the middle of the page/);
    expect(asked).toBe(2);
    const whole = `${HEAD}Content-Length: ${PAGE.length}\r\n\r\n${PAGE}`;
    const once = await serveRaw((_, count) => (count === 1 ? cut(count) : whole));
    expect(textOf(await fetchOnce(`${once}/a`))).toBe(PAGE);
  });

  it('before the last chunk gives no half page', async () => {
    const site = await serveRaw(() => `${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nthree\r\n`);
    expect(await outcomeOf(`${site}/a`)).toBe('unreachable');
  });

  it('to end its page, as servers without lengths do, gives a page', async () => {
    const site = await serveRaw(() => `HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`);
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('after more than the length that it announced gives the length that it announced', async () => {
    const site = await serveRaw(() => `${HEAD}Content-Length: ${PAGE.length}\r\n\r\n${PAGE} and more`);
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });
});

describe('a server that speaks no sound HTTP is unreadable', () => {
  it.each([
    ['HTTP/0.9', PAGE],
    ['another protocol', '220 mail.example ESMTP\r\n'],
    ['a status that is none', 'HTTP/1.1 abc OK\r\n\r\n'],
    ['a length that is none', `${HEAD}Content-Length: many\r\n\r\n${PAGE}`],
    ['two lengths', `${HEAD}Content-Length: 5\r\nContent-Length: 50\r\n\r\n${PAGE}`],
    ['a length and chunks', `${HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${PAGE}`],
    ['a change of protocol', 'HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: chat\r\n\r\nhello'],
    ['chunks that are none', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n${PAGE}`],
    ['control characters in Location', 'HTTP/1.1 302 Found\r\nLocation: /a\u0001\u0000b\r\nContent-Length: 0\r\n\r\n'],
  ])('%s', async (_, bytes) => {
    const site = await serveRaw(() => bytes);
    expect(await outcomeOf(`${site}/a`)).toBe('unreadable');
  });
});

describe('a server that sends too much', () => {
  it('of a page is given up, announced or not', async () => {
    const site = await serve({
      '/announced': html('x'.repeat(3000)),
      '/endless': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        pour(response, '<p>more and more</p>'.repeat(50));
      },
    });
    expect(await outcomeOf(`${site}/announced`, { limits: { bytes: 2000 } })).toBe('too-large');
    expect(await outcomeOf(`${site}/endless`, { limits: { bytes: 100_000 } })).toBe('too-large');
  });

  it('of headers is given up', async () => {
    const one = await serveRaw(() => `${HEAD}X-Bomb: ${'x'.repeat(100_000)}\r\n\r\n${PAGE}`);
    const many = await serveRaw(() => `${HEAD}${'X-Bomb: x\r\n'.repeat(20_000)}\r\n${PAGE}`);
    expect(await tell(`${one}/a`)).toMatch(/^too-large: .* headers of more than 64 KB/);
    expect(await outcomeOf(`${many}/a`)).toBe('too-large');
  });

  it('of headers, but no bomb, is understood', async () => {
    const site = await serveRaw(() => `${HEAD}Content-Security-Policy: ${'x'.repeat(40_000)}\r\n\r\n${PAGE}`);
    expect(textOf(await fetchOnce(`${site}/a`))).toBe(PAGE);
  });

  it('of "wait a moment" before its answer runs into the time limit', async () => {
    const site = await serveRaw((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 5);
      socket.on('close', () => clearInterval(timer));
      return undefined;
    });
    expect(await outcomeOf(`${site}/a`, { limits: { time: 200 } })).toBe('timeout');
  });
});

describe('a host', () => {
  it('with which no connection comes about in time is tried again, and then given up', async () => {
    let tried = 0;
    const site = await serveRaw((_, count) => {
      tried = count;
      return undefined;
    });
    // Nobody answers the greeting of the encryption, so that the connection never stands.
    expect(await outcomeOf(`${site.replace('http:', 'https:')}/a`, { limits: { connect: 60 } })).toBe('timeout');
    expect(tried).toBe(3);
  });

  it('that refuses, or is none, is unreachable', async () => {
    expect(await tell('http://127.0.0.1:9/a')).toBe(
      'unreachable: http://127.0.0.1:9/a cannot be reached: the host refuses the connection.',
    );
    expect(await tell('http://no-such-host.invalid/a')).toMatch(/^unreachable: http:\/\/no-such-host.invalid\/a/);
  });

  it('whose certificate nobody vouches for is insecure, also behind a redirect', async () => {
    const secure = await serveSecurely(html(PAGE));
    const site = await serve({ '/a': redirect(`${secure}/a`) });
    for (const start of [secure, site]) expect(await tell(`${start}/a`)).toMatch(/^insecure: https:.* it signed its certificate itself/);
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'another host'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'vouches'],
    ['CERT_REVOKED', 'CERT_REVOKED'],
  ])('whose certificate is bad in another way is insecure: %s', (code, words) => {
    const error = Object.assign(new Error('bad'), { code });
    expect(toNoPage(new URL('https://news.example/'), error, FETCH_LIMITS)).toMatchObject({
      outcome: 'insecure',
      reason: expect.stringContaining(words),
    });
  });

  it('that sends from an encrypted page to one that is not is followed, as browsers do: nothing secret goes along', async () => {
    const names: string[] = [];
    const plain = await serve({
      '/a': (request, response) => {
        names.push(...Object.keys(request.headers));
        html(PAGE)(request, response);
      },
    });
    const secure = await serveSecurely(redirect(`${plain}/a`));
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await fetchOnce(`${secure}/a`)).toMatchObject({ page: { place: `${secure}/a`, url: `${plain}/a` } });
    expect(names).not.toContain('referer');
  });

  it('that is asked for encryption and knows none is insecure', async () => {
    const site = await serve({ '/a': html(PAGE) });
    expect(await outcomeOf(`${site.replace('http:', 'https:')}/a`)).toBe('insecure');
  });
});

it('a fetcher that is stopped lets what is under way end, and sends nothing more', async () => {
  const stop = new AbortController();
  const site = await serve({
    '/a': (request, response) => {
      stop.abort();
      setTimeout(() => html(PAGE)(request, response), 20);
    },
  });
  const fetcher = createTestFetcher({ signal: stop.signal, limits: { perHost: 1 } });
  const [first, second] = await Promise.all(['1', '2'].map(() => fetcher({ kind: 'web', url: `${site}/a` })));
  expect(first).toHaveProperty('page');
  expect(second).toMatchObject({ outcome: 'stopped' });
  expect(await fetcher({ kind: 'web', url: `${site}/a` })).toMatchObject({ outcome: 'stopped' });
  expect(await fetchOnce(`${site}/a`, { signal: stop.signal })).toMatchObject({ outcome: 'stopped' });
});

it('a fetcher that is closed ends what is under way and what waits, with an outcome', async () => {
  const site = await serve({ '/a': () => {} });
  const never = {
    now: createTestClock().now,
    sleep: (_: number, signal: AbortSignal) => new Promise<void>((_resolve, reject) => signal.addEventListener('abort', reject)),
  };
  const fetcher = createTestFetcher({}, never);
  const fetched = [fetcher({ kind: 'web', url: `${site}/a` }), fetcher({ kind: 'web', url: `${site}/a` })];
  await new Promise((resolve) => setTimeout(resolve, 50));
  await fetcher.close();
  expect((await Promise.all(fetched)).map((one) => noPage(one).outcome)).toEqual(['stopped', 'stopped']);
  expect(await fetcher({ kind: 'web', url: `${site}/a` })).toMatchObject({
    outcome: 'stopped',
    reason: expect.stringContaining('ending'),
  });
});
