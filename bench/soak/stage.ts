// What the soaking does between the kills: an empty graph with its sources, the state of the queue, and the graph as one text.
import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { addSource } from '../../ingest/store/sources.ts';
import type { Graph } from '../../schema/graph.ts';
import { exportJsonl } from '../../src/export/jsonl.ts';

const BATCH = 5000;

export const emptyGraph = async (graph: Graph): Promise<void> => {
  for (let removed = BATCH; removed === BATCH; ) {
    const [row] = await graph.write((run) =>
      run('MATCH (n) WHERE NOT n:Graph WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed', { limit: BATCH }),
    );
    removed = Number(row?.removed ?? 0);
  }
};

export const addFeeds = async (graph: Graph, feeds: readonly string[]): Promise<void> => {
  for (const address of feeds) await addSource(graph, { address }, Date.now());
};

export type Standing = {
  readonly articles: number;
  readonly open: number;
  readonly items: number;
  readonly marks: number;
  readonly polled: number;
};

/** `open`: addresses that wait or are being fetched. `polled`: sources that were looked at. */
export const standing = async ({ read }: Graph): Promise<Standing> => {
  const [row] = await read(`RETURN COUNT { (:Article) } AS articles, COUNT { (:Item) } AS items,
COUNT { (i:Item) WHERE i.state IN ['waiting', 'fetching'] } AS open, COUNT { (:Dirty) } AS marks,
COUNT { (s:Source) WHERE s.lastPoll IS NOT NULL } AS polled`);
  const count = (name: string): number => Number(row?.[name] ?? 0);
  return { articles: count('articles'), items: count('items'), open: count('open'), marks: count('marks'), polled: count('polled') };
};

export const isDone = ({ open, marks, polled }: Standing, feeds: number): boolean => polled === feeds && open === 0 && marks === 0;

const TELL_MS = 10_000;

/** Throws when it is not done in time. `tell`: every ten seconds. */
export const untilDone = async (graph: Graph, feeds: number, within: number, tell?: (found: Standing) => void): Promise<void> => {
  let told = Date.now();
  for (const end = Date.now() + within; ; await sleep(200)) {
    const found = await standing(graph);
    if (isDone(found, feeds)) return;
    if (Date.now() - told > TELL_MS) {
      tell?.(found);
      told = Date.now();
    }
    if (Date.now() > end) throw new Error(`Not done in time: ${JSON.stringify(found)}`);
  }
};

export const graphText = async (graph: Pick<Graph, 'read'>): Promise<string> => {
  const chunks: string[] = [];
  const output = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  await exportJsonl(graph, output);
  return chunks.join('');
};

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The first line in which two texts differ. */
export const firstDifference = (text: string, other: string): string => {
  const [lines, others] = [text.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return at < 0 && lines.length === others.length
    ? 'none'
    : `line ${at + 1}: ${(lines[at] ?? '').slice(0, 300)}\n  instead of ${(others[at] ?? '').slice(0, 300)}`;
};
