// A source → what it lists now, and what it says about being asked again; or why it could not be read.
import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Feed } from '../../ingest/discover/feed.ts';
import { feedOf, followFeed } from '../../ingest/discover/follow-feed.ts';
import { listFolder } from '../../ingest/discover/list-folder.ts';
import { sectionOf } from '../../ingest/discover/section-page.ts';
import { isWebAddress, sourceKind } from '../../ingest/discover/source-kind.ts';
import type { Fetcher } from '../../ingest/fetch/index.ts';
import type { NoPage } from '../../ingest/fetch/outcome.ts';
import { normaliseAddress } from '../../ingest/read/normalise-address.ts';
import type { Answered } from '../../ingest/store/hosts.ts';
import type { Listed } from '../../ingest/store/queue.ts';
import type { Source } from '../../ingest/store/sources.ts';
import type { ArticleRef, Validators } from '../../schema/facts.ts';
import { howAnswered } from './answered.ts';

/** What one look takes at most, in the order of the list; a sitemap file may name 50,000. What is beyond that is not seen. */
const MOST_ITEMS = 100_000;
const LONGEST_WORD = 500;
const LONGEST_ID = 1000;

/** `asked`: seconds for which the source asks to be left alone. `maxAge`: for which its server says that nothing changes. */
export type Listing = {
  readonly items: readonly Listed[];
  readonly asked?: number | undefined;
  readonly maxAge?: number | undefined;
  readonly validators?: Validators | undefined;
  readonly movedTo?: string | undefined;
  readonly answered?: Answered;
  /** Why a part of it could not be read. */
  readonly failure?: string | undefined;
  /** More was listed than is taken. */
  readonly cut?: boolean;
};
export type Trouble = {
  readonly problem: Pick<NoPage, 'reason' | 'retryAfter'>;
  readonly ended?: boolean;
  readonly answered?: Answered;
};
export type Look = Listing | Trouble;

const short = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_WORD);

const toListed = (ref: ArticleRef): Listed | undefined => {
  if (ref.kind !== 'web') return undefined;
  const { url, hints = {} } = ref;
  const id = normaliseAddress(url);
  if (!id || id.length > LONGEST_ID) return undefined;
  const told = short(hints.updated ?? hints.published) ?? '';
  const { host } = new URL(url);
  return {
    id,
    kind: 'web',
    address: url,
    host,
    told,
    title: short(hints.title),
    published: short(hints.published),
    content: hints.content,
  };
};

const listItems = async (
  feed: Feed,
  place: string,
  fetcher: Fetcher,
  since: number | undefined,
): Promise<Pick<Listing, 'items' | 'cut' | 'failure'>> => {
  const items = new Map<string, Listed>();
  let failure: string | undefined;
  for await (const found of followFeed(feed, { kind: 'web', place }, fetcher, { since })) {
    if ('failure' in found && found.failure.place !== place) failure ??= found.failure.reason;
    const item = 'ref' in found ? toListed(found.ref) : undefined;
    if (!item || items.has(item.id)) continue;
    if (items.size >= MOST_ITEMS) return { items: [...items.values()], failure, cut: true };
    items.set(item.id, item);
  }
  return { items: [...items.values()], failure };
};

const validatorsOf = ({ etag, lastModified }: Source): Validators => ({
  ...(etag ? { etag } : {}),
  ...(lastModified ? { lastModified } : {}),
});

const withoutPage = (noPage: NoPage, answered: Answered): Look => {
  if (noPage.outcome !== 'not-modified') return { problem: noPage, ended: noPage.outcome === 'gone', answered };
  const { validators, movedTo, maxAge } = noPage;
  return { items: [], validators, movedTo, maxAge, answered };
};

const lookAtAddress = async (source: Source, fetcher: Fetcher): Promise<Look> => {
  const { address, section, lastSuccess } = source;
  const fetched = await fetcher({ kind: 'web', url: address, validators: validatorsOf(source) });
  const answered = howAnswered(fetched);
  if ('outcome' in fetched) return withoutPage(fetched, answered);
  const feed = feedOf(fetched.page) ?? (section ? sectionOf(fetched.page) : undefined);
  if (!feed) return { problem: { reason: `${address} is no ${section ? 'page that lists articles' : 'feed or sitemap'}.` }, answered };
  const { items, cut, failure } = await listItems(feed, fetched.page.url ?? address, fetcher, lastSuccess ?? undefined);
  if (items.length === 0 && failure !== undefined) return { problem: { reason: failure }, answered };
  const { validators, movedTo, maxAge } = fetched;
  // An index stays the same while the maps that it names change; and a map that could not be read is asked for again.
  const isWhole = feed.maps.length === 0 && failure === undefined;
  return { items, asked: feed.ttl, maxAge, movedTo, answered, failure, ...(isWhole ? { validators } : {}), ...(cut ? { cut } : {}) };
};

/** Its files that hold articles, each with the moment at which it was changed. */
const lookAtFolder = async ({ address }: Source): Promise<Look> => {
  const items: Listed[] = [];
  try {
    await readdir(address);
    for await (const path of listFolder(address)) {
      if (sourceKind(path) !== 'page' && sourceKind(path) !== 'json') continue;
      if (items.length >= MOST_ITEMS) return { items, cut: true };
      const { mtimeMs } = await stat(path);
      const whole = resolve(path);
      items.push({ id: `file:${whole}`.slice(0, LONGEST_ID), kind: 'file', address: whole, host: '', told: String(mtimeMs) });
    }
  } catch (error) {
    return { problem: { reason: `${address} cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
  return { items };
};

/** Never throws for what the source does. */
export const lookAt = (source: Source, fetcher: Fetcher): Promise<Look> =>
  isWebAddress(source.address) ? lookAtAddress(source, fetcher) : lookAtFolder(source);
