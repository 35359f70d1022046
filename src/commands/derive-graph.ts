// Derives what is marked, with progress: after a change, and first of all what a killed run left.
import type { DeriveOptions } from '../../ingest/derive/index.ts';
import type { Graph } from '../../schema/graph.ts';
import type { Context } from './context.ts';

/** Steps in words, as progress shows them. */
const LABELS = {
  counts: 'Counting names',
  stories: 'Deriving stories',
  publishers: 'Deriving publishers',
  names: 'Deriving entities',
  mentions: 'Linking names',
  links: 'Linking claims',
  episodes: 'Grouping claims',
  homes: 'Joining groups',
  agreements: 'Deriving agreements',
  facts: 'Deriving facts',
} as const;

export const showDeriving =
  ({ progress }: Pick<Context, 'progress'>): NonNullable<DeriveOptions['progress']> =>
  (step, done, total) =>
    progress.update({ label: LABELS[step], done, total });

/** False when it was stopped before the end; the next command goes on. */
export const deriveGraph = async (graph: Graph, context: Pick<Context, 'progress' | 'stop'>): Promise<boolean> => {
  const { derive } = await import('../../ingest/derive/index.ts');
  const isDone = await derive(graph, { progress: showDeriving(context), signal: context.stop.signal });
  context.progress.end();
  return isDone;
};
