// The schedule against a real site and a real graph, with a clock of the test's own: what is listed is taken in once, whatever happens in between.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/default-extractor.ts';
import { createFetcher, type Fetcher } from '../../ingest/fetch/index.ts';
import { read } from '../../ingest/read/index.ts';
import { listShutHosts } from '../../ingest/store/hosts.ts';
import { leaseItem } from '../../ingest/store/lease-item.ts';
import { countItems, listFailed, retryFailed } from '../../ingest/store/queue-counts.ts';
import { beginRun, endRun } from '../../ingest/store/runs.ts';
import { addSource, findSource, listSources, setSourceState } from '../../ingest/store/sources.ts';
import { EMPTY_SUMMARY } from '../../ingest/summary.ts';
import { pollSource } from '../../src/schedule/poll-source.ts';
import { pollOnce, runSchedule } from '../../src/schedule/run-schedule.ts';
import type { ScheduleDeps } from '../../src/schedule/schedule-deps.ts';
import { takeItem } from '../../src/schedule/take-item.ts';
import { exportText } from '../derive/export-text.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { askOf, SILENT, serve } from '../server/api.ts';
import { articleReply, feedReply, openSite, type Site } from '../site/site.ts';

const HOUR = 3_600_000;
/** The fetcher waits between requests and before it tries again; nothing is learned from waiting here. */
const HURRIED = { now: () => Date.now(), sleep: () => Promise.resolve() };
const { extract, ...extractor } = createExtractor();

let test: TestGraph;
let site: Site;
let fetcher: Fetcher;
let now: number;

beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.clear();
  site = await openSite();
  fetcher = createFetcher({ version: '1', contact: 'test', allowPrivate: true }, HURRIED);
  now = Date.parse('2024-03-04T12:00:00Z');
});
afterEach(async () => {
  await Promise.all([fetcher.close(), site.close()]);
});

const deps = (more: Partial<ScheduleDeps> = {}): ScheduleDeps => ({
  graph: test.graph,
  fetcher,
  read,
  extract,
  extractor,
  clock: {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  },
  log: SILENT,
  signal: new AbortController().signal,
  command: 'test',
  ...more,
});
const add = (path = '/feed') => addSource(test.graph, { address: `${site.origin}${path}` }, now);
const source = async (path = '/feed') => {
  const found = await findSource(test.graph.read, `${site.origin}${path}`);
  if (!found) throw new Error('The source is there.');
  return found;
};
const articles = async (): Promise<number> => Number((await test.graph.read('MATCH (a:Article) RETURN count(a) AS count'))[0]?.count);
const agreements = async (): Promise<number> => Number((await test.graph.read('MATCH (a:Agreement) RETURN count(a) AS count'))[0]?.count);
/** The time until the source is due, in hours; then the clock is there. */
const wait = async (path = '/feed'): Promise<number> => {
  const { nextPoll } = await source(path);
  const hours = (nextPoll - now) / HOUR;
  now = nextPoll;
  return hours;
};

const PAIRS = [
  ['Orbital', 'Vantor'],
  ['Lumora', 'Tessera'],
  ['Quillon', 'Norvane'],
] as const;
const ENTRIES = PAIRS.map(([one], index) => ({ path: `/news/${index}`, title: `${one} deal`, published: '2024-03-04T09:00:00Z' }));

const publish = (count: number): void => {
  site.put('/feed', feedReply(site.origin, ENTRIES.slice(0, count)));
  for (const [index, [one, other]] of PAIRS.slice(0, count).entries()) site.put(`/news/${index}`, articleReply(one, other, '2024-03-04'));
};

