// import: an export → the graph that it was made of. What is stored comes from the file, the rest is derived. Nothing is written before the
// whole file has been found good; then an article at a time, so that a stop or a kill leaves a graph of some of them, and importing again goes on.
import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Graph } from '../../schema/graph.ts';
import { type DeriveOptions, derive } from '../derive/index.ts';
import { mapInOrder } from '../map-in-order.ts';
import { type ExtractorName, setSamples, useExtractor } from '../store/graph-state.ts';
import { storeArticle } from '../store/index.ts';
import { removeSamples, storeRemoval } from '../store/remove-article.ts';
import { beginRun, endRun } from '../store/runs.ts';
import { storeJudgement } from '../store/store-judgement.ts';
import { count, EMPTY_SUMMARY, type IngestSummary } from '../summary.ts';
import { checkGraph } from './check-graph.ts';
import { joinParts } from './join-parts.ts';
import { readArticles, survey } from './read-articles.ts';
import { type Sorted, sortLines } from './sort-lines.ts';

export type ImportOptions = {
  /** The one that a graph without claims is taken to be made by. */
  readonly extractor: ExtractorName;
  /** For the lines of the file while they are sorted, about as much as it has; made, and gone at the end. */
  readonly folder: string;
  /** Articles under way at once; 8 unless told. */
  readonly concurrency?: number;
  readonly progress?: {
    /** In bytes of the file. */
    readonly read?: (done: number, total: number) => void;
    readonly article?: (done: number, total: number) => void;
    readonly derive?: DeriveOptions['progress'];
  };
  /** Finishes what is under way, then stops; calling again goes on. */
  readonly signal?: AbortSignal;
  /** The moment, ISO 8601. */
  readonly now?: () => string;
};

export type ImportSummary = {
  /** How many are in the file. */
  readonly articles: number;
  readonly judgements: number;
  readonly removals: number;
  /** How many articles were not there before. */
  readonly new: number;
  /** How many of them are in the graph now. */
  readonly done: number;
  readonly extractor?: ExtractorName;
  readonly samples: boolean;
  /** False after a stop. */
  readonly finished: boolean;
};

type Checked = Sorted & { readonly extractor: ExtractorName; readonly samples: boolean };

/** Everything that can be wrong is found here, and nothing is written. Undefined when it was stopped. */
const check = async (graph: Graph, path: string, options: ImportOptions): Promise<Checked | undefined> => {
  const { folder, progress, signal } = options;
  const file = basename(path);
  const sorted = await sortLines(path, { folder, progress: progress?.read, signal });
  if (!sorted) return undefined;
  await joinParts(sorted.parts, sorted.articles, file);
  const found = await survey(sorted.articles, file, () => signal?.aborted ?? false);
  if (!found) return undefined;
  const checked = { ...sorted, samples: found.samples, extractor: found.extractor ?? options.extractor };
  await checkGraph(graph, { file, ...checked });
  return checked;
};

async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
}

const storeAll = async (graph: Graph, path: string, checked: Checked, options: ImportOptions): Promise<IngestSummary> => {
  const { extractor, articles, judgements, removals, samples, count: total } = checked;
  const { concurrency = 8, progress, signal } = options;
  if (!samples) await removeSamples(graph);
  await useExtractor(graph, extractor);
  if (samples) await setSamples(graph, 'in');
  for (const judgement of judgements) await storeJudgement(graph, judgement);
  for (const removal of removals) await storeRemoval(graph, removal);
  let summary = EMPTY_SUMMARY;
  const stored = mapInOrder(
    until(readArticles(articles, basename(path)), signal),
    async ({ article, extraction }) => ({ id: article.id, outcome: await storeArticle(graph, article, extraction, extractor) }),
    concurrency,
  );
  for await (const { id, outcome } of stored) {
    summary = count(summary, id, { stored: outcome });
    progress?.article?.(summary.seen, total);
  }
  return { ...summary, stopped: signal?.aborted ?? false };
};

const run = async (graph: Graph, path: string, options: ImportOptions): Promise<ImportSummary> => {
  const { signal, progress, now = () => new Date().toISOString() } = options;
  const none = { articles: 0, judgements: 0, removals: 0, new: 0, done: 0, samples: false, finished: false };
  if (!(await derive(graph, { progress: progress?.derive, signal }))) return none;
  const checked = await check(graph, path, options);
  if (!checked || signal?.aborted) return none;
  const id = await beginRun(graph, 'import', now());
  const summary = await storeAll(graph, path, checked, options);
  await endRun(graph, id, now(), summary);
  const derived = await derive(graph, { progress: progress?.derive, signal });
  return {
    articles: checked.count,
    judgements: checked.judgements.length,
    removals: checked.removals.length,
    new: summary.new,
    done: summary.seen,
    extractor: checked.extractor,
    samples: checked.samples,
    finished: derived && !summary.stopped,
  };
};

/**
 * `path`: an export in JSONL, also packed (.gz). Throws BAD_INPUT, with the line, for a file that is no whole export of a version that this
 * program knows, and BAD_USAGE for a graph that holds anything else; then nothing has been written.
 */
export const importExport = async (graph: Graph, path: string, options: ImportOptions): Promise<ImportSummary> => {
  await mkdir(options.folder, { recursive: true });
  try {
    return await run(graph, path, options);
  } finally {
    await rm(options.folder, { recursive: true, force: true });
  }
};
