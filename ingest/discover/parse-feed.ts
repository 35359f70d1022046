// The text of a feed or sitemap → its links, with the titles, days and texts that it tells. RSS 0.9x to 2.0, RDF, Atom, sitemaps, news sitemaps.
import type { Feed, FeedItem, FeedMap } from './feed.ts';
import { toItems, webAddress } from './feed-item.ts';
import { allOf, childrenOf, type FeedNode, markupOf, parseFeedTree, textOf, textsOf } from './feed-tree.ts';

/** `href` of a `<link>` that leads to the page itself, preferably one that says it is HTML. */
const hrefOf = (node: FeedNode): string | undefined => {
  const links = [...childrenOf(node, 'link'), ...childrenOf(node, 'atom:link')]
    .map(({ attribs }) => attribs)
    .filter(({ rel = 'alternate', href }) => rel === 'alternate' && href);
  return (links.find(({ type = '' }) => /html|^$/.test(type)) ?? links[0])?.href;
};

/** An element may have a base of its own for its links. */
const withBase = (link: string | undefined, { attribs }: FeedNode): string | undefined => {
  const base = attribs['xml:base'];
  return link && base && !URL.canParse(link) && URL.canParse(link, base) ? new URL(link, base).href : link;
};

const rssItem = (node: FeedNode): readonly FeedItem[] => {
  const isPermanent = !/^\s*false\s*$/i.test(childrenOf(node, 'guid')[0]?.attribs.ispermalink ?? '');
  return toItems({
    links: [textOf(node, 'feedburner:origlink'), withBase(textOf(node, 'link'), node), hrefOf(node), node.attribs['rdf:about']],
    permalink: isPermanent ? webAddress(textOf(node, 'guid')) : undefined,
    title: textOf(node, 'title', 'dc:title', 'atom:title'),
    published: textsOf(node, 'pubdate', 'dc:date', 'published', 'atom:published', 'dcterms:issued', 'dcterms:created'),
    updated: textsOf(node, 'atom:updated', 'dcterms:modified', 'updated'),
    contents: [markupOf(node, 'content:encoded'), markupOf(node, 'atom:content'), markupOf(node, 'description')],
  });
};

const atomEntry = (node: FeedNode): readonly FeedItem[] =>
  toItems({
    links: [textOf(node, 'feedburner:origlink'), withBase(hrefOf(node), node)],
    permalink: webAddress(textOf(node, 'id')),
    title: textOf(node, 'title', 'dc:title'),
    isText: /^(text|xhtml)$/.test(childrenOf(node, 'title')[0]?.attribs.type ?? ''),
    published: textsOf(node, 'published', 'issued', 'created', 'dc:date', 'updated', 'modified'),
    updated: textsOf(node, 'updated', 'modified', 'dcterms:modified'),
    contents: [markupOf(node, 'content')],
  });

const mapUrl = (node: FeedNode): readonly FeedItem[] => {
  const [news] = childrenOf(node, 'news:news');
  return toItems({
    links: [textOf(node, 'loc')],
    title: textOf(news, 'news:title'),
    published: textsOf(news, 'news:publication_date'),
    updated: textsOf(node, 'lastmod'),
  });
};

const innerMap = (node: FeedNode): readonly FeedMap[] => {
  const [link, updated] = [textOf(node, 'loc'), textOf(node, 'lastmod')];
  return link ? [{ link, ...(updated ? { updated } : {}) }] : [];
};

const PERIODS: Readonly<Record<string, number>> = { hourly: 3600, daily: 86_400, weekly: 604_800, monthly: 2_592_000, yearly: 31_536_000 };

/** What RSS (`ttl`, in minutes) and the syndication module (so often a period) ask for. */
const ttlOf = (root: FeedNode): number | undefined => {
  const channel = root.name === 'feed' ? root : allOf(root, 'channel')[0];
  const minutes = Number(textOf(channel, 'ttl'));
  if (minutes > 0) return minutes * 60;
  const period = PERIODS[textOf(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  return period && period / Math.max(1, Number(textOf(channel, 'sy:updatefrequency')) || 1);
};

/** Undefined for what is no feed, or nested beyond any feed. */
export const parseXmlFeed = (text: string): Feed | undefined => {
  const root = parseFeedTree(text);
  if (!root) return undefined;
  const items = [
    ...allOf(root, 'item').flatMap(rssItem),
    ...allOf(root, 'entry', 'atom:entry').flatMap(atomEntry),
    ...(root.name === 'urlset' ? childrenOf(root, 'url').flatMap(mapUrl) : []),
  ];
  const maps = root.name === 'sitemapindex' ? childrenOf(root, 'sitemap').flatMap(innerMap) : [];
  const base = root.attribs['xml:base'];
  const ttl = ttlOf(root);
  return { items, maps, ...(base ? { base } : {}), ...(ttl ? { ttl } : {}) };
};
