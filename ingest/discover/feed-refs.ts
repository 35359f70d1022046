// The links of a feed → ArticleRefs. A feed of the web leads to the web only; a feed file also to files beside it and below, and to no others.
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleHints, ArticleRef } from '../../schema/facts.ts';
import { withoutTracking } from '../read/normalise-address.ts';
import { type Discovered, failed } from './discovered.ts';
import type { Feed, FeedItem } from './feed.ts';
import { isWebAddress } from './source-kind.ts';

/** Where the feed came from: an address, a file, or nowhere (standard input). */
export type FeedPlace = { readonly kind: 'web' | 'file' | 'none'; readonly place: string };

/** A file has no address of its own: the feed's permalink serves for it. */
const hintsOf = ({ title, published, updated, permalink, content }: FeedItem, { kind }: ArticleRef): { readonly hints?: ArticleHints } => {
  const url = kind === 'file' ? permalink : undefined;
  const hints = {
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(content ? { content } : {}),
  };
  return Object.keys(hints).length > 0 ? { hints } : {};
};

const OTHER_SCHEME = /^(?!file:)[a-z][a-z\d+.-]+:/i;

/** The file that a link of a feed file names; undefined when it is no link to a file, or lies outside the feed's folder. */
const fileBeside = (link: string, feed: string): string | undefined => {
  if (OTHER_SCHEME.test(link)) return undefined;
  const folder = dirname(resolve(feed));
  try {
    const path = /^file:/i.test(link) ? fileURLToPath(link) : resolve(folder, decodeURIComponent(link.replace(/[?#].*$/, '')));
    const below = relative(folder, path);
    return below && !below.startsWith('..') && !isAbsolute(below) ? join(dirname(feed), below) : undefined;
  } catch {
    return undefined;
  }
};

const webAddress = (link: string, base: string | undefined): string | undefined => {
  if (!URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** One link → where it leads, or undefined. */
export const resolveLink = (link: string, { kind, place }: FeedPlace, base: string | undefined): ArticleRef | undefined => {
  const url = webAddress(link, base ?? (kind === 'web' ? place : undefined));
  if (url) return { kind: 'web', url };
  const path = kind === 'file' && !isWebAddress(link) ? fileBeside(link, place) : undefined;
  return path ? { kind: 'file', path } : undefined;
};

/** Feeds mark their links for those who count readers: without that an article is asked for in one way, whichever feed names it. */
const articleAt = (link: string, from: FeedPlace, base: string | undefined): ArticleRef | undefined => {
  const ref = resolveLink(link, from, base);
  return ref?.kind === 'web' ? { kind: 'web', url: withoutTracking(ref.url) } : ref;
};

export function* listFeedRefs({ items, base }: Feed, from: FeedPlace): Generator<Discovered> {
  const seen = new Set<string>();
  for (const item of items) {
    const ref = articleAt(item.link, from, base);
    const place = ref?.kind === 'web' ? ref.url : item.link;
    if (seen.has(place)) continue;
    seen.add(place);
    yield ref
      ? { ref: { ...ref, ...hintsOf(item, ref) } }
      : failed(from.place, 'bad-address', `The feed's link ${item.link} leads nowhere that may be read.`);
  }
}