describe('a source', () => {
  it('has what it lists taken in once, and what comes later when it comes', async () => {
    publish(2);
    expect([await add(), await add()]).toEqual([true, false]);
    expect(await pollOnce(deps())).toMatchObject({ seen: 2, new: 2 });
    expect([await articles(), await agreements()]).toEqual([2, 2]);
    expect(await pollOnce(deps())).toMatchObject({ seen: 0 });
    publish(3);
    now += HOUR;
    expect(await pollOnce(deps())).toMatchObject({ seen: 1, new: 1 });
    expect(site.asked.filter((path) => path === 'GET /news/0')).toHaveLength(1);
    expect(await countItems(test.graph.read)).toEqual({ done: 3 });
  });

  it('tells the API how it does and what it has brought', async () => {
    publish(2);
    site.put('/news/1', { status: 410 });
    await add();
    const start = now;
    await pollOnce(deps());
    const answer = await askOf(serve(test.graph))(
      '{ feeds { totalCount nodes { address state error failures articles agreements items { waiting failed } lastSuccess } } }',
    );
    expect(answer.data).toEqual({
      feeds: {
        totalCount: 1,
        nodes: [
          {
            address: `${site.origin}/feed`,
            state: 'ACTIVE',
            error: null,
            failures: 0,
            articles: 1,
            agreements: 1,
            items: { waiting: 0, failed: 1 },
            lastSuccess: new Date(start).toISOString(),
          },
        ],
      },
    });
  });

  it('is looked at more often while it brings something, and less often while it does not', async () => {
    publish(3);
    await add();
    await pollOnce(deps());
    const busy = await wait();
    await pollOnce(deps());
    const quiet = await wait();
    await pollOnce(deps());
    const quieter = await wait();
    expect(busy).toBeLessThan(0.5);
    expect(quiet).toBeGreaterThan(busy);
    expect(quieter).toBeGreaterThan(quiet);
  });

  it('is asked only whether it has changed, when it can tell', async () => {
    publish(1);
    const reply = feedReply(site.origin, ENTRIES.slice(0, 1));
    let unchanged = 0;
    site.put('/feed', (request) => {
      if (request.headers['if-none-match'] === '"1"') unchanged += 1;
      return request.headers['if-none-match'] === '"1"' ? { status: 304 } : { ...reply, headers: { etag: '"1"' } };
    });
    await add();
    await pollOnce(deps());
    now += HOUR;
    await pollOnce(deps());
    expect(unchanged).toBe(1);
    expect(await source()).toMatchObject({ failures: 0, lastSuccess: now });
  });

  it('that fails is left alone longer and longer, says why, and comes back', async () => {
    publish(1);
    await add();
    site.put('/feed', { status: 500 });
    const waits: number[] = [];
    for (let look = 0; look < 4; look += 1) {
      await pollOnce(deps());
      waits.push(await wait());
    }
    expect(waits.every((hours, index) => index === 0 || hours > (waits[index - 1] ?? 0))).toBe(true);
    expect(await source()).toMatchObject({ failures: 4, error: expect.stringContaining('500') });
    publish(1);
    await pollOnce(deps());
    expect(await source()).toMatchObject({ failures: 0, state: 'active' });
    expect((await source()).error).toBeUndefined();
    expect(await articles()).toBe(1);
  });

  it('that has moved for good is asked where it went; one that is gone for good has ended', async () => {
    publish(1);
    site.put('/old', { status: 301, headers: { location: `${site.origin}/feed` } });
    await add('/old');
    await pollOnce(deps());
    expect((await listSources(test.graph.read)).map(({ address }) => address)).toEqual([`${site.origin}/feed`]);
    site.put('/feed', { status: 410 });
    now += HOUR;
    await pollOnce(deps());
    const [ended] = await listSources(test.graph.read);
    expect(ended).toMatchObject({ state: 'ended', error: expect.stringContaining('410') });
    const before = site.asked.length;
    await pollOnce(deps());
    expect(site.asked).toHaveLength(before);
    expect(await articles()).toBe(1);
  });

  it('that is paused is not looked at until it is resumed', async () => {
    publish(1);
    await add();
    await setSourceState(test.graph, (await source()).id, 'paused', now);
    await pollOnce(deps());
    expect(await articles()).toBe(0);
    await setSourceState(test.graph, (await source()).id, 'active', now);
    await pollOnce(deps());
    expect(await articles()).toBe(1);
  });

  it('that is no feed says so, and nothing breaks', async () => {
    site.put('/feed', { body: '<html><p>Hello</p></html>' });
    await add();
    await pollOnce(deps());
    expect(await source()).toMatchObject({ failures: 1, error: expect.stringContaining('no feed') });
  });
});

