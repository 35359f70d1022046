// Puts the seed articles into a graph as `ingest` does: each stored in a transaction of its own, then everything derived.
import { derive } from '../../ingest/derive/index.ts';
import { setExtractor } from '../../ingest/store/graph-state.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import type { Graph } from '../../schema/graph.ts';
import { EXTRACTOR, SEED, type SeedArticle } from './seed-articles.ts';

const RUN = {
  id: 'run',
  command: 'ingest',
  startedAt: '2024-01-01T00:00:00Z',
  endedAt: '2024-01-01T00:01:00Z',
  seen: 1,
  new: 1,
  failed: 0,
};

export const writeSeed = async (graph: Graph, articles: readonly SeedArticle[] = SEED): Promise<void> => {
  await setExtractor(graph, EXTRACTOR);
  for (const { article, ...extraction } of articles) await storeArticle(graph, article, extraction, EXTRACTOR);
  await derive(graph);
  await graph.write((run) => run('CREATE (r:Run) SET r = $run', { run: RUN }));
};
