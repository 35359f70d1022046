// What the graph records about itself: the extractor that made it, whether the samples are in it, whether a rebuild is under way.
import { z } from 'zod';
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';
import type { Extractor } from '../extractor.ts';

export type ExtractorName = Pick<Extractor, 'name' | 'version'>;

const text = z.string().nullable();
const State = z.object({
  name: text,
  version: text,
  samples: z.enum(['in', 'out']).nullable(),
  rebuilding: z.boolean(),
  articles: z.number(),
});
export type GraphState = {
  readonly extractor?: ExtractorName;
  /** They are in it; they were and are gone for good; absent = they never were. */
  readonly samples?: 'in' | 'out';
  readonly rebuilding: boolean;
  /** How many articles there are. */
  readonly articles: number;
};

const READ = `OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN g.extractorName AS name, g.extractorVersion AS version, g.samples AS samples, coalesce(g.rebuilding, false) AS rebuilding,
  COUNT { (:Article) } AS articles`;

export const readGraphState = async ({ read }: Pick<Graph, 'read'>): Promise<GraphState> => {
  const [row] = await read(READ);
  const { name, version, samples, rebuilding, articles } = State.parse(row);
  return {
    ...(name !== null && version !== null ? { extractor: { name, version } } : {}),
    ...(samples === null ? {} : { samples }),
    rebuilding,
    articles,
  };
};

const shown = ({ name, version }: ExtractorName): string => `${name} ${version}`;

export const extractorChanged = (live: ExtractorName, asked: ExtractorName): AppError =>
  new AppError({
    code: 'EXTRACTOR_CHANGED',
    stage: 'store',
    message: `This graph was made by the extractor ${shown(live)}, this program has ${shown(asked)}.`,
    hint: 'Run `rebuild`: it reads the stored texts anew with this extractor. Or use another data folder.',
  });

const unfinished = (): AppError =>
  new AppError({
    code: 'EXTRACTOR_CHANGED',
    stage: 'store',
    message: 'A rebuild of this graph was stopped before its end, so claims of two extractors stand side by side in it.',
    hint: 'Run `rebuild`: it goes on where it stopped.',
  });

export const setExtractor = ({ write }: Graph, { name, version }: ExtractorName): Promise<unknown> =>
  write((run) => run("MERGE (g:Graph {id: 'graph'}) SET g.extractorName = $name, g.extractorVersion = $version", { name, version }));

/** Takes an extractor into use where there is none, or nothing that another made. Throws EXTRACTOR_CHANGED, which names `rebuild`. */
export const useExtractor = async (graph: Graph, extractor: ExtractorName): Promise<void> => {
  const { extractor: live, rebuilding, articles } = await readGraphState(graph);
  if (rebuilding) throw unfinished();
  if (live?.name === extractor.name && live.version === extractor.version) return;
  if (live && articles > 0) throw extractorChanged(live, extractor);
  await setExtractor(graph, extractor);
};

export const setSamples = ({ write }: Graph, samples: 'in' | 'out'): Promise<unknown> =>
  write((run) => run("MERGE (g:Graph {id: 'graph'}) SET g.samples = $samples", { samples }));

export const setRebuilding = ({ write }: Graph, rebuilding: boolean): Promise<unknown> =>
  write((run) => run("MERGE (g:Graph {id: 'graph'}) SET g.rebuilding = $rebuilding", { rebuilding: rebuilding || null }));
