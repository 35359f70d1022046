// start: the database, what an earlier run left undone, the samples if the graph is empty, and HTTP; until Ctrl-C.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { SYSTEM_CLOCK } from '../../ingest/fetch/clock.ts';
import type { GraphState } from '../../ingest/store/graph-state.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import type { Database } from '../database/open-database.ts';
import { openAdmin, openGraph, openSchedule, openServer } from '../parts.ts';
import type { Server } from '../server/create-server.ts';
import { checkPort } from '../server-port.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { deriveGraph } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { needsSamples, putSamples } from './samples.ts';
import { warmUp } from './warm-up.ts';

type StartOptions = { readonly sample?: boolean };

/** The server's process is started first: loading modules at the same time would hold it up. */
const HEAD_START_MS = 400;

const loadStages = async () => ({
  ...(await import('../../ingest/store/graph-state.ts')),
  ...(await import('../../ingest/relate/extractor-name.ts')),
});

const readyLines = (url: string, database: Database, { config }: Context): readonly string[] => [
  'Pactgraph is ready.',
  `  Start here   ${url}/`,
  `  GraphiQL     ${url}/graphql`,
  `  API          ${url}/graphql`,
  `  ${database.embedded ? `Data folder  ${config.dataFolder}` : `Database     ${database.address}`}`,
];

const noticeLines = (
  { samples, extractor, articles }: GraphState,
  ours: { readonly name: string; readonly version: string },
): readonly string[] => [
  ...(samples === 'in' ? [`The graph holds ${articles} sample articles; they leave with your first ingest.`] : []),
  ...(extractor && articles > 0 && (extractor.name !== ours.name || extractor.version !== ours.version)
    ? [`It was made by the extractor ${extractor.name} ${extractor.version}; "rebuild" takes ${ours.name} ${ours.version} into use.`]
    : []),
];

/** Marks that a killed run left, then the samples. */
const settle = async (database: Database, context: Context, wanted: boolean | undefined): Promise<void> => {
  const { readGraphState } = await loadStages();
  const [state] = await Promise.all([readGraphState(database.graph), deriveGraph(database.graph, context)]);
  if (needsSamples(state, database.embedded, wanted)) await putSamples(database, context);
};

/** How often a graph without sources is asked whether one has come. */
const LOOK_FOR_SOURCES_MS = 10_000;

/** Reads the sources until Ctrl-C. What stops it stops the answering no more than the other way round: the log says why. */
const keepReading = async ({ graph }: Database, context: Context): Promise<void> => {
  const { config, log, stop } = context;
  const { runSchedule } = await import('../schedule/run-schedule.ts');
  const { nextDue } = await import('../../ingest/store/sources.ts');
  try {
    while ((await nextDue(graph.read)) === undefined) await SYSTEM_CLOCK.sleep(LOOK_FOR_SOURCES_MS, stop.signal);
    const schedule = await openSchedule(graph, config, { log, signal: stop.signal, command: 'schedule' });
    try {
      await runSchedule(schedule.deps);
    } finally {
      await schedule.close();
    }
  } catch (error) {
    if (stop.signal.aborted) return;
    log.error({ err: error }, 'the schedule has stopped; restart to go on');
  }
};

const serve = async (server: Server, database: Database, context: Context): Promise<void> => {
  const { stop, print, tell, log } = context;
  const { readGraphState, EXTRACTOR } = await loadStages();
  const listening = await server.listen();
  const { listSources } = await import('../../ingest/store/sources.ts');
  const reading = keepReading(database, context);
  const warming = warmUp({ graph: database.graph, log, signal: stop.signal });
  try {
    await print(`${readyLines(listening.url, database, context).join('\n')}\n`);
    for (const line of noticeLines(await readGraphState(database.graph), EXTRACTOR)) tell(line);
    const sources = (await listSources(database.graph.read)).filter(({ state }) => state === 'active');
    if (sources.length > 0) tell(`Reading ${sources.length === 1 ? 'one source' : `${sources.length} sources`} on a schedule.`);
    if (!stop.signal.aborted) await once(stop.signal, 'abort');
  } finally {
    await Promise.all([listening.close(), reading, warming]);
  }
};

/** Made while the database starts; it asks for the graph when it is asked itself. */
const prepareServer = async (opening: Promise<Database>, { config, log }: Context): Promise<Server> => {
  await Promise.race([opening, sleep(HEAD_START_MS)]);
  const graph = async (): Promise<Graph> => (await opening).graph;
  const read: Run = async (cypher, params) => (await graph()).read(cypher, params);
  const { adminToken: token } = config;
  const admin = token === undefined ? {} : { admin: { token, acts: await openAdmin(graph, config) } };
  const [server] = await Promise.all([
    openServer({ graph: { read }, config, log, ...admin }),
    loadStages(),
    import('../../ingest/derive/index.ts'),
  ]);
  return server;
};

const start = async (context: Context, { sample }: StartOptions): Promise<ExitCode> => {
  const { config, log, stop, progress } = context;
  // A server tells of each request.
  log.level = config.log;
  await checkPort(config.host, config.port);
  const opening = openGraph(context);
  const [database, server] = await Promise.all([opening, prepareServer(opening, context)]);
  progress.end();
  stop.finishFirst();
  try {
    await settle(database, context, sample);
    if (!stop.signal.aborted) await serve(server, database, context);
  } finally {
    await database.close();
  }
  return stop.asked() === 'SIGTERM' ? EXIT.OK : EXIT.STOPPED;
};

export const addStart = (program: Command, act: Act): void => {
  program
    .command('start')
    .description('Opens the database, finishes what an earlier run left undone, serves the pages, the API and GraphiQL.')
    .option('--sample', 'put the sample articles in')
    .option('--no-sample', 'leave the sample articles out of an empty graph')
    .action(act(start));
};
