// Items of the queue are taken one by one, by host, and given back with what became of them.
import type { Validators } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { type Answered, freeHost, HELD_MS, type Holding, QUEUE_LOCK } from './hosts.ts';
import { Item, type ItemState } from './queue.ts';

/** The host that was left alone longest comes first, so that none keeps the others waiting. */
const LEASE = `${QUEUE_LOCK}
MATCH (h:Host)
WHERE h.next <= $now AND h.downUntil <= $now AND coalesce(h.until, 0) <= $now
WITH h
ORDER BY h.next, h.name
CALL (h) {
  MATCH (i:Item)
  WHERE i.host = h.name AND i.state = 'waiting' AND i.nextTry <= $now
  RETURN i
  ORDER BY i.host, i.state, i.nextTry
  LIMIT 1
}
WITH h, i
LIMIT 1
SET i.state = 'fetching', i.holder = $holder, i.until = $until, h.holder = $holder, h.until = $until
RETURN i { .* } AS item`;

/** One item that is due, of a host that nobody else is asking. */
export const leaseItem = async (graph: Graph, holding: Holding): Promise<Item | undefined> => {
  const [row] = await graph.write((run) => run(LEASE, { ...holding }));
  return row ? Item.parse(row.item) : undefined;
};

/** The moment at which the next item may be taken; undefined when none waits. */
export const soonestItem = async (read: Run, now: number): Promise<number | undefined> => {
  const [row] = await read(
    `MATCH (h:Host)
CALL (h) {
  MATCH (i:Item)
  WHERE i.host = h.name AND i.state = 'waiting'
  RETURN i.nextTry AS due
  ORDER BY i.host, i.state, i.nextTry
  LIMIT 1
}
UNWIND [due, h.next, h.downUntil, CASE WHEN h.until > $now THEN $now + $held ELSE 0 END] AS moment
WITH h, max(moment) AS free
RETURN min(free) AS soonest`,
    { now, held: HELD_MS },
  );
  return typeof row?.soonest === 'number' ? row.soonest : undefined;
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

/** `still`: how often in a row reading it has brought nothing new. */
const FINISH = `MATCH (i:Item {id: $id})
SET i.state = $state, i.content = CASE $state WHEN 'waiting' THEN i.content END, i.tries = $tries, i.reason = $reason, i.nextTry = $nextTry, i.article = coalesce($article, i.article),
  i.still = CASE $state WHEN 'waiting' THEN i.still WHEN 'done' THEN 0 ELSE coalesce(i.still, 0) + 1 END,
  i.etag = coalesce($etag, i.etag), i.lastModified = coalesce($lastModified, i.lastModified)
REMOVE i.holder, i.until`;

/** In the transaction of what it led to, `at` the moment of the answer. What the feed told of it is let go once it came to something. */
export const finishItem = async (run: Run, { id, host, holder }: Item, finish: Finish, answered: Answered, at: number): Promise<void> => {
  const { validators, state, tries, reason, nextTry, article } = finish;
  await run(FINISH, {
    id,
    state,
    tries,
    reason: reason ?? null,
    nextTry: nextTry ?? null,
    article: article ?? null,
    etag: validators?.etag ?? null,
    lastModified: validators?.lastModified ?? null,
  });
  await freeHost(run, host, holder, answered, at);
};
