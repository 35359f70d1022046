import { describe, expect, it } from 'vitest';
import { HostBusy, HostQueue } from '../../ingest/fetch/host-queue.ts';
import { FETCH_LIMITS } from '../../ingest/fetch/limits.ts';
import { createTestClock, createTestFetcher, PAGE, START } from './fetcher.ts';
import { type Answer, html, inTurn, redirect, serve, status } from './serve.ts';

const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Work that ends when it is told to. */
const createWork = () => {
  const running: { readonly name: string; readonly end: () => void }[] = [];
  const started: string[] = [];
  return {
    started,
    start: (name: string) => () => {
      started.push(name);
      return new Promise<string>((resolve) => running.push({ name, end: () => resolve(name) }));
    },
    endFirst: async () => {
      running.shift()?.end();
      await tick();
    },
  };
};
const create = (limits = {}, life = new AbortController().signal) => {
  const clock = createTestClock();
  return { clock, queue: new HostQueue({ ...FETCH_LIMITS, interval: 0, ...limits }, clock, life) };
};

describe('a queue', () => {
  it('lets a few at a time ask one host, in their order', async () => {
    const { queue } = create({ perHost: 2 });
    const { start, started, endFirst } = createWork();
    for (const name of ['1', '2', '3', '4']) void queue.run('a', {}, start(name));
    await tick();
    expect(started).toEqual(['1', '2']);
    await endFirst();
    expect(started).toEqual(['1', '2', '3']);
  });

  it('lets not too many ask in all, and hosts take turns', async () => {
    const { queue } = create({ perHost: 2, concurrency: 2 });
    const { start, started, endFirst } = createWork();
    for (const name of ['a1', 'a2', 'a3', 'a4']) void queue.run('a', {}, start(name));
    void queue.run('b', {}, start('b1'));
    await tick();
    await endFirst();
    await endFirst();
    expect(started.slice(0, 4)).toContain('b1');
    expect(started.length).toBe(4);
  });

  it('waits between two starts at one host, and at no other', async () => {
    const { queue, clock } = create({ interval: 500 });
    const starts: [string, number][] = [];
    const note = (name: string) => async () => void starts.push([name, clock.now() - START]);
    await Promise.all([queue.run('a', {}, note('a')), queue.run('a', {}, note('a')), queue.run('b', {}, note('b'))]);
    await queue.run('a', { interval: 3000 }, note('a'));
    await queue.run('a', {}, note('a'));
    expect(starts.filter(([name]) => name === 'a').map(([, at]) => at)).toEqual([0, 500, 1000, 4000]);
    expect(starts.find(([name]) => name === 'b')).toEqual(['b', 0]);
  });

  it('lets what goes aside neither wait nor make others wait', async () => {
    const { queue, clock } = create({ interval: 500 });
    await queue.run('a', {}, async () => {});
    await queue.run('a', { aside: true }, async () => {});
    expect(clock.now()).toBe(START);
    await queue.run('a', {}, async () => {});
    expect(clock.now()).toBe(START + 500);
  });

  it('goes on after work that failed, and hands the failure on', async () => {
    const { queue } = create({ perHost: 1 });
    const failed = queue.run('a', {}, () => Promise.reject(new Error('no')));
    const next = queue.run('a', {}, async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('holds everybody back from a host that wants quiet, and refuses those for whom it would be too long', async () => {
    const { queue, clock } = create();
    queue.quiet('a', START + 2000);
    expect(await queue.run('a', {}, async () => clock.now())).toBe(START + 2000);
    queue.quiet('a', clock.now() + 3_600_000);
    await expect(queue.run('a', { aside: true }, async () => {})).rejects.toBeInstanceOf(HostBusy);
    expect(await queue.run('b', {}, async () => 'other hosts go on')).toBe('other hosts go on');
  });

  it('refuses whoever waits when its life ends', async () => {
    const life = new AbortController();
    const { queue } = create({ perHost: 1 }, life.signal);
    void queue.run('a', {}, () => new Promise(() => {}));
    const waiting = queue.run('a', {}, async () => {});
    life.abort(new Error('over'));
    await expect(waiting).rejects.toThrow('over');
    await expect(queue.run('a', {}, async () => {})).rejects.toThrow('over');
  });
});

describe('a fetcher', () => {
  it('asks a host no more often than its limits and the Crawl-delay of its robots.txt allow', async () => {
    for (const [delay, wait] of [
      ['', 500],
      ['Crawl-delay: 4', 4000],
      ['Crawl-delay: 0.1', 500],
      ['Crawl-delay: 86400', 30_000],
      ['Crawl-delay: -5', 500],
    ] as const) {
      const clock = createTestClock();
      const page = inTurn(html(PAGE));
      const site = await serve({ '/robots.txt': html(`User-agent: *\n${delay}`), '/a': page });
      const fetcher = createTestFetcher({}, clock);
      for (let count = 0; count < 3; count += 1) await fetcher({ kind: 'web', url: `${site}/a` });
      expect([clock.waits, clock.now() - START, page.asked()]).toEqual([[wait, wait], 2 * wait, 3]);
    }
  });

  it('keeps to the Crawl-delay between the steps of one page too: redirects, and attempts after a failure', async () => {
    const clock = createTestClock();
    const asked: number[] = [];
    const timed =
      (answer: Answer): Answer =>
      (...of) => {
        asked.push(clock.now() - START);
        answer(...of);
      };
    const site = await serve({
      '/robots.txt': html('User-agent: *\nCrawl-delay: 4'),
      '/a': timed(redirect('/b')),
      '/b': timed(inTurn(status(502), html(PAGE))),
    });
    expect(await createTestFetcher({}, clock)({ kind: 'web', url: `${site}/a` })).toHaveProperty('page');
    expect(asked).toEqual([0, 4000, 8000]);
  });

  it('has two requests under way to one host, not more, with the time of waiting not counted', async () => {
    let now = 0;
    let most = 0;
    const page: Answer = (request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        html(PAGE)(request, response);
      }, 30);
    };
    const paths = Array.from({ length: 12 }, (_, index) => `/${index}`);
    const site = await serve(Object.fromEntries(paths.map((path) => [path, page])));
    const real = { now: () => Date.now(), sleep: async () => {} };
    const fetcher = createTestFetcher({ limits: { interval: 0, time: 150 } }, real);
    const fetched = await Promise.all(paths.map((path) => fetcher({ kind: 'web', url: site + path })));
    expect(fetched.every((one) => 'page' in one)).toBe(true);
    expect(most).toBe(2);
  });
});