describe('an article whose whole text is in its feed', () => {
  const sentence = 'Orbital has licensed its patents to Vantor, the two companies said on Monday. ';
  const more = 'Neither of them told what it is worth, and people who follow the market had expected such an agreement for some time. ';
  const publishText = (told: string, words = sentence): void =>
    site.put('/feed', {
      type: 'application/feed+json',
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            url: `${site.origin}/news/0`,
            title: 'Orbital & Vantor',
            date_published: '2024-03-04T09:00:00Z',
            date_modified: told,
            content_html: `<p>${words}</p>${`<p>${more.repeat(3)}</p>`.repeat(3)}`,
          },
        ],
      }),
    });
  const held = async () => (await test.graph.read('MATCH (a:Article) RETURN a.title AS title, a.text AS text, a.id AS id'))[0];

  it('is taken from there when its page is not for us, and follows it', async () => {
    publishText('2024-03-04T09:00:00Z');
    site.put('/news/0', { status: 403 });
    await add();
    expect(await pollOnce(deps())).toMatchObject({ new: 1 });
    expect(await held()).toMatchObject({ title: 'Orbital & Vantor', text: expect.stringContaining(sentence.trim()) });
    publishText('2024-03-05T09:00:00Z', sentence.replace('Vantor', 'Zubiq'));
    now += HOUR;
    expect(await pollOnce(deps())).toMatchObject({ changed: 1 });
    expect((await held())?.text).toContain('Zubiq');
    expect((await test.graph.read('MATCH (i:Item) WHERE i.content IS NOT NULL RETURN i')).length).toBe(0);
  });

  it('is taken from its page when that only needs some time, or shows an article', async () => {
    publishText('2024-03-04T09:00:00Z');
    site.put('/news/0', { status: 500 });
    await add();
    await pollOnce(deps());
    expect(await countItems(test.graph.read)).toEqual({ waiting: 1 });
    site.put('/news/0', articleReply('Quillon', 'Norvane', '2024-03-04'));
    now += HOUR;
    await pollOnce(deps());
    expect((await held())?.text).toContain('Quillon');
  });

  it('is taken from there when all that the page shows is a wall', async () => {
    publishText('2024-03-04T09:00:00Z');
    site.put('/news/0', {
      body: `<html lang="en"><head><title>Orbital</title><meta property="og:type" content="article"></head><body><article><h1>Orbital</h1>
<p>Orbital has news today.</p><div class="paywall"><p>Subscribe to continue reading this article. Already a subscriber? Log in.</p></div></article></body></html>`,
    });
    await add();
    expect(await pollOnce(deps())).toMatchObject({ new: 1 });
    expect((await held())?.text).toContain('Vantor');
  });
});

describe('an item', () => {
  it('that its source calls changed is read again, and its claims follow', async () => {
    publish(1);
    await add();
    await pollOnce(deps());
    site.put('/news/0', articleReply('Orbital', 'Zubiq', '2024-03-04', ' An earlier version named another company.'));
    const entry = { ...ENTRIES[0], path: '/news/0', title: 'x', published: '2024-03-04T09:00:00Z', updated: '2024-03-05T10:00:00Z' };
    site.put('/feed', feedReply(site.origin, [entry]));
    now += HOUR;
    expect(await pollOnce(deps())).toMatchObject({ changed: 1 });
    const rows = await test.graph.read('MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id', {
      ids: ['company:vantor', 'company:zubiq'],
    });
    expect(rows).toEqual([{ id: 'company:zubiq' }]);
  });

  it('that fails in a way that may pass is tried again later, and given up in the end; it can be taken up again', async () => {
    publish(1);
    site.put('/news/0', { status: 503 });
    await add();
    await pollOnce(deps());
    expect(await countItems(test.graph.read)).toEqual({ waiting: 1 });
    await test.graph.write((run) => run('MATCH (i:Item) SET i.tries = 11'));
    now += 24 * HOUR;
    await pollOnce(deps());
    expect(await listFailed(test.graph.read)).toEqual([expect.objectContaining({ reason: expect.stringContaining('503') })]);
    publish(1);
    expect(await retryFailed(test.graph, now)).toBe(1);
    await pollOnce(deps());
    expect(await articles()).toBe(1);
  });

  it('of a host that does not answer waits until the host is asked again', async () => {
    publish(2);
    const end = now + 2 * HOUR;
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        now += milliseconds;
      },
    };
    const patient = createFetcher({ version: '1', contact: 'test', allowPrivate: true }, clock);
    const poll = () => pollOnce(deps({ fetcher: patient }));
    site.put('/news/0', { status: 503 });
    site.put('/news/1', { status: 503, headers: { 'retry-after': '7200' } });
    await add();
    await poll();
    const [shut] = await listShutHosts(test.graph.read, now);
    expect(shut).toMatchObject({ name: new URL(site.origin).host, waiting: 2 });
    expect(shut?.until).toBeGreaterThanOrEqual(end);
    const before = site.asked.length;
    now += HOUR;
    await poll();
    expect(site.asked).toHaveLength(before);
    publish(2);
    now += 2 * HOUR;
    await poll();
    expect(await listShutHosts(test.graph.read, now)).toEqual([]);
    expect(await articles()).toBe(2);
    await patient.close();
  });

  it('that is not there yet is looked for again for half an hour', async () => {
    publish(1);
    site.put('/news/0', { status: 404 });
    await add();
    await pollOnce(deps());
    expect(await countItems(test.graph.read)).toEqual({ waiting: 1 });
    publish(1);
    now += HOUR;
    await pollOnce(deps());
    expect(await countItems(test.graph.read)).toEqual({ done: 1 });
  });

  it('that two sources date differently is read again once, not at every look', async () => {
    publish(1);
    site.put('/other', feedReply(site.origin, [{ path: '/news/0?utm_source=x', title: 'x', published: '2024-03-04T10:30:00Z' }]));
    await add();
    await pollOnce(deps());
    await add('/other');
    for (let look = 0; look < 3; look += 1) {
      now += HOUR;
      await pollOnce(deps());
    }
    expect(site.asked.filter((line) => line.startsWith('GET /news/0'))).toEqual(['GET /news/0', 'GET /news/0']);
  });

  it('that is called changed every hour and never is, is read later and later', async () => {
    publish(1);
    await add();
    for (let hour = 0; hour < 12; hour += 1) {
      site.put('/feed', feedReply(site.origin, [{ path: '/news/0', title: 'x', published: new Date(now).toISOString() }]));
      await pollOnce(deps());
      now += HOUR;
    }
    const reads = site.asked.filter((line) => line === 'GET /news/0').length;
    expect(reads).toBeGreaterThan(3);
    expect(reads).toBeLessThan(7);
  });

  it('that has been taken from the web keeps what it said', async () => {
    publish(1);
    await add();
    await pollOnce(deps());
    site.put('/news/0', { status: 404 });
    site.put(
      '/feed',
      feedReply(site.origin, [{ path: '/news/0', title: 'x', published: '2024-03-04T09:00:00Z', updated: '2024-03-06T00:00:00Z' }]),
    );
    now += HOUR;
    await pollOnce(deps());
    expect(await countItems(test.graph.read)).toEqual({ gone: 1 });
    expect([await articles(), await agreements()]).toEqual([1, 1]);
  });

  it('whose worker has died is taken up by another; two workers never ask one host at once', async () => {
    publish(2);
    await add();
    const stop = new AbortController();
    // The sources are looked at, and nothing is taken in.
    await pollOnce(
      deps({
        fetcher: Object.assign((ref: Parameters<Fetcher>[0]) => fetcher(ref), { close: async () => undefined }),
        concurrency: 1,
        signal: stop.signal,
        progress: () => stop.abort(),
      }),
    );
    now += HOUR;
    const dead = { holder: JSON.stringify(['another-machine', 1, 'x']), now, until: now + HOUR };
    const item = await leaseItem(test.graph, dead);
    expect(item).toBeDefined();
    expect(await leaseItem(test.graph, { ...dead, holder: 'other' })).toBeUndefined();
    expect(await pollOnce(deps())).toMatchObject({ seen: 0 });
    now += 2 * HOUR;
    await pollOnce(deps());
    expect(await articles()).toBe(2);
  });
});

