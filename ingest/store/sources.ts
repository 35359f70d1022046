// The sources of the schedule in the graph: feeds, sitemaps and folders, when each is looked at next, and how it went. Bookkeeping.
import { z } from 'zod';
import type { Graph, Run } from '../../schema/graph.ts';
import { contentId } from '../../schema/ids.ts';

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
  name: text,
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

const FIELDS = '.*';

/** False when it is there already. It is due at once. */
export const addSource = async (
  graph: Graph,
  {
    address,
    name,
    cron,
    paused = false,
  }: { readonly address: string; readonly name?: string; readonly cron?: string; readonly paused?: boolean },
  now: number,
): Promise<boolean> => {
  const properties = { address, interval: FIRST_INTERVAL, nextPoll: now, failures: 0, state: paused ? 'paused' : 'active' };
  const rows = await graph.write((run) =>
    run(
      `MERGE (s:Source {id: $id})
ON CREATE SET s += $properties, s.name = $name, s.cron = $cron, s.made = true
WITH s, s.made AS made
REMOVE s.made
RETURN made`,
      { id: sourceId(address), properties, name: name ?? null, cron: cron ?? null },
    ),
  );
  return rows[0]?.made === true;
};

/** By address. */
export const listSources = async (read: Run): Promise<readonly Source[]> => {
  const rows = await read(`MATCH (s:Source) RETURN s { ${FIELDS} } AS source ORDER BY s.address`);
  return rows.map(({ source }) => Source.parse(source));
};

/** By id or address. */
export const findSource = async (read: Run, name: string): Promise<Source | undefined> => {
  const rows = await read(`MATCH (s:Source) WHERE s.id = $id OR s.id = $name RETURN s { ${FIELDS} } AS source LIMIT 1`, {
    id: sourceId(name),
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

export type Holding = { readonly holder: string; readonly now: number; readonly until: number };

/** Takes one source that is due, so that no other worker looks at it meanwhile. `all`: whether it is due or not. */
export const leaseSource = async (
  graph: Graph,
  { holder, now, until }: Holding,
  after: { readonly due: number } | { readonly lastPollBefore: number },
): Promise<Source | undefined> => {
  const due = 'due' in after;
  const rows = await graph.write((run) =>
    run(
      `MERGE (l:Lease {name: 'queue'})
SET l.locked = true
REMOVE l.locked
WITH l
MATCH (s:Source {state: 'active'})
WHERE (s.until IS NULL OR s.until <= $now)
  AND CASE WHEN $due THEN s.nextPoll <= $now ELSE coalesce(s.lastPoll, -1) < $before END
WITH s
ORDER BY s.nextPoll, s.id
LIMIT 1
SET s.holder = $holder, s.until = $until
RETURN s { ${FIELDS} } AS source`,
      { holder, now, until, due, before: due ? 0 : after.lastPollBefore },
    ),
  );
  return rows[0] ? Source.parse(rows[0].source) : undefined;
};

/** The soonest moment at which an active source is due. */
export const nextDue = async (read: Run): Promise<number | undefined> => {
  const [row] = await read("MATCH (s:Source {state: 'active'}) RETURN min(s.nextPoll) AS next");
  return typeof row?.next === 'number' ? row.next : undefined;
};
