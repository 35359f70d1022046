// Whom the queue asks: every host has one holder at a time and a pause after each request, in the graph, so that politeness holds across workers;
// one that does not answer is left alone, with all that waits for it.
import type { Graph, Run } from '../../schema/graph.ts';

/** Moments in milliseconds since 1970. */
export type Holding = { readonly holder: string; readonly now: number; readonly until: number };

/** What asking a host came to. `pause`: milliseconds after its answer. */
export type Answered = {
  readonly pause: number;
  /** It did not answer, or asked to be left alone. */
  readonly failed: boolean;
  /** When it may be asked again, in its own words. */
  readonly retryAfter?: number | undefined;
};

/** Milliseconds. A host that somebody holds may be free at any moment. */
export const HELD_MS = 1000;

/** Of a host that has not answered yet. */
const UNKNOWN_PAUSE_MS = 1000;

/** One takes from the queue at a time: what is free now is free for all. To stand first in a statement that takes something. */
export const QUEUE_LOCK = `MERGE (l:Lease {name: 'queue'})
SET l.locked = true
REMOVE l.locked
WITH l`;

export const putHosts = async (run: Run, names: readonly string[]): Promise<void> => {
  await run('UNWIND $names AS name MERGE (h:Host {name: name}) ON CREATE SET h.next = 0, h.downUntil = 0, h.failures = 0', { names });
};

/** The first failure may be of one page; from the second in a row on it is the host. */
const FIRST_DOWN_MS = 60_000;
const LONGEST_DOWN_MS = 6 * 3_600_000;

/**
 * `at`: the moment of its answer. In the transaction of what it led to. Whoever holds the host by now keeps it. Its own word (`toldUntil`) holds
 * whatever else it answers.
 */
export const freeHost = async (
  run: Run,
  name: string,
  holder: string,
  { pause, failed, retryAfter }: Answered,
  at: number,
): Promise<void> => {
  await run(
    `MATCH (h:Host {name: $name, holder: $holder})
SET h.pause = $pause, h.next = CASE WHEN $at + $pause > h.next THEN $at + $pause ELSE h.next END,
  h.failures = CASE WHEN $failed THEN h.failures + 1 ELSE 0 END
WITH h, CASE WHEN h.failures < 2 THEN 0 WHEN h.failures > 10 THEN $longest ELSE toInteger($first * 2 ^ (h.failures - 2)) END AS down
WITH h, CASE WHEN down = 0 THEN 0 WHEN down > $longest THEN $at + $longest ELSE $at + down END AS downUntil
SET h.toldUntil = CASE WHEN $told > coalesce(h.toldUntil, 0) THEN $told ELSE coalesce(h.toldUntil, 0) END
SET h.downUntil = CASE WHEN h.toldUntil > downUntil THEN h.toldUntil ELSE downUntil END
REMOVE h.holder, h.until`,
    { name, holder, pause, failed, told: retryAfter ?? 0, at, first: FIRST_DOWN_MS, longest: LONGEST_DOWN_MS },
  );
};

/** What these holders had taken, and what was held for longer than anybody may, is free; a host after its pause, for it may just have been asked. */
export const releaseLost = (graph: Graph, holders: readonly string[], now: number): Promise<unknown> =>
  graph.write(async (run) => {
    const lost = 'n.holder IN $holders OR n.until <= $now';
    await run(`MATCH (n:Item {state: 'fetching'}) WHERE ${lost} SET n.state = 'waiting' REMOVE n.holder, n.until`, { holders, now });
    await run(`MATCH (n:Source) WHERE ${lost} REMOVE n.holder, n.until`, { holders, now });
    await run(`MATCH (n:Host) WHERE ${lost} SET n.next = $now + coalesce(n.pause, $pause) REMOVE n.holder, n.until`, {
      holders,
      now,
      pause: UNKNOWN_PAUSE_MS,
    });
  });

/** Who has taken something. */
export const currentHolders = async (read: Run): Promise<readonly string[]> => {
  const rows = await read(
    "MATCH (n:Item {state: 'fetching'}) RETURN DISTINCT n.holder AS holder UNION MATCH (n:Source|Host) WHERE n.holder IS NOT NULL RETURN DISTINCT n.holder AS holder",
  );
  return rows.flatMap(({ holder }) => (typeof holder === 'string' ? [holder] : []));
};

/** A host that does not answer, and until when nobody asks it. `waiting`: addresses that wait for it. */
export type ShutHost = { readonly name: string; readonly until: number; readonly failures: number; readonly waiting: number };

/** Those with most waiting first. */
export const listShutHosts = async (read: Run, now: number): Promise<readonly ShutHost[]> => {
  const rows = await read(
    `MATCH (h:Host)
WHERE h.downUntil > $now
RETURN h.name AS name, h.downUntil AS until, h.failures AS failures, COUNT { (i:Item) WHERE i.host = h.name AND i.state = 'waiting' } AS waiting
ORDER BY waiting DESC, name`,
    { now },
  );
  return rows.map(({ name, until, failures, waiting }) => ({
    name: String(name),
    until: Number(until),
    failures: Number(failures),
    waiting: Number(waiting),
  }));
};
