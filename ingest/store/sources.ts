// The sources of the schedule in the graph: feeds, sitemaps and folders, when each is looked at next, and how it went. Bookkeeping.
import { z } from 'zod';
import type { Graph, Run } from '../../schema/graph.ts';
import { contentId } from '../../schema/ids.ts';
import { HELD_MS, type Holding, putHosts, QUEUE_LOCK } from './hosts.ts';

export const SOURCE_STATES = ['active', 'paused', 'ended'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

/** Moments in milliseconds since 1970. `interval` in seconds. `holder`: who is looking at it now, until when. */
export const Source = z.object({
  id: z.string(),
  address: z.string(),
  /** Of what is asked; absent for a folder. */
  host: text,
  name: text,
  /** A page whose links are its articles, not a feed. */
  section: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  state: z.enum(SOURCE_STATES),
  cron: text,
  interval: z.number(),
  nextPoll: z.number(),
  lastPoll: z.number().nullish(),
  lastSuccess: z.number().nullish(),
  /** Why the last look failed, or why it has ended. */
  error: text,
  /** In a row. */
  failures: count,
  etag: text,
  lastModified: text,
});
export type Source = z.infer<typeof Source>;

/** Half an hour, until it shows how often it changes. */
const FIRST_INTERVAL = 1800;

export const sourceId = (address: string): string => contentId('source', address);

/** `hostOf('https://a.example/feed')` = "a.example". Undefined for what is not of the web. */
export const hostOf = (address: string): string | undefined =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).host : undefined;

export type NewSource = {
  readonly address: string;
  readonly name?: string;
  readonly cron?: string;
  readonly section?: boolean;
  readonly paused?: boolean;
};

/** False when it is there already. It is due at once. */
export const addSource = async (
  graph: Graph,
  { address, name, cron, section = false, paused = false }: NewSource,
  now: number,
): Promise<boolean> => {
  const host = hostOf(address);
  const properties = { address, interval: FIRST_INTERVAL, nextPoll: now, failures: 0, section, state: paused ? 'paused' : 'active' };
  const rows = await graph.write(async (run) => {
    if (host) await putHosts(run, [host]);
    return run(
      `OPTIONAL MATCH (moved:Source {address: $properties.address})
WITH count(moved) = 0 AS isNew
WHERE isNew
MERGE (s:Source {id: $id})
ON CREATE SET s += $properties, s.name = $name, s.cron = $cron, s.host = $host, s.made = true
WITH s, s.made AS made
REMOVE s.made
RETURN made`,
      { id: sourceId(address), properties, name: name ?? null, cron: cron ?? null, host: host ?? null },
    );
  });
  return rows[0]?.made === true;
};

/** By address. */
export const listSources = async (read: Run): Promise<readonly Source[]> => {
  const rows = await read('MATCH (s:Source) RETURN s { .* } AS source ORDER BY s.address');
  return rows.map(({ source }) => Source.parse(source));
};

/** By id, or by the address at which it is now. */
export const findSource = async (read: Run, name: string): Promise<Source | undefined> => {
  const rows = await read('MATCH (s:Source) WHERE s.id = $name OR s.address = $name RETURN s { .* } AS source LIMIT 1', {
    name,
  });
  return rows[0] ? Source.parse(rows[0].source) : undefined;
};

/** What was set apart for the source stays in the graph; what waits is let go with it. */
export const removeSource = (graph: Graph, id: string): Promise<unknown> =>
  graph.write(async (run) => {
    await run("MATCH (i:Item {source: $id}) WHERE i.state IN ['waiting', 'failed'] DETACH DELETE i", { id });
    await run('MATCH (s:Source {id: $id}) DETACH DELETE s', { id });
  });

/** A source that is resumed, or ended and wanted again, is due at once. */
export const setSourceState = (graph: Graph, id: string, state: SourceState, now: number): Promise<unknown> =>
  graph.write((run) =>
    run(
      `MATCH (s:Source {id: $id})
SET s.state = $state, s.nextPoll = CASE $state WHEN 'active' THEN $now ELSE s.nextPoll END,
  s.failures = CASE $state WHEN 'active' THEN 0 ELSE s.failures END`,
      { id, state, now },
    ),
  );

export type Due = { readonly due: number } | { readonly lastPollBefore: number };

const IS_DUE = 'CASE WHEN $due IS NOT NULL THEN s.nextPoll <= $due ELSE coalesce(s.lastPoll, -1) < $before END';
const dueParams = (after: Due) => ({ due: 'due' in after ? after.due : null, before: 'due' in after ? 0 : after.lastPollBefore });

/** Takes one source that is due and whose host nobody else is asking. `lastPollBefore`: whether it is due or not. */
export const leaseSource = async (graph: Graph, { holder, now, until }: Holding, after: Due): Promise<Source | undefined> => {
  const rows = await graph.write((run) =>
    run(
      `${QUEUE_LOCK}
MATCH (s:Source {state: 'active'})
WHERE coalesce(s.until, 0) <= $now AND ${IS_DUE}
OPTIONAL MATCH (h:Host {name: s.host})
WITH s, h
WHERE h IS NULL OR (coalesce(h.until, 0) <= $now AND h.next <= $now AND coalesce(h.toldUntil, 0) <= $now)
WITH s, h
ORDER BY s.nextPoll, s.id
LIMIT 1
SET s.holder = $holder, s.until = $until, h.holder = $holder, h.until = $until
RETURN s { .* } AS source`,
      { holder, now, until, ...dueParams(after) },
    ),
  );
  return rows[0] ? Source.parse(rows[0].source) : undefined;
};

/** The moment at which the next source that is due may be taken; undefined when none is. */
export const soonestSource = async (read: Run, now: number, after: Due): Promise<number | undefined> => {
  const [row] = await read(
    `MATCH (s:Source {state: 'active'})
WHERE coalesce(s.until, 0) <= $now AND ${IS_DUE}
OPTIONAL MATCH (h:Host {name: s.host})
UNWIND [$now, coalesce(h.next, 0), coalesce(h.toldUntil, 0), CASE WHEN h.until > $now THEN $now + $held ELSE 0 END] AS moment
WITH s, max(moment) AS free
RETURN min(free) AS soonest`,
    { now, held: HELD_MS, ...dueParams(after) },
  );
  return typeof row?.soonest === 'number' ? row.soonest : undefined;
};

/** The soonest moment at which an active source is due. */
export const nextDue = async (read: Run): Promise<number | undefined> => {
  const [row] = await read("MATCH (s:Source {state: 'active'}) RETURN min(s.nextPoll) AS next");
  return typeof row?.next === 'number' ? row.next : undefined;
};
