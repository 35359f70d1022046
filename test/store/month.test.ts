// A month of a small press, on sockets and a real graph, with a clock of the test's own: feeds, sitemaps, a page of links, updates, moves, ends,
// failures, slow answers. In the end the graph is the one that its articles make when they are taken in at once.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExtractor } from '../../ingest/default-extractor.ts';
import { createFetcher, type Fetcher } from '../../ingest/fetch/index.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { read } from '../../ingest/read/index.ts';
import { soonestItem } from '../../ingest/store/lease-item.ts';
import { countItems, listFailed } from '../../ingest/store/queue-counts.ts';
import { addSource, findSource, nextDue } from '../../ingest/store/sources.ts';
import { runSchedule } from '../../src/schedule/run-schedule.ts';
import { exportText } from '../derive/export-text.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { SILENT } from '../server/api.ts';
import { articleReply, type Entry, feedReply, openSite, type Reply, type Site } from '../site/site.ts';

const DAY = 86_400_000;
const START = Date.parse('2024-03-01T06:00:00Z');
const END = START + 30 * DAY;
/** The fetcher's pauses pass at once, beside the clock of the schedule. */
let paused = 0;
const HURRIED = {
  now: () => now + paused,
  sleep: async (milliseconds: number) => {
    paused += milliseconds;
  },
};
/** Of one answer; the slow one takes longer. */
const HEAD_MS = 300;
const { extract, ...extractor } = createExtractor();

let test: TestGraph;
let paper: Site;
let wire: Site;
let fetcher: Fetcher;
let now = START;

beforeAll(async () => {
  [test, paper, wire] = await Promise.all([openTestGraph(), openSite(), openSite()]);
  fetcher = createFetcher({ version: '1', contact: 'test', allowPrivate: true, limits: { head: HEAD_MS, perHost: 1 } }, HURRIED);
});
afterAll(() => Promise.all([fetcher.close(), paper.close(), wire.close(), test.close()]));

const NAMES =
  'Orbital Vantor Lumora Tessera Quillon Norvane Zubiq Kestrix Halvard Ostrava Corvane Dralta Elmira Hexler Ivorix Jorvik'.split(' ');
const nameAt = (index: number): string => NAMES[index % NAMES.length] ?? '';
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What a page says in the end, by its whole address: what the graph has to be made of. */
const last = new Map<string, Reply>();
let told = 0;

const write = (site: Site, path: string, more = ''): Entry => {
  told += 1;
  const reply = articleReply(nameAt(told), nameAt(told * 3 + 5), dayOf(now), more);
  site.put(path, reply);
  last.set(`${site.origin}${path}`, reply);
  return { path, title: `Deal ${told}`, published: new Date(now).toISOString() };
};

