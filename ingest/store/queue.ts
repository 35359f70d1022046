// The queue in the graph: what sources list, stored before it is fetched, each with its state. States change together with what they led to.
import { z } from 'zod';
import type { Validators } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import type { Holding, Source } from './sources.ts';

/** `gone`: it was read, and has since been taken from the web; what it said stays. */
export const ITEM_STATES = ['waiting', 'fetching', 'done', 'unchanged', 'skipped', 'failed', 'gone'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** `tries`: since it last came to something. `read`: it came to an article before. */
export const Item = z.object({
  id: z.string(),
  kind: z.enum(['web', 'file']),
  address: z.string(),
  source: z.string(),
  tries: z.number(),
  title: text,
  published: text,
  permalink: text,
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
  readonly permalink?: string | undefined;
};

/** How a look at a source went, and when to look again. */
export type Polled = Pick<Source, 'interval' | 'nextPoll' | 'failures' | 'state'> & {
  readonly error?: string | undefined;
  readonly validators?: Validators | undefined;
  /** Where it has moved for good. */
  readonly address?: string | undefined;
};

const LISTED = `UNWIND $items AS row
MERGE (i:Item {id: row.id})
ON CREATE SET i.kind = row.kind, i.address = row.address, i.host = row.host, i.source = $source, i.told = row.told, i.title = row.title,
  i.published = row.published, i.permalink = row.permalink, i.discoveredAt = $now, i.state = 'waiting', i.nextTry = $now, i.tries = 0, i.made = true
WITH i, row, coalesce(i.made, false) AS made
REMOVE i.made
WITH i, row, made, NOT made AND i.told <> row.told AND i.state IN ['done', 'unchanged', 'gone'] AS again
SET i.told = row.told
FOREACH (_ IN CASE WHEN again THEN [1] ELSE [] END | SET i.state = 'waiting', i.nextTry = $now, i.tries = 0)
RETURN count(CASE WHEN made THEN 1 END) AS fresh, count(CASE WHEN again THEN 1 END) AS again`;

const POLLED = `MATCH (s:Source {id: $source})
SET s += $polled, s.lastPoll = $now, s.error = $error
REMOVE s.holder, s.until`;

/**
 * Everything that a look at a source brought, in one transaction: after a crash the source is as before, or all is there. `plan` is told how
 * many items were not known; that number comes back.
 */
export const savePoll = (
  graph: Graph,
  source: string,
  items: readonly Listed[],
  plan: (fresh: number) => Polled,
  now: number,
): Promise<number> =>
  graph.write(async (run) => {
    const rows = items.map(({ title, published, permalink, ...item }) => ({
      ...item,
      title: title ?? null,
      published: published ?? null,
      permalink: permalink ?? null,
    }));
    const [row] = rows.length > 0 ? await run(LISTED, { items: rows, source, now }) : [];
    const fresh = Number(row?.fresh ?? 0);
    const { error, validators, address, ...rest } = plan(fresh);
    await run(POLLED, {
      source,
      now,
      error: error ?? null,
      polled: {
        ...rest,
        ...(error === undefined ? { lastSuccess: now } : {}),
        ...(validators ? { etag: validators.etag ?? null, lastModified: validators.lastModified ?? null } : {}),
        ...(address ? { address } : {}),
      },
    });
    return fresh;
  });

const LEASE = `MERGE (l:Lease {name: 'queue'})
SET l.locked = true
REMOVE l.locked
WITH l
MATCH (i:Item)
WHERE ((i.state = 'waiting' AND i.nextTry <= $now) OR (i.state = 'fetching' AND i.until <= $now))
  AND NOT EXISTS { MATCH (other:Item {host: i.host, state: 'fetching'}) WHERE other.until > $now }
WITH i
ORDER BY i.nextTry, i.id
LIMIT 1
SET i.state = 'fetching', i.holder = $holder, i.until = $until
RETURN i { .* } AS item`;

/** One item that is due, of a host that nobody is fetching from: so politeness holds across workers. One whose holder has died is due again. */
export const leaseItem = async (graph: Graph, holding: Holding): Promise<Item | undefined> => {
  const [row] = await graph.write((run) => run(LEASE, { ...holding }));
  return row ? Item.parse(row.item) : undefined;
};

export type Finish = {
  readonly state: Exclude<ItemState, 'fetching'>;
  readonly reason?: string | undefined;
  /** For what waits: when it is due. */
  readonly nextTry?: number | undefined;
  readonly tries: number;
  readonly validators?: Validators | undefined;
  /** The id of the article that it came to. */
  readonly article?: string | undefined;
};

/** In the transaction of what it led to. */
export const finishItem = async (run: Run, id: string, { validators, state, tries, reason, nextTry, article }: Finish): Promise<void> => {
  await run(
    `MATCH (i:Item {id: $id})
SET i.state = $state, i.tries = $tries, i.reason = $reason, i.nextTry = $nextTry, i.article = coalesce($article, i.article),
  i.etag = coalesce($etag, i.etag), i.lastModified = coalesce($lastModified, i.lastModified)
REMOVE i.holder, i.until`,
    {
      id,
      state,
      tries,
      reason: reason ?? null,
      nextTry: nextTry ?? null,
      article: article ?? null,
      etag: validators?.etag ?? null,
      lastModified: validators?.lastModified ?? null,
    },
  );
};

/** What these holders had taken is due at once: their processes are gone. */
export const releaseHeld = (graph: Graph, holders: readonly string[]): Promise<unknown> =>
  graph.write(async (run) => {
    await run("MATCH (i:Item {state: 'fetching'}) WHERE i.holder IN $holders SET i.until = 0", { holders });
    await run('MATCH (s:Source) WHERE s.holder IN $holders REMOVE s.holder, s.until', { holders });
  });

/** Who has taken something. */
export const currentHolders = async (read: Run): Promise<readonly string[]> => {
  const rows = await read(
    "MATCH (i:Item {state: 'fetching'}) RETURN DISTINCT i.holder AS holder UNION MATCH (s:Source) WHERE s.holder IS NOT NULL RETURN DISTINCT s.holder AS holder",
  );
  return rows.flatMap(({ holder }) => (typeof holder === 'string' ? [holder] : []));
};

/** When the next item is due, whatever its host. */
export const nextTry = async (read: Run): Promise<number | undefined> => {
  const [row] = await read("MATCH (i:Item {state: 'waiting'}) RETURN min(i.nextTry) AS next");
  return typeof row?.next === 'number' ? row.next : undefined;
};
