// How the queue stands: counts by state, and what was given up.
import type { Graph, Run } from '../../schema/graph.ts';
import type { ItemState } from './queue.ts';

/** How many items of each state, of one source or of all. */
export const countItems = async (read: Run, source?: string): Promise<Readonly<Partial<Record<ItemState, number>>>> => {
  const rows = await read('MATCH (i:Item) WHERE $source IS NULL OR i.source = $source RETURN i.state AS state, count(*) AS count', {
    source: source ?? null,
  });
  return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
};

export type Dead = { readonly address: string; readonly reason: string; readonly source: string };

/** What was given up, by address. */
export const listFailed = async (read: Run, source?: string): Promise<readonly Dead[]> => {
  const rows = await read(
    "MATCH (i:Item {state: 'failed'}) WHERE $source IS NULL OR i.source = $source RETURN i.address AS address, i.reason AS reason, i.source AS source ORDER BY i.address",
    { source: source ?? null },
  );
  return rows.map(({ address, reason, source: of }) => ({ address: String(address), reason: String(reason ?? ''), source: String(of) }));
};

/** What was given up is due again; how many. */
export const retryFailed = async (graph: Graph, now: number, source?: string): Promise<number> => {
  const [row] = await graph.write((run) =>
    run(
      "MATCH (i:Item {state: 'failed'}) WHERE $source IS NULL OR i.source = $source SET i.state = 'waiting', i.nextTry = $now, i.tries = 0 REMOVE i.reason RETURN count(i) AS count",
      { source: source ?? null, now },
    ),
  );
  return Number(row?.count ?? 0);
};
