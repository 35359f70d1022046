// A feed or sitemap → its articles, and those of the sitemaps that it names in turn.
import type { RawPage } from '../../schema/facts.ts';
import type { Fetcher } from '../fetch/index.ts';
import { decodeText } from '../read/charset.ts';
import { type Discovered, failed } from './discovered.ts';
import type { Feed, FeedMap } from './feed.ts';
import { type FeedPlace, listFeedRefs, resolveLink } from './feed-refs.ts';
import { parseXmlFeed } from './parse-feed.ts';
import { isJsonFeed, parseJsonFeed } from './parse-json-feed.ts';

/** A sitemap index may name indexes, but not without end. */
const DEEPEST = 3;

/** The feed that a page's bytes are; undefined when they are none. */
export const feedOf = (page: RawPage): Feed | undefined => {
  const text = decodeText(page.bytes, page.contentType);
  const xml = parseXmlFeed(text);
  if (xml || !/^\s*\{/.test(text)) return xml;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonFeed(value) ? parseJsonFeed(value) : undefined;
  } catch {
    return undefined;
  }
};

export type FollowOptions = {
  /** Milliseconds since 1970: maps that say that they have not changed since then are passed over. */
  readonly since?: number | undefined;
};

/** An index may name fifty thousand maps; those that changed last come first, so that it is the old ones that wait for another day. */
const MOST_MAPS = 500;
/** The clocks of publishers and their time zones. */
const SLACK_MS = 86_400_000;

const timeOf = ({ updated = '' }: FeedMap): number => {
  const time = Date.parse(updated);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};

const mapsToFollow = (maps: readonly FeedMap[], since: number | undefined): readonly FeedMap[] =>
  maps
    .filter((map) => since === undefined || timeOf(map) > since - SLACK_MS)
    .toSorted((a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(b) - timeOf(a)))
    .slice(0, MOST_MAPS);

export async function* followFeed(
  feed: Feed,
  from: FeedPlace,
  fetcher: Fetcher,
  options: FollowOptions = {},
  depth = 0,
): AsyncGenerator<Discovered> {
  if (feed.items.length === 0 && feed.maps.length === 0) yield failed(from.place, 'empty', `${from.place} is a feed that lists nothing.`);
  yield* listFeedRefs(feed, from);
  if (depth >= DEEPEST) return;
  for (const { link } of mapsToFollow(feed.maps, options.since)) yield* followMap(link, feed, from, fetcher, options, depth + 1);
}

async function* followMap(
  link: string,
  feed: Feed,
  from: FeedPlace,
  fetcher: Fetcher,
  options: FollowOptions,
  depth: number,
): AsyncGenerator<Discovered> {
  const ref = resolveLink(link, from, feed.base);
  if (!ref || (ref.kind !== 'web' && ref.kind !== 'file'))
    return yield failed(from.place, 'bad-address', `The sitemap ${link} leads nowhere that may be read.`);
  const place = ref.kind === 'web' ? ref.url : ref.path;
  const fetched = await fetcher(ref);
  if ('outcome' in fetched) return yield failed(place, fetched.outcome, fetched.reason);
  const inner = feedOf(fetched.page);
  if (!inner) return yield failed(place, 'bad-feed', `${place} is no sitemap.`);
  yield* followFeed(inner, { kind: ref.kind, place: fetched.page.url ?? place }, fetcher, options, depth);
}