it('the same articles give the same graph, whether they came by the schedule in one go or in many', async () => {
  publish(3);
  await add();
  await pollOnce(deps());
  const whole = await exportText(test.graph);
  await test.clear();
  publish(1);
  await add();
  await pollOnce(deps());
  publish(3);
  now += HOUR;
  await pollOnce(deps());
  expect(await exportText(test.graph)).toBe(whole);
});

it('of the runs that were, the oldest are forgotten', async () => {
  for (const minute of [1, 2, 3]) {
    const at = `2024-03-04T12:0${minute}:00Z`;
    await endRun(test.graph, await beginRun(test.graph, 'test', at), at, EMPTY_SUMMARY, 2);
  }
  const rows = await test.graph.read('MATCH (r:Run) RETURN r.startedAt AS at ORDER BY at');
  expect(rows.map(({ at }) => at)).toEqual(['2024-03-04T12:02:00Z', '2024-03-04T12:03:00Z']);
});

it('what a process stored that was killed before it derived is derived by the next one, though nothing waits', async () => {
  publish(1);
  await add();
  const holder = JSON.stringify(['another-machine', 1, 'x']);
  await pollSource(await source(), { graph: test.graph, fetcher, holder, now: () => now });
  const item = await leaseItem(test.graph, { holder, now, until: now + HOUR });
  if (!item) throw new Error('It waits.');
  await takeItem(item, { ...deps(), now: () => now });
  expect([await articles(), await agreements()]).toEqual([1, 0]);
  const stop = new AbortController();
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    stop.abort();
  };
  await runSchedule(deps({ clock: { now: () => now, sleep }, signal: stop.signal }));
  expect([await articles(), await agreements()]).toEqual([1, 1]);
});

it('the schedule runs on by itself, and stops when it is told to', async () => {
  publish(1);
  await add();
  const stop = new AbortController();
  let sleeps = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    sleeps += 1;
    if (sleeps === 20) publish(2);
    if (sleeps === 100) stop.abort();
  };
  await runSchedule(deps({ clock: { now: () => now, sleep }, signal: stop.signal }));
  expect(await articles()).toBe(2);
});
