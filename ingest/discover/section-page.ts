// A page that lists articles (a section front, an archive, a press room) → its links, as a feed would list them.
import * as cheerio from 'cheerio';
import type { RawPage } from '../../schema/facts.ts';
import { decodeText } from '../read/charset.ts';
import { normaliseAddress } from '../read/normalise-address.ts';
import type { Feed, FeedItem } from './feed.ts';

/** With fewer it is no list of articles. */
const FEWEST = 3;
const MOST = 500;
/** Characters and words of a headline. */
const SHORTEST = 20;
const FEWEST_WORDS = 4;

/** Not an article, whatever leads there. */
const OTHER_PATH =
  /\/(tags?|topics?|themes?|categor(y|ies)|authors?|people|profile|contact|about(-us)?|privacy|terms|imprint|impressum|login|signin|register|subscribe|newsletters?|account|search|jobs|careers|shop|events?|podcasts?|videos?|live|page)(\/|$)|\.(jpe?g|png|gif|svg|webp|pdf|mp[34]|zip|xml|rss)$/i;
/** A year, month or day, a long number, or words joined by hyphens: what publishers call an article. */
const ARTICLE_PATH = /\/20\d\d[/-]?\d\d|\d{5,}|\/[^/]*[a-z\d]+(-[a-z\d]+){3,}[^/]*\/?$/i;
/** Where a page keeps what it shows everywhere. */
const FRAME = 'nav, footer, [role="navigation"], [role="contentinfo"], form';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of the link, or the heading in it; a picture's link has none. */
const headlineOf = (link: ReturnType<cheerio.CheerioAPI>): string =>
  plain(link.find('h1, h2, h3, h4').first().text()) || plain(link.text());

const isHeadline = (text: string): boolean => text.length >= SHORTEST && text.split(' ').length >= FEWEST_WORDS;

type Found = { readonly url: URL; readonly title: string; readonly isHeading: boolean };

/** On the page's own host, deeper than a section, and called or placed as articles are. */
const isArticle = ({ url, title, isHeading }: Found, page: URL): boolean =>
  url.host.replace(/^www\./, '') === page.host.replace(/^www\./, '') &&
  url.pathname.length > 1 &&
  url.href.split('#')[0] !== page.href.split('#')[0] &&
  !OTHER_PATH.test(url.pathname) &&
  (ARTICLE_PATH.test(url.pathname) ? title.length > 0 : isHeading) &&
  (isHeadline(title) || (isHeading && title.length > 0));

/** Undefined when it does not list articles. Links without words (pictures) count when another to the same address has some. */
export const sectionOf = (page: RawPage): Feed | undefined => {
  const address = page.url ?? page.place;
  if (!URL.canParse(address)) return undefined;
  const $ = cheerio.load(decodeText(page.bytes, page.contentType));
  const declared = $('base[href]').first().attr('href') ?? '';
  const base = URL.canParse(declared, address) ? new URL(declared, address) : new URL(address);
  const items = new Map<string, FeedItem>();
  for (const node of $('a[href]').toArray()) {
    const link = $(node);
    const href = link.attr('href')?.trim() ?? '';
    if (items.size >= MOST || !URL.canParse(href, base) || link.closest(FRAME).length > 0) continue;
    const url = new URL(href, base);
    const isHeading = link.closest('h1, h2, h3, h4').length > 0 || link.find('h1, h2, h3, h4').length > 0;
    const title = headlineOf(link);
    const id = /^https?:$/.test(url.protocol) ? normaliseAddress(url.href) : undefined;
    if (!id || items.has(id) || !isArticle({ url, title, isHeading }, new URL(address))) continue;
    url.hash = '';
    items.set(id, { link: url.href, title });
  }
  return items.size >= FEWEST ? { items: [...items.values()], maps: [] } : undefined;
};
