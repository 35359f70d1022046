// The queue in the graph: what sources list, stored before it is fetched, each with its state. States change together with what they led to.
import { z } from 'zod';
import type { Validators } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { type Answered, freeHost, putHosts } from './hosts.ts';
import { hostOf, type Source } from './sources.ts';

/** `gone`: it was read, and has since been taken from the web; what it said stays. */
export const ITEM_STATES = ['waiting', 'fetching', 'done', 'unchanged', 'skipped', 'failed', 'gone'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Why an article that was removed for good is passed over. */
export const REMOVED = 'removed for good';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** `tries`: since it last came to something. `article`: what it came to before. */
export const Item = z.object({
  id: z.string(),
  kind: z.enum(['web', 'file']),
  address: z.string(),
  /** Of what it is fetched from: one at a time is asked. Empty for a file. */
  host: z.string(),
  source: z.string(),
  tries: z.number(),
  /** Who has taken it. */
  holder: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  title: text,
  published: text,
  /** The whole text of the article as the feed gives it, HTML: for when the page cannot be had. */
  content: text,
  etag: text,
  lastModified: text,
  article: text,
});
export type Item = z.infer<typeof Item>;

/** `told`: what the source says of its version: another word of it, and the item is read again. */
export type Listed = {
  readonly id: string;
  readonly kind: Item['kind'];
  readonly address: string;
  readonly host: string;
  readonly told: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly content?: string | undefined;
};

/** How a look at a source went, and when to look again. */
export type Polled = Pick<Source, 'interval' | 'nextPoll' | 'failures' | 'state'> & {
  readonly error?: string | undefined;
  readonly validators?: Validators | undefined;
  /** Where it has moved for good. */
  readonly address?: string | undefined;
};

/** Words of its version that are remembered, one from each source that lists it. */
const MOST_WORDS = 8;
/** What is called changed again and again and is not is read later and later: an hour, two, four … a week. */
const FIRST_DELAY_MS = 3_600_000;
const LONGEST_DELAY_MS = 604_800_000;

/**
 * Word of another version counts once, so that two sources that date an article differently do not make it be read for ever. While it is being
 * fetched nothing is noted: the next look at the source finds the word again.
 */
const LISTED = `UNWIND $items AS row
MERGE (i:Item {id: row.id})
ON CREATE SET i.kind = row.kind, i.address = row.address, i.host = row.host, i.source = $source, i.told = row.told, i.title = row.title,
  i.published = row.published, i.content = row.content, i.discoveredAt = $now, i.state = 'waiting', i.nextTry = $now, i.tries = 0, i.made = true
WITH i, row, coalesce(i.made, false) AS made
REMOVE i.made
WITH i, row, made, coalesce(i.toldBefore, []) AS before
WITH i, row, made, before, NOT made AND i.state <> 'fetching' AND row.told <> '' AND row.told <> i.told
  AND (row.kind = 'file' OR NOT row.told IN before) AS isNews
FOREACH (_ IN CASE WHEN isNews AND i.state = 'waiting' THEN [1] ELSE [] END | SET i.content = row.content)
FOREACH (_ IN CASE WHEN isNews AND i.state <> 'waiting' AND coalesce(i.reason, '') <> $removed THEN [1] ELSE [] END |
  SET i.state = 'waiting', i.tries = 0, i.content = row.content,
    i.nextTry = $now + CASE WHEN coalesce(i.still, 0) = 0 THEN 0 WHEN i.still > 10 THEN $longest ELSE $first * toInteger(2 ^ (i.still - 1)) END)
FOREACH (_ IN CASE WHEN isNews THEN [1] ELSE [] END | SET i.toldBefore = (before + i.told)[-$words..], i.told = row.told)
RETURN count(CASE WHEN made THEN 1 END) AS fresh`;

const POLLED = `MATCH (s:Source {id: $source})
SET s += $polled, s.lastPoll = $now, s.error = $error
REMOVE s.holder, s.until`;

/** Items of one transaction: a feed of 100,000 must not fill the database's memory. */
const BATCH = 2000;

const saveItems = async (run: Run, source: string, items: readonly Listed[], now: number): Promise<number> => {
  if (items.length === 0) return 0;
  await putHosts(run, [...new Set(items.map(({ host }) => host))]);
  const rows = items.map(({ title, published, content, ...item }) => ({
    ...item,
    title: title ?? null,
    published: published ?? null,
    content: content ?? null,
  }));
  const [row] = await run(LISTED, {
    items: rows,
    source,
    now,
    removed: REMOVED,
    words: MOST_WORDS,
    first: FIRST_DELAY_MS,
    longest: LONGEST_DELAY_MS,
  });
  return Number(row?.fresh ?? 0);
};

/** `holder`: who looked. `answered`: absent for a folder. */
type Poll = { readonly source: Pick<Source, 'id' | 'host'>; readonly holder: string; readonly answered?: Answered; readonly now: number };

/**
 * What a look at a source brought. The last 2,000 items go in with the source's own new state, so that after a crash either all is there or the
 * source is looked at again; those before them go in first. `plan` is told how many items were not known; that number comes back.
 */
export const savePoll = async (
  graph: Graph,
  { source, holder, answered, now }: Poll,
  items: readonly Listed[],
  plan: (fresh: number) => Polled,
): Promise<number> => {
  let before = 0;
  let from = 0;
  for (; items.length - from > BATCH; from += BATCH)
    before += await graph.write((run) => saveItems(run, source.id, items.slice(from, from + BATCH), now));
  return graph.write(async (run) => {
    const fresh = before + (await saveItems(run, source.id, items.slice(from), now));
    const { error, validators, address, ...rest } = plan(fresh);
    await run(POLLED, {
      source: source.id,
      now,
      error: error ?? null,
      polled: {
        ...rest,
        ...(error === undefined ? { lastSuccess: now } : {}),
        ...(validators ? { etag: validators.etag ?? null, lastModified: validators.lastModified ?? null } : {}),
        ...(address ? { address, host: hostOf(address) ?? null } : {}),
      },
    });
    if (answered && source.host) await freeHost(run, source.host, holder, answered, now);
    return fresh;
  });
};
