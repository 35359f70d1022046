// The text of a feed or sitemap → its links, with the titles and days it tells. RSS 2.0, RSS 1.0 (RDF), Atom, JSON Feed, sitemaps.
import * as cheerio from 'cheerio';
import { isTooDeep } from './xml-depth.ts';

/** `permalink`: an address that the feed gives as the article's identity, beside the link. `updated`: when the article was changed last. */
export type FeedItem = {
  readonly link: string;
  readonly permalink?: string;
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
};
/**
 * `maps`: further sitemaps that a sitemap index names. `base`: what its links are relative to, where it says so. `ttl`: seconds for which it
 * asks to be left alone.
 */
export type Feed = { readonly items: readonly FeedItem[]; readonly maps: readonly string[]; readonly base?: string; readonly ttl?: number };

const FEED_START =
  /^\uFEFF?\s*(<\?[^>]*>\s*|<!--[\s\S]{0,3000}?-->\s*|<!DOCTYPE (?!html)[^>]*>\s*)*<(rss|feed|rdf:RDF|RDF|urlset|sitemapindex|[a-z]+:feed)[\s>]/i;

const isXmlFeed = (text: string): boolean => FEED_START.test(text.slice(0, 10_000));
export const isJsonFeed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && /jsonfeed\.org\/version/i.test(String(value.version));

type Told = { readonly [Key in keyof FeedItem]?: string | undefined };
const toItems = (told: Told): readonly FeedItem[] => {
  const [link, permalink, title, published, updated] = [told.link, told.permalink, told.title, told.published, told.updated].map((text) =>
    text?.trim(),
  );
  const address = link || permalink;
  if (!address) return [];
  return [
    {
      link: address,
      ...(permalink && permalink !== address ? { permalink } : {}),
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(updated ? { updated } : {}),
    },
  ];
};

const select = ($: cheerio.CheerioAPI, selector: string) => $(selector);
type Elements = ReturnType<typeof select>;

/** Text of the first child of one of these names that has any. */
const textOf = (node: Elements, ...names: readonly string[]): string | undefined =>
  names.map((name) => node.children(name.replace(':', '\\:')).first().text().trim()).find(Boolean);

/** `href` of a `<link>` that leads to the page itself, preferably one that says it is HTML. */
const hrefOf = ($: cheerio.CheerioAPI, node: Elements): string | undefined => {
  const links = node
    .children('link, atom\\:link')
    .toArray()
    .map((link) => $(link))
    .filter((link) => (link.attr('rel') ?? 'alternate') === 'alternate');
  return (links.find((link) => /html|^$/.test(link.attr('type') ?? '')) ?? links[0])?.attr('href');
};

const address = (text: string | undefined): string | undefined => /^\s*https?:\S+\s*$/i.exec(text ?? '')?.[0];

const rssItem = ($: cheerio.CheerioAPI, node: Elements): readonly FeedItem[] =>
  toItems({
    link: textOf(node, 'link') ?? hrefOf($, node) ?? node.attr('rdf:about'),
    permalink: node.children('guid').attr('isPermaLink') === 'false' ? undefined : address(textOf(node, 'guid')),
    title: textOf(node, 'title'),
    published: textOf(node, 'pubDate', 'dc:date', 'published'),
    updated: textOf(node, 'atom:updated', 'dcterms:modified', 'updated'),
  });

const atomEntry = ($: cheerio.CheerioAPI, node: Elements): readonly FeedItem[] =>
  toItems({
    link: hrefOf($, node),
    permalink: address(textOf(node, 'id', 'atom:id')),
    title: textOf(node, 'title', 'atom:title'),
    published: textOf(node, 'published', 'atom:published', 'issued', 'updated', 'atom:updated'),
    updated: textOf(node, 'updated', 'atom:updated', 'modified'),
  });

const mapUrl = (_: cheerio.CheerioAPI, node: Elements): readonly FeedItem[] => {
  const news = node.children('news\\:news');
  return toItems({
    link: textOf(node, 'loc'),
    title: textOf(news, 'news:title'),
    published: textOf(news, 'news:publication_date'),
    updated: textOf(node, 'lastmod'),
  });
};

const PERIODS: Readonly<Record<string, number>> = { hourly: 3600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 };

/** What RSS (`ttl`, in minutes) and the syndication module (so often a period) ask for. */
const ttlOf = ($: cheerio.CheerioAPI): number | undefined => {
  const channel = select($, 'channel').first();
  const minutes = Number(textOf(channel, 'ttl'));
  if (minutes > 0) return minutes * 60;
  const period = PERIODS[textOf(channel, 'sy:updatePeriod')?.toLowerCase() ?? ''];
  return period && period / Math.max(1, Number(textOf(channel, 'sy:updateFrequency')) || 1);
};

/** Undefined for what is no feed, or nested beyond any feed. */
export const parseXmlFeed = (text: string): Feed | undefined => {
  if (!isXmlFeed(text) || isTooDeep(text)) return undefined;
  const $ = cheerio.load(text, { xml: true });
  const nodes = (selector: string): readonly Elements[] =>
    select($, selector)
      .toArray()
      .map((node) => $(node));
  const items = [
    ...nodes('item').flatMap((node) => rssItem($, node)),
    ...nodes('entry, atom\\:entry').flatMap((node) => atomEntry($, node)),
    ...nodes('urlset > url').flatMap((node) => mapUrl($, node)),
  ];
  const maps = nodes('sitemapindex > sitemap').flatMap((node) => textOf(node, 'loc') ?? []);
  const base = $(':root').attr('xml:base');
  const ttl = ttlOf($);
  return { items, maps, ...(base ? { base } : {}), ...(ttl ? { ttl } : {}) };
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** `value`: a parsed JSON Feed. */
export const parseJsonFeed = (value: unknown): Feed => {
  const items: unknown = typeof value === 'object' && value !== null && 'items' in value ? value.items : [];
  const list = Array.isArray(items) ? items.filter((one) => typeof one === 'object' && one !== null) : [];
  return {
    items: list.flatMap((one) =>
      toItems({
        link: text(one.url) ?? text(one.external_url),
        permalink: address(text(one.id)),
        title: text(one.title),
        published: text(one.date_published),
        updated: text(one.date_modified),
      }),
    ),
    maps: [],
  };
};
