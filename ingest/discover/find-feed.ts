// An address that somebody typed → the source that is meant: the feed there, the feed that the page there names, or the page itself when it lists
// articles.
import * as cheerio from 'cheerio';
import type { RawPage } from '../../schema/facts.ts';
import type { Fetcher } from '../fetch/index.ts';
import { decodeText } from '../read/charset.ts';
import { feedOf } from './follow-feed.ts';
import { sectionOf } from './section-page.ts';

const FEED_TYPES = /^application\/(rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;
const MOST_TRIED = 5;

/** What feed readers follow: `<link rel="alternate" type="application/rss+xml" href="…">`. Feeds of comments come last. */
const feedLinks = (page: RawPage): readonly string[] => {
  const $ = cheerio.load(decodeText(page.bytes, page.contentType));
  const base = page.url ?? page.place;
  const links = $('link[rel~="alternate"], link[rel~="feed"]')
    .toArray()
    .map((node) => $(node))
    .filter((link) => FEED_TYPES.test(link.attr('type')?.trim() ?? ''));
  const isComments = (text: string): boolean => /comments?\b/i.test(text);
  const found = links.flatMap((link) => {
    const href = link.attr('href')?.trim() ?? '';
    return URL.canParse(href, base) ? [{ address: new URL(href, base).href, last: isComments(`${href} ${link.attr('title') ?? ''}`) }] : [];
  });
  return [...new Set([...found.filter(({ last }) => !last), ...found.filter(({ last }) => last)].map(({ address }) => address))];
};

/** `section`: a page whose links are its articles. `articles`: how many it lists now. */
export type FoundFeed = { readonly address: string; readonly section?: boolean; readonly articles?: number } | { readonly reason: string };

/** Never throws: what is not found has a reason. */
export const findFeed = async (address: string, fetcher: Fetcher): Promise<FoundFeed> => {
  const fetched = await fetcher({ kind: 'web', url: address });
  if ('outcome' in fetched) return { reason: fetched.reason };
  if (feedOf(fetched.page)) return { address: fetched.movedTo ?? address };
  const links = feedLinks(fetched.page).slice(0, MOST_TRIED);
  for (const link of links) {
    const tried = await fetcher({ kind: 'web', url: link });
    if ('page' in tried && feedOf(tried.page)) return { address: tried.movedTo ?? link };
  }
  const section = sectionOf(fetched.page);
  if (section) return { address: fetched.movedTo ?? address, section: true, articles: section.items.length };
  return {
    reason:
      links.length > 0
        ? `${address} names ${links.length === 1 ? 'a feed' : 'feeds'} that cannot be read: ${links.join(', ')}.`
        : `${address} is no feed or sitemap, names none, and lists no articles.`,
  };
};
