import { describe, expect, it } from 'vitest';
import { retryAfterOf } from '../../ingest/fetch/retry-after.ts';
import { createTestClock, createTestFetcher, fetchOnce, noPage, outcomeOf, PAGE, START, textOf } from './fetcher.ts';
import { html, inTurn, redirect, serve, serveRaw, status } from './serve.ts';

const limits = { interval: 0 };

describe('a failure that may pass', () => {
  it.each([408, 429, 502, 503, 504])('as status %i is tried again after waits that double', async (code) => {
    const answer = inTurn(status(code), status(code), html(PAGE));
    const site = await serve({ '/a': answer });
    const clock = createTestClock();
    expect(textOf(await fetchOnce(`${site}/a`, { limits }, clock))).toBe(PAGE);
    expect(clock.waits).toEqual([500, 1000]);
  });

  it('is not tried for ever', async () => {
    const answer = inTurn(status(502));
    const site = await serve({ '/a': answer });
    expect(await outcomeOf(`${site}/a`, { limits })).toBe('server-error');
    expect(answer.asked()).toBe(3);
  });

  it('as a connection that was reset is tried again', async () => {
    const site = await serveRaw((socket, count) => {
      if (count < 3) socket.resetAndDestroy();
      return count < 3 ? undefined : `HTTP/1.1 200 OK\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`;
    });
    expect(textOf(await fetchOnce(`${site}/a`, { limits }))).toBe(PAGE);
  });

  it('is not tried again when there is no time left to wait', async () => {
    const answer = inTurn(status(502));
    const site = await serve({ '/a': answer });
    expect(await outcomeOf(`${site}/a`, { limits: { ...limits, time: 1300 } })).toBe('server-error');
    expect(answer.asked()).toBe(2);
  });
});

describe('a failure that stays', () => {
  it.each([400, 401, 403, 404, 410, 451, 500, 501])('as status %i is not tried again', async (code) => {
    const answer = inTurn(status(code));
    const site = await serve({ '/a': answer });
    await outcomeOf(`${site}/a`, { limits });
    expect(answer.asked()).toBe(1);
  });

  it('as a page too large, broken or without end of redirects is not tried again', async () => {
    const large = inTurn(html('x'.repeat(5000)));
    const broken = inTurn(html('no gzip', { 'content-encoding': 'gzip' }));
    const circle = inTurn(redirect('/circle'));
    const site = await serve({ '/large': large, '/broken': broken, '/circle': circle });
    const bounds = { ...limits, bytes: 1000 };
    expect(await outcomeOf(`${site}/large`, { limits: bounds })).toBe('too-large');
    expect(await outcomeOf(`${site}/broken`, { limits })).toBe('unreadable');
    expect(await outcomeOf(`${site}/circle`, { limits })).toBe('redirects');
    expect([large.asked(), broken.asked(), circle.asked()]).toEqual([1, 1, 1]);
  });
});

describe('Retry-After', () => {
  it.each([429, 503])('of status %i is waited for when it is short, in seconds and as a date', async (code) => {
    for (const header of ['3', new Date(START + 3000).toUTCString()]) {
      const site = await serve({ '/a': inTurn(status(code, { 'retry-after': header }), html(PAGE)) });
      const clock = createTestClock();
      expect(textOf(await fetchOnce(`${site}/a`, { limits }, clock))).toBe(PAGE);
      expect(clock.waits).toEqual([3000]);
    }
  });

  it('that is long is handed back, and the host is left alone meanwhile', async () => {
    const answer = inTurn(status(429, { 'retry-after': '3600' }));
    const site = await serve({ '/a': answer, '/b': answer });
    const clock = createTestClock();
    const fetcher = createTestFetcher({ limits }, clock);
    const retryAfter = new Date(START + 3_600_000).toISOString();
    expect(noPage(await fetcher({ kind: 'web', url: `${site}/a` }))).toMatchObject({ outcome: 'busy', retryAfter });
    expect(noPage(await fetcher({ kind: 'web', url: `${site}/b` }))).toMatchObject({ outcome: 'busy', retryAfter });
    expect(answer.asked()).toBe(1);
    expect(clock.waits).toEqual([]);
    await clock.sleep(3_600_000, new AbortController().signal);
    await fetcher({ kind: 'web', url: `${site}/b` });
    expect(answer.asked()).toBe(2);
  });

  it('that is missing of a host that says 429 to every attempt gives it a minute alone; a 503 may be of one page', async () => {
    const answers = { '/429': inTurn(status(429)), '/503': inTurn(status(503)), '/b': html(PAGE) };
    const site = await serve(answers);
    const clock = createTestClock();
    const fetcher = createTestFetcher({ limits }, clock);
    const ask = (path: string) => fetcher({ kind: 'web', url: site + path });
    expect(await ask('/503')).toMatchObject({ outcome: 'busy' });
    expect(await ask('/b')).toHaveProperty('page');
    expect(await ask('/429')).toMatchObject({ outcome: 'busy' });
    const retryAfter = new Date(clock.now() + 60_000).toISOString();
    expect(await ask('/b')).toMatchObject({ outcome: 'busy', retryAfter });
    expect(answers['/429'].asked()).toBe(3);
    await clock.sleep(60_000, new AbortController().signal);
    expect(await ask('/b')).toHaveProperty('page');
  });

  it('that is short holds back all requests to the host', async () => {
    const clock = createTestClock();
    const asked: number[] = [];
    const site = await serve({
      '/a': inTurn(status(429, { 'retry-after': '3' }), html(PAGE)),
      '/b': (...of) => {
        asked.push(clock.now() - START);
        html(PAGE)(...of);
      },
    });
    const fetcher = createTestFetcher({ limits: { interval: 0, perHost: 1 } }, clock);
    await Promise.all(['/a', '/b'].map((path) => fetcher({ kind: 'web', url: site + path })));
    expect(asked).toEqual([3000]);
  });

  it('that does not fit into the time for the page is handed back too', async () => {
    const site = await serve({ '/a': status(503, { 'retry-after': '8' }) });
    const fetched = noPage(await fetchOnce(`${site}/a`, { limits: { ...limits, time: 5000 } }));
    expect(fetched).toMatchObject({ outcome: 'busy', retryAfter: new Date(START + 8000).toISOString() });
  });

  it('that says nothing counts as none', () => {
    for (const header of [undefined, '', 'soon', '-5', '1.5', '1e3', 'Infinity']) expect(retryAfterOf(header, START)).toBeUndefined();
  });

  it('is 0 for what has passed, and 30 days at most', () => {
    expect(retryAfterOf('0', START)).toBe(0);
    expect(retryAfterOf(new Date(START - 5000).toUTCString(), START)).toBe(0);
    expect(retryAfterOf('99999999999999999999', START)).toBe(30 * 24 * 3600 * 1000);
    expect(retryAfterOf('Fri, 31 Dec 9999 23:59:59 GMT', START)).toBe(30 * 24 * 3600 * 1000);
    expect(retryAfterOf('Friday, 01-May-26 12:00:05 GMT', START)).toBe(5000);
  });
});
