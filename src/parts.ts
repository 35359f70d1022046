// The parts of the program, put together: what a command is made of. Each part is loaded when it is first asked for,
// so that a command pays only for what it uses; the database starts while the rest is being loaded.
import type { RebuildOptions, RebuildSummary } from '../ingest/derive/rebuild.ts';
import type { Fetcher } from '../ingest/fetch/index.ts';
import type { FetchLimits } from '../ingest/fetch/limits.ts';
import type { ImportOptions, ImportSummary } from '../ingest/import/index.ts';
import type { IngestDeps } from '../ingest/pipeline.ts';
import type { IngestSummary } from '../ingest/summary.ts';
import type { Graph } from '../schema/graph.ts';
import type { Admin } from './admin/admin.ts';
import type { Config } from './config.ts';
import type { Machine } from './database/machine.ts';
import type { Database } from './database/open-database.ts';
import { readPackageInfo } from './package-info.ts';
import type { Progress } from './progress/progress.ts';
import type { ScheduleDeps } from './schedule/schedule-deps.ts';
import type { Server, ServerOptions } from './server/create-server.ts';

type Told = { readonly config: Config; readonly machine: Machine; readonly progress: Progress };

/** Throws GRAPH_UNAVAILABLE. */
export const openGraph = async ({ config, machine, progress }: Told): Promise<Database> => {
  const { openDatabase } = await import('./database/open-database.ts');
  const { neo4j, dataFolder, neo4jMemory, javaHome } = config;
  return openDatabase(
    { dataFolder, neo4jMemory, ...(neo4j ? { neo4j } : {}), ...(javaHome ? { javaHome } : {}), progress: progress.wait },
    machine,
  );
};

/** Opens the graph for `work` and closes it, however `work` ends. */
export const withGraph = async <T>(told: Told, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openGraph(told);
  told.progress.end();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

/** Fetches files and addresses. Whoever opens it closes it. After `signal` it sends no further request. */
export const openFetcher = async (
  { contact, allowPrivate }: Pick<Config, 'contact' | 'allowPrivate'>,
  signal?: AbortSignal,
  limits: Partial<FetchLimits> = {},
): Promise<Fetcher> => {
  const { createFetcher } = await import('../ingest/fetch/index.ts');
  return createFetcher({ version: readPackageInfo().version, contact, allowPrivate, signal, limits });
};

/** Nobody waits for what comes by the schedule. */
const SCHEDULED: Partial<FetchLimits> = { perHost: 1 };

type Ingesting = Pick<IngestDeps, 'standardInput' | 'command' | 'sample' | 'signal' | 'progress'>;

/** The write side: articles of the sources → the graph. Throws what `ingest` throws. */
export const ingestInto = async (graph: Graph, config: Config, sources: readonly string[], options: Ingesting): Promise<IngestSummary> => {
  const { ingest } = await import('../ingest/pipeline.ts');
  const { EXTRACTOR } = await import('../ingest/relate/extractor-name.ts');
  const { openArticleWorkers } = await import('./workers/article-workers.ts');
  const fetcher = await openFetcher(config, options.signal);
  const { read, extract, close } = openArticleWorkers();
  try {
    return await ingest(sources, { graph, fetcher, read, extract, extractor: EXTRACTOR, ...options });
  } finally {
    await Promise.all([close(), fetcher.close()]);
  }
};

type Scheduling = Pick<ScheduleDeps, 'log' | 'signal' | 'command' | 'progress'>;

/** What the schedule works with; whoever opens it closes it. Throws EXTRACTOR_CHANGED. */
export const openSchedule = async (
  graph: Graph,
  config: Config,
  options: Scheduling,
): Promise<{ readonly deps: ScheduleDeps; readonly close: () => Promise<void> }> => {
  const { EXTRACTOR } = await import('../ingest/relate/extractor-name.ts');
  const { useExtractor } = await import('../ingest/store/graph-state.ts');
  const { SYSTEM_CLOCK } = await import('../ingest/fetch/clock.ts');
  const { openArticleWorkers } = await import('./workers/article-workers.ts');
  await useExtractor(graph, EXTRACTOR);
  const fetcher = await openFetcher(config, options.signal, SCHEDULED);
  const { read, extract, close } = openArticleWorkers();
  return {
    deps: { graph, fetcher, read, extract, extractor: EXTRACTOR, clock: SYSTEM_CLOCK, ...options },
    close: async () => {
      await Promise.all([close(), fetcher.close()]);
    },
  };
};

/** Everything anew from the stored texts, with this program's extractor. */
export const rebuildGraph = async (graph: Graph, options: Pick<RebuildOptions, 'progress' | 'signal'>): Promise<RebuildSummary> => {
  const { rebuild } = await import('../ingest/derive/rebuild.ts');
  const { EXTRACTOR } = await import('../ingest/relate/extractor-name.ts');
  const { openArticleWorkers } = await import('./workers/article-workers.ts');
  const { extract, close } = openArticleWorkers();
  try {
    return await rebuild(graph, { extractor: EXTRACTOR, extract, ...options });
  } finally {
    await close();
  }
};

/** An export → the graph that it was made of. Throws what `importExport` throws. */
export const importInto = async (
  graph: Graph,
  path: string,
  folder: string,
  options: Pick<ImportOptions, 'progress' | 'signal'>,
): Promise<ImportSummary> => {
  const { importExport } = await import('../ingest/import/index.ts');
  const { EXTRACTOR } = await import('../ingest/relate/extractor-name.ts');
  return importExport(graph, path, { extractor: EXTRACTOR, folder, ...options });
};

/** The mutations of the API: each does what the command of its name does. */
export const openAdmin = async (graph: () => Promise<Graph>, config: Config): Promise<Admin> => {
  const { createAdmin } = await import('./admin/admin.ts');
  return createAdmin({
    graph,
    ingest: (opened, standardInput) => ingestInto(opened, config, ['-'], { standardInput, command: 'ingestArticle' }),
  });
};

/** GraphQL and GraphiQL over HTTP; it listens when it is told to. */
export const openServer = async (options: ServerOptions): Promise<Server> => {
  const { createServer } = await import('./server/create-server.ts');
  return createServer(options);
};