const jsonFeed = (items: readonly { readonly url: string; readonly content_html: string }[]): Reply => ({
  type: 'application/feed+json',
  body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items }),
});
const sitemap = (entries: readonly Entry[]): Reply => ({
  type: 'application/gzip',
  body: gzipSync(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${entries
      .map(
        ({ path, title, published }) =>
          `<url><loc>${wire.origin}${path}</loc><n:news><n:publication_date>${published}</n:publication_date><n:title>${title}</n:title></n:news></url>`,
      )
      .join('')}</urlset>`,
  ),
});
const sectionPage = (entries: readonly Entry[]): Reply => ({
  body: `<nav><a href="/about-us-and-our-long-story">About us and our story</a></nav><main>${entries
    .map(({ path, title }) => `<h2><a href="${path}">${title} is signed by two companies</a></h2>`)
    .join('')}</main>`,
});

const daily: Entry[] = [];
const mapped: Entry[] = [];
const listed: Entry[] = [];
const texts: { url: string; content_html: string }[] = [];

const A_DAY = { 'cache-control': 'max-age=86400' };
/** A feed that can tell whether it has changed, and one of the same articles with marks of marketing. */
const publishDaily = (): void => {
  const etag = `"${daily.map(({ updated = '' }) => updated).join('')}${daily.length}"`;
  const latest = daily.slice(-10).toReversed();
  const reply = feedReply(paper.origin, latest);
  paper.put('/feed', ({ headers }) =>
    headers['if-none-match'] === etag ? { status: 304, headers: A_DAY } : { ...reply, headers: { etag, ...A_DAY } },
  );
  paper.put(
    '/feed-for-readers',
    feedReply(
      paper.origin,
      latest.map((entry) => ({ ...entry, path: `${entry.path}?utm_source=rss` })),
    ),
  );
};
const publishMap = (): void => {
  wire.put('/news.xml.gz', sitemap(mapped));
  wire.put('/sitemap.xml', {
    type: 'application/xml',
    body: `<sitemapindex><sitemap><loc>${wire.origin}/news.xml.gz</loc><lastmod>${new Date(now).toISOString()}</lastmod></sitemap></sitemapindex>`,
  });
};

/** What happens on which day, at six in the morning. */
const HAPPENS: Readonly<Record<number, () => void>> = {
  3: () => {
    // An article that cannot be had at first, and one that redirects.
    write(paper, '/2024/moved');
    last.delete(`${paper.origin}/2024/moved`);
    daily.push({ ...write(paper, '/2024/new-home'), path: '/2024/moved' });
    paper.put('/2024/moved', { status: 301, headers: { location: '/2024/new-home' } });
    daily.push(write(paper, '/2024/late'));
    paper.put('/2024/late', { status: 503 });
  },
  5: () => paper.put('/2024/late', last.get(`${paper.origin}/2024/late`) ?? {}),
  6: () => paper.put('/old-feed', { status: 301, headers: { location: `${paper.origin}/feed-for-readers` } }),
  8: () => {
    // A correction, and an article that is taken from the web.
    const [first, second] = daily;
    if (!first || !second) throw new Error('There are articles.');
    daily.push({ ...first, ...write(paper, first.path, ' An earlier version named another company.'), updated: '2024-03-09T06:00:00Z' });
    paper.put(second.path, { status: 404 });
    daily.push({ ...second, updated: '2024-03-09T06:00:00Z' });
  },
  10: () => paper.put('/feed', { status: 503, headers: { 'retry-after': '7200' } }),
  12: () => wire.put('/sitemap.xml', { body: '<html>Maintenance</html>' }),
};

const publishText = (day: number): void => {
  const url = `${wire.origin}/members/${day}`;
  wire.put(`/members/${day}`, { status: 403 });
  const sentence = `${nameAt(day)} has licensed its patents to ${nameAt(day + 1)}, the two companies said on Monday. `;
  const rest = 'Neither of them told what it is worth, and people who follow the market had expected such an agreement for some time. ';
  texts.push({ url, content_html: `<p>${sentence}</p>${`<p>${rest.repeat(3)}</p>`.repeat(3)}` });
};

const morning = (day: number): void => {
  const isOn = day < 25 && day % 4 === 1;
  if (isOn || day === 2) daily.push(write(paper, `/2024/deal-${day}`));
  if (isOn) mapped.push(write(wire, `/wire/${10_000 + day}`));
  if (isOn && day % 8 === 1) listed.push(write(wire, `/press/two-companies-sign-a-deal-${day}`));
  if (isOn && day % 8 === 5) publishText(day);
  HAPPENS[day]?.();
  // On two days the feed is down, on four the sitemap; the page of links is slow for one.
  if (day !== 10 && day !== 11) publishDaily();
  if (day < 12 || day > 15) publishMap();
  if (day < 6) paper.put('/old-feed', feedReply(paper.origin, daily.slice(0, 1)));
  if (day >= 20) paper.put('/feed-for-readers', { status: 410 });
  wire.put('/press', { ...sectionPage(listed), ...(day === 17 ? { delay: 2 * HEAD_MS } : {}) });
  wire.put('/feed.json', jsonFeed(texts));
};

let nextDay = 0;
const untilNow = (): void => {
  for (; START + nextDay * DAY <= now; nextDay += 1) morning(nextDay);
};

/** Short pauses pass as they are; where nothing happens for longer, time leaps to what comes next. */
const createClock = (stop: AbortController) => ({
  now: () => now,
  sleep: async (milliseconds: number) => {
    now += milliseconds;
    if (milliseconds >= 30_000) {
      const next = [await nextDue(test.graph.read), await soonestItem(test.graph.read, now), START + nextDay * DAY];
      now = Math.max(now, Math.min(...next.map((time) => time ?? END)));
    }
    untilNow();
    if (now >= END) stop.abort();
  },
});

it('a month of feeds, sitemaps, updates, moves, ends and failures leaves the graph that its articles make', async () => {
  listed.push(
    write(wire, '/press/two-companies-sign-a-deal-a'),
    write(wire, '/press/two-companies-sign-a-deal-b'),
    write(wire, '/press/two-companies-sign-a-deal-c'),
  );
  untilNow();
  const sources = [
    { address: `${paper.origin}/feed` },
    { address: `${paper.origin}/feed-for-readers`, cron: '0 7 */2 * *' },
    { address: `${paper.origin}/old-feed`, cron: '0 7 * * *' },
    { address: `${wire.origin}/sitemap.xml`, cron: '0 7 */2 * *' },
    { address: `${wire.origin}/press`, section: true, cron: '0 7 */2 * *' },
    { address: `${wire.origin}/feed.json`, cron: '0 7 */3 * *' },
  ];
  for (const source of sources) await addSource(test.graph, source, now);
  const stop = new AbortController();
  const clock = createClock(stop);
  await runSchedule({
    graph: test.graph,
    fetcher,
    read,
    extract,
    extractor,
    clock,
    log: SILENT,
    signal: stop.signal,
    command: 'test',
    concurrency: 2,
  });

  const source = async (address: string) => findSource(test.graph.read, address);
  expect(await source(`${paper.origin}/feed`)).toMatchObject({ state: 'active', failures: 0 });
  expect(await source(`${wire.origin}/sitemap.xml`)).toMatchObject({ state: 'active', failures: 0 });
  expect(await source(`${paper.origin}/old-feed`)).toMatchObject({ state: 'ended', error: expect.stringContaining('a source of its own') });
  expect(await source(`${paper.origin}/feed-for-readers`)).toMatchObject({ state: 'ended', error: expect.stringContaining('410') });
  expect(await listFailed(test.graph.read)).toEqual([]);
  expect(await countItems(test.graph.read)).toEqual({ done: last.size + texts.length - 1, gone: 1 });
  // Each article was asked for once, but the one that changed, the one that was gone, and the one that failed.
  const articles = [...paper.asked, ...wire.asked].filter((line) => /deal|wire\/|members\//.test(line));
  expect(articles.length - new Set(articles).size).toBe(2);

  const scheduled = await exportText(test.graph);
  await test.clear();
  for (const [address, reply] of last) (address.startsWith(paper.origin) ? paper : wire).put(new URL(address).pathname, reply);
  const deps = { graph: test.graph, fetcher, read, extract, extractor, command: 'test', standardInput: (async function* () {})() };
  await ingest([...last.keys(), `${wire.origin}/feed.json`], deps);
  expect(await exportText(test.graph)).toBe(scheduled);
}, 300_000);
