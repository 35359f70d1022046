// A made-up press on real sockets: several small hosts, each with a feed and its articles, some of them moved, gone or listed twice; and how
// politely they were asked.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDice, type Dice } from '../api/dice.ts';

export type Manners = {
  readonly requests: number;
  /** Of one host, at the same time. */
  readonly mostAtOnce: number;
  /** Milliseconds between the starts of two requests for articles of one host. */
  readonly leastGap: number;
};
export type NewsSite = {
  readonly feeds: readonly string[];
  /** How many addresses come to an article. */
  readonly articles: number;
  /** Since it was asked last. */
  readonly manners: () => Manners;
  readonly close: () => Promise<void>;
};
type Options = { readonly articles: number; readonly hosts: number; readonly seed: number };
type Page = { readonly status: number; readonly body?: string; readonly location?: string };

const NAMES =
  `Orbital Vantor Lumora Tessera Quillon Norvane Zubiq Kestrix Fennwick Halvard Ostrava Brindle Corvane Dralta Elmira Farrow Gantry Hexler
  Ivorix Jorvik Kandor Lathe Mirador Nexia Ombrel Pallas Quorum Revane Solvik Tarkin Ulmer Velora Wexford Xandor Yarrow Zephyr`.split(
    /\s+/,
  );
const DEALS: readonly ((one: string, other: string) => readonly [title: string, sentence: string])[] = [
  (one, other) => [`${one} licenses patents to ${other}`, `${one} has licensed its patents to ${other}, the two companies said on Monday.`],
  (one, other) => [`${one} buys ${other}`, `${one} has agreed to acquire ${other} for $2 billion, the companies announced on Monday.`],
  (one, other) => [`${one} and ${other} become partners`, `${one} and ${other} have announced a partnership on cloud services.`],
  (one, other) => [`${one} to supply chips to ${other}`, `${one} will supply chips to ${other}, it said in a statement.`],
];

const articlePage = (index: number, dice: Dice): Page => {
  const [one, other] = [`${dice.pick(NAMES)} Networks`, `${dice.pick(NAMES)} Systems`];
  const [title, sentence] = dice.pick(DEALS)(one, other);
  const day = new Date(Date.UTC(2020, 0, 1 + dice.below(1500))).toISOString().slice(0, 10);
  return {
    status: 200,
    body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${day}T09:00:00Z"></head><body><article><h1>${title}</h1><p>${sentence}</p>
<p>Neither of them told what else was agreed on, as number ${index} of our reports on the matter says. People who follow the market had
expected something of the kind for a while, since both had been talking about it in public all through the year.</p>
<p>The companies expect the work to begin in the coming quarter, and customers to see the first results of it within two years.</p></article></body></html>`,
  };
};

/** One in 25 has moved, one in 25 is gone. */
const pageAt = (index: number, dice: Dice): Page => {
  if (index % 25 === 7) return { status: 301, location: `/a/${index}-moved` };
  return index % 25 === 13 ? { status: 410 } : articlePage(index, dice);
};

type Host = { readonly server: Server; readonly pages: Map<string, Page>; active: number; last: number };

const feedOf = (paths: readonly string[], origin: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${paths.map((path) => `<item><title>News</title><link>${origin}${path}</link></item>`).join('')}</channel></rss>`;

const PATIENCE_MS = 3;

const createHost = (tell: (host: Host, path: string) => void): Host => {
  const pages = new Map<string, Page>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    host.active += 1;
    tell(host, path);
    const { status, body = 'Not here.', location } = pages.get(path) ?? { status: 404 };
    setTimeout(() => {
      host.active -= 1;
      response.writeHead(status, {
        'content-type': path === '/feed' ? 'application/rss+xml' : 'text/html',
        ...(location ? { location } : {}),
      });
      response.end(body);
    }, PATIENCE_MS);
  });
  const host: Host = { server, pages, active: 0, last: Number.NEGATIVE_INFINITY };
  return host;
};

const publish = async ({ server, pages }: Host, indexes: readonly number[], dice: Dice): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = indexes.map((index) => `/a/${index}`);
  for (const index of indexes) {
    const page = pageAt(index, dice);
    pages.set(`/a/${index}`, page);
    if (page.location) pages.set(page.location, articlePage(index, dice));
  }
  // Some are listed a second time, as marketing does it.
  const twice = paths.filter((_, at) => at % 10 === 3).map((path) => `${path}?utm_source=rss`);
  pages.set('/feed', { status: 200, body: feedOf([...paths, ...twice], origin) });
  return `${origin}/feed`;
};

export const openNewsSite = async ({ articles, hosts, seed }: Options): Promise<NewsSite> => {
  const dice = createDice(seed);
  let [requests, mostAtOnce, leastGap] = [0, 0, Number.POSITIVE_INFINITY];
  const tell = (host: Host, path: string): void => {
    requests += 1;
    mostAtOnce = Math.max(mostAtOnce, host.active);
    if (!path.startsWith('/a/') || path.endsWith('-moved')) return;
    const now = performance.now();
    leastGap = Math.min(leastGap, now - host.last);
    host.last = now;
  };
  const open = Array.from({ length: hosts }, () => createHost(tell));
  const feeds: string[] = [];
  for (const [at, host] of open.entries()) {
    const indexes = Array.from({ length: articles }, (_, index) => index).filter((index) => index % hosts === at);
    feeds.push(await publish(host, indexes, dice));
  }
  return {
    feeds,
    articles: Array.from({ length: articles }, (_, index) => index).filter((index) => index % 25 !== 13).length,
    manners: () => {
      const told = { requests, mostAtOnce, leastGap };
      [requests, mostAtOnce, leastGap] = [0, 0, Number.POSITIVE_INFINITY];
      return told;
    },
    close: async () => {
      for (const { server } of open) server.closeAllConnections();
      await Promise.all(open.map(({ server }) => new Promise((resolve) => server.close(resolve))));
    },
  };
};
