// One look at a source: what it lists goes into the queue, and it is decided when to look again.
import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { feedOf, followFeed } from '../../ingest/discover/follow-feed.ts';
import { listFolder } from '../../ingest/discover/list-folder.ts';
import { isWebAddress, sourceKind } from '../../ingest/discover/source-kind.ts';
import type { Fetcher } from '../../ingest/fetch/index.ts';
import type { NoPage } from '../../ingest/fetch/outcome.ts';
import { normaliseAddress } from '../../ingest/read/normalise-address.ts';
import type { Answered } from '../../ingest/store/hosts.ts';
import { type Listed, type Polled, savePoll } from '../../ingest/store/queue.ts';
import { findSource, type Source } from '../../ingest/store/sources.ts';
import type { Validators } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { howAnswered } from './answered.ts';
import { afterFailure, afterSuccess } from './next-poll.ts';

/** A source that lists more is cut: feeds hold tens, news sitemaps a thousand. */
const MOST_ITEMS = 20_000;
const LONGEST_WORD = 500;

export type PollResult = { readonly listed: number; readonly fresh: number; readonly error?: string | undefined };

type Look =
  | {
      readonly items: readonly Listed[];
      readonly ttl?: number | undefined;
      readonly validators?: Validators | undefined;
      readonly movedTo?: string | undefined;
      readonly answered?: Answered;
    }
  | { readonly problem: Pick<NoPage, 'reason' | 'retryAfter'>; readonly ended?: boolean; readonly answered?: Answered };

const short = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_WORD);

const listFeed = async (source: Source, fetcher: Fetcher): Promise<Look> => {
  const { address, etag, lastModified } = source;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  const fetched = await fetcher({ kind: 'web', url: address, validators });
  const answered = howAnswered(fetched);
  if ('outcome' in fetched) {
    if (fetched.outcome === 'not-modified') return { items: [], validators: fetched.validators, movedTo: fetched.movedTo, answered };
    return { problem: fetched, ended: fetched.outcome === 'gone', answered };
  }
  const feed = feedOf(fetched.page);
  if (!feed) return { problem: { reason: `${address} is no feed or sitemap.` }, answered };
  const items = new Map<string, Listed>();
  for await (const found of followFeed(feed, { kind: 'web', place: fetched.page.url ?? address }, fetcher)) {
    if (!('ref' in found) || found.ref.kind !== 'web') continue;
    const { url, hints = {} } = found.ref;
    const id = normaliseAddress(url);
    if (!id || id.length > 1000 || items.has(id)) continue;
    const told = hints.updated ?? hints.published ?? '';
    const { host } = new URL(url);
    items.set(id, {
      id,
      kind: 'web',
      address: url,
      host,
      told: short(told) ?? '',
      title: short(hints.title),
      published: short(hints.published),
    });
    if (items.size >= MOST_ITEMS) break;
  }
  return { items: [...items.values()], ttl: feed.ttl, validators: fetched.validators, movedTo: fetched.movedTo, answered };
};

/** Its files that hold articles, each with the moment at which it was changed. */
const listWatched = async ({ address }: Source): Promise<Look> => {
  const items: Listed[] = [];
  try {
    await readdir(address);
    for await (const path of listFolder(address)) {
      if (sourceKind(path) !== 'page' && sourceKind(path) !== 'json') continue;
      const { mtimeMs } = await stat(path);
      const whole = resolve(path);
      items.push({ id: `file:${whole}`.slice(0, 1000), kind: 'file', address: whole, host: '', told: String(mtimeMs) });
      if (items.length >= MOST_ITEMS) break;
    }
  } catch (error) {
    return { problem: { reason: `${address} cannot be read: ${error instanceof Error ? error.message : String(error)}` } };
  }
  return { items };
};

const toPolled = (source: Source, look: Look, fresh: number, now: number): Polled => {
  if ('problem' in look) {
    const state = look.ended ? 'ended' : source.state;
    return { ...afterFailure(source, look.problem.retryAfter, now), state, error: look.problem.reason };
  }
  return { ...afterSuccess(source, fresh, look.ttl, now), state: source.state, validators: look.validators, address: look.movedTo };
};

/** A source that has moved to where another is has ended: the other goes on. */
const isDouble = async ({ id }: Source, look: Look, read: Run): Promise<boolean> => {
  if (!('items' in look) || look.movedTo === undefined) return false;
  const other = await findSource(read, look.movedTo);
  return other !== undefined && other.id !== id;
};

type PollDeps = { readonly graph: Graph; readonly fetcher: Fetcher; readonly holder: string; readonly now: () => number };

/** Never throws for what the source does. What it lists and when to look again go into the graph together. */
export const pollSource = async (source: Source, { graph, fetcher, holder, now }: PollDeps): Promise<PollResult> => {
  const look = isWebAddress(source.address) ? await listFeed(source, fetcher) : await listWatched(source);
  const items = 'items' in look ? look.items : [];
  const isSecond = await isDouble(source, look, graph.read);
  const moment = now();
  const plan = (found: number): Polled => {
    const { address, ...polled } = toPolled(source, look, found, moment);
    return isSecond
      ? { ...polled, state: 'ended', error: `It has moved to ${address}, which is a source of its own.` }
      : { ...polled, address };
  };
  const poll = { source, holder, now: moment, ...(look.answered ? { answered: look.answered } : {}) };
  const fresh = await savePoll(graph, poll, items, plan);
  return { listed: items.length, fresh, ...('problem' in look ? { error: look.problem.reason } : {}) };
};
