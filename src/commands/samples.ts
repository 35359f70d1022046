// The sample articles: when they go into a graph by themselves, and how.
import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { GraphState } from '../../ingest/store/graph-state.ts';
import type { Database } from '../database/open-database.ts';
import { ingestInto } from '../parts.ts';
import type { Context } from './context.ts';
import { showDeriving } from './derive-graph.ts';

const folder = (): string => fileURLToPath(new URL('../sample', import.meta.url));
const countSamples = (): number => readdirSync(folder()).filter((name) => name.endsWith('.html')).length;

/**
 * Into an embedded graph that never held an article, or where putting them in was cut short. `wanted`: asked for (true), left out (false),
 * or not told.
 */
export const needsSamples = ({ samples, articles }: GraphState, embedded: boolean, wanted: boolean | undefined): boolean => {
  if (wanted !== undefined) return wanted;
  if (samples === 'in') return articles < countSamples();
  return embedded && samples === undefined && articles === 0;
};

/** How many sample articles are in the graph now. */
export const putSamples = async ({ graph }: Pick<Database, 'graph'>, context: Context): Promise<number> => {
  const { progress, config, stop } = context;
  const summary = await ingestInto(graph, config, [`${folder()}/feed.xml`], {
    standardInput: Readable.from([]),
    command: 'start',
    sample: true,
    signal: stop.signal,
    progress: {
      article: ({ seen }) => progress.update({ label: 'Putting in the sample articles', done: seen, total: countSamples() }),
      derive: showDeriving(context),
    },
  });
  progress.end();
  return summary.new + summary.changed + summary.unchanged;
};
