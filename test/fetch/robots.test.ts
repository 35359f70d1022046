import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTestClock, createTestFetcher, fetchOnce, noPage, outcomeOf, PAGE, START } from './fetcher.ts';
import { type Answer, html, inTurn, pour, redirect, serve, serveRaw, status } from './serve.ts';

const limits = { interval: 0 };
const robots = (text: string): Answer => html(text, { 'content-type': 'text/plain' });
const CLOSED = robots('User-agent: *\nDisallow: /private');
const HOUR = 3_600_000;
const signal = new AbortController().signal;

describe('robots.txt', () => {
  it('that forbids an address keeps us from asking for it, and the sentence says which line', async () => {
    const page = inTurn(html(PAGE));
    const site = await serve({ '/robots.txt': CLOSED, '/private/a': page, '/public': html(PAGE) });
    expect(noPage(await fetchOnce(`${site}/private/a`))).toEqual({
      outcome: 'robots',
      reason: `${site}/private/a is not fetched: ${site}/robots.txt asks Pactgraph not to (line 2, “Disallow: /private”), and that is kept to for addresses given by hand too.`,
    });
    expect(page.asked()).toBe(0);
    expect(await outcomeOf(`${site}/public`)).toBe('page');
  });

  it('counts for what redirects lead to as well, also on another site', async () => {
    const page = inTurn(html(PAGE));
    const other = await serve({ '/robots.txt': CLOSED, '/private/b': page });
    const site = await serve({
      '/robots.txt': CLOSED,
      '/a': redirect('/private/a'),
      '/private/a': page,
      '/b': redirect(`${other}/private/b`),
    });
    expect(await outcomeOf(`${site}/a`)).toBe('robots');
    expect(await outcomeOf(`${site}/b`)).toBe('robots');
    expect(page.asked()).toBe(0);
  });

  it('is asked for once, also by many at the same time, and again after a day', async () => {
    const answer = inTurn(CLOSED);
    const site = await serve({ '/robots.txt': answer, '/a': html(PAGE), '/b': html(PAGE) });
    const clock = createTestClock();
    const fetcher = createTestFetcher({ limits }, clock);
    await Promise.all(['/a', '/b', '/private', '/a'].map((path) => fetcher({ kind: 'web', url: site + path })));
    await fetcher({ kind: 'web', url: `${site}/a` });
    expect(answer.asked()).toBe(1);
    await clock.sleep(25 * HOUR, signal);
    await fetcher({ kind: 'web', url: `${site}/a` });
    expect(answer.asked()).toBe(2);
  });

  it.each([400, 401, 403, 404, 410])('that answers %i allows everything', async (code) => {
    const site = await serve({ '/robots.txt': status(code), '/a': html(PAGE) });
    expect(await outcomeOf(`${site}/a`)).toBe('page');
  });

  it.each([429, 500, 501, 503])('that answers %i allows nothing, for some minutes', async (code) => {
    let isDown = true;
    const page = inTurn(html(PAGE));
    const site = await serve({ '/robots.txt': (...of) => status(isDown ? code : 404)(...of), '/a': page });
    const clock = createTestClock();
    const fetcher = createTestFetcher({ limits }, clock);
    const ask = () => fetcher({ kind: 'web', url: `${site}/a` });
    expect(noPage(await ask())).toMatchObject({ outcome: 'robots', reason: expect.stringContaining(`answers with status ${code}`) });
    isDown = false;
    expect(await ask()).toMatchObject({ outcome: 'robots' });
    expect(page.asked()).toBe(0);
    await clock.sleep(HOUR, signal);
    expect(await ask()).toHaveProperty('page');
  });

  it('that was busy for a moment is asked again at once', async () => {
    const site = await serve({ '/robots.txt': inTurn(status(503), CLOSED), '/a': html(PAGE) });
    expect(await outcomeOf(`${site}/a`)).toBe('page');
  });

  it('that says when to come back has it said', async () => {
    const site = await serve({ '/robots.txt': status(503, { 'retry-after': '600' }), '/a': html(PAGE) });
    expect(noPage(await fetchOnce(`${site}/a`))).toMatchObject({ outcome: 'robots', retryAfter: new Date(START + 600_000).toISOString() });
  });

  it('that was too busy is asked for again as soon as its Retry-After is over', async () => {
    const site = await serve({ '/robots.txt': inTurn(status(503, { 'retry-after': '60' }), CLOSED), '/a': html(PAGE) });
    const clock = createTestClock();
    const fetcher = createTestFetcher({ limits }, clock);
    expect(await fetcher({ kind: 'web', url: `${site}/a` })).toMatchObject({ outcome: 'robots' });
    await clock.sleep(61_000, signal);
    expect(await fetcher({ kind: 'web', url: `${site}/a` })).toHaveProperty('page');
  });

  it('that breaks off or never comes allows nothing', async () => {
    const cut = await serve({ '/robots.txt': (request) => request.socket.destroy(), '/a': html(PAGE) });
    const silent = await serve({ '/robots.txt': () => {}, '/a': html(PAGE) });
    expect(await outcomeOf(`${cut}/a`, { limits })).toBe('unreachable');
    expect(await outcomeOf(`${silent}/a`, { limits: { ...limits, time: 200 } })).toBe('timeout');
  });

  it('is followed through five redirects, and speaks for the site that was asked', async () => {
    const hops = (count: number): Record<string, Answer> => ({
      '/robots.txt': redirect('/1'),
      ...Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`/${index + 1}`, redirect(`/${index + 2}`)])),
      [`/${count}`]: CLOSED,
      '/private': html(PAGE),
    });
    expect(await outcomeOf(`${await serve(hops(5))}/private`)).toBe('robots');
    expect(await outcomeOf(`${await serve(hops(6))}/private`)).toBe('page');
    const keeper = await serve({ '/theirs': CLOSED });
    const site = await serve({ '/robots.txt': redirect(`${keeper}/theirs`), '/private': html(PAGE) });
    expect(await outcomeOf(`${site}/private`)).toBe('robots');
  });

  it('that redirects in a circle or nowhere is none', async () => {
    for (const location of ['/robots.txt', 'file:///etc/passwd']) {
      const site = await serve({ '/robots.txt': redirect(location), '/private': html(PAGE) });
      expect(await outcomeOf(`${site}/private`)).toBe('page');
    }
  });

  it('that redirects to what cannot be had allows nothing', async () => {
    const site = await serve({ '/robots.txt': redirect('http://127.0.0.1:9/'), '/a': html(PAGE) });
    expect(noPage(await fetchOnce(`${site}/a`))).toMatchObject({ outcome: 'robots', reason: expect.stringContaining('127.0.0.1:9') });
  });

  it('is read to 500 KiB, packed or not, and the line that is cut there does not count', async () => {
    const filler = `${'#'.repeat(1023)}\n`.repeat(499);
    const text = `User-agent: *\nDisallow: /first\n${filler}${'#'.repeat(1000)}\nDisallow: /`;
    const cut = text.slice(0, 500 * 1024 - 12);
    const long = `${cut.slice(0, cut.lastIndexOf('\n') - 0)}\n${'#'.repeat(500 * 1024 - cut.lastIndexOf('\n') - 14)}\nDisallow: /last/but/cut\nDisallow: /more\n`;
    const packed = gzipSync(long);
    for (const answer of [robots(long), html(packed, { 'content-encoding': 'gzip' })]) {
      const site = await serve({ '/robots.txt': answer, '/first': html(PAGE), '/last': html(PAGE), '/more': html(PAGE) });
      const fetcher = createTestFetcher({ limits });
      expect(await fetcher({ kind: 'web', url: `${site}/first` })).toMatchObject({ outcome: 'robots' });
      for (const path of ['/last', '/more']) expect(await fetcher({ kind: 'web', url: site + path })).toHaveProperty('page');
    }
  });

  it('without end is read no further than that', async () => {
    const site = await serve({
      '/robots.txt': (_, response) => {
        response.writeHead(200).write('User-agent: *\nDisallow: /private\n');
        pour(response, '# and so on\n'.repeat(1000));
      },
      '/private': html(PAGE),
      '/a': html(PAGE),
    });
    expect(await outcomeOf(`${site}/private`)).toBe('robots');
    expect(await outcomeOf(`${site}/a`)).toBe('page');
  });

  it('is asked for of each port and scheme by itself', async () => {
    const [closed, open] = [await serve({ '/robots.txt': CLOSED, '/private': html(PAGE) }), await serve({ '/private': html(PAGE) })];
    const fetcher = createTestFetcher({ limits });
    expect(await fetcher({ kind: 'web', url: `${closed}/private` })).toMatchObject({ outcome: 'robots' });
    expect(await fetcher({ kind: 'web', url: `${open}/private` })).toHaveProperty('page');
  });
});

it('a server that speaks no HTTP is told as what it is, not as a robots.txt', async () => {
  const site = await serveRaw(() => 'SSH-2.0-OpenSSH_9.6\r\n');
  expect(await outcomeOf(`${site}/a`)).toBe('unreadable');
});
