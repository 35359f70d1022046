// status: what is in the graph, and how the last runs went.
import type { Command } from 'commander';
import type { Run } from '../../schema/graph.ts';
import type { Database } from '../database/open-database.ts';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { hostLine } from './feed-lines.ts';
import { type GraphStatus, statusLines } from './status-lines.ts';

const SHOWN_RUNS = 5;
const SHOWN_SLEEPING = 5;

const loadQueries = async () => ({
  ...(await import('../../queries/clock.ts')),
  ...(await import('../../queries/graph-info.ts')),
  ...(await import('../../queries/graph-version.ts')),
  ...(await import('../../queries/ingest-runs.ts')),
  ...(await import('../../queries/judgements.ts')),
  ...(await import('../../queries/read-list.ts')),
  ...(await import('../../queries/stats.ts')),
  ...(await import('../../queries/unfinished.ts')),
});

const readStatus = async ({ graph: { read }, embedded, address, version }: Database, dataFolder: string): Promise<GraphStatus> => {
  const ask = await loadQueries();
  const types = await ask.countByType(read, {}, ask.NOW);
  const statuses = await ask.countByStatus(read, {}, ask.NOW);
  const sleeping = ask.judgements({ sleeping: true });
  const { rows } = await ask.readPage(read, ask.INGEST_RUNS, { first: SHOWN_RUNS });
  return {
    database: `Neo4j ${version}, ${embedded ? `embedded, in ${dataFolder}` : address}`,
    version: await ask.graphVersion(read),
    info: await ask.graphInfo(read),
    types: types.map(({ type, count }) => ({ name: type, count })),
    statuses: statuses.map(({ status, count }) => ({ name: status ?? 'unknown', count })),
    runs: rows.map(({ node }) => node),
    judgements: {
      count: await ask.countRows(read, ask.judgements()),
      sleeping: await ask.countRows(read, sleeping),
      shown: (await ask.readPage(read, sleeping, { first: SHOWN_SLEEPING })).rows.map(({ node }) => node),
    },
    unfinished: await ask.countUnfinished(read),
    sources: await readSources(read),
  };
};

const readSources = async (read: Run): Promise<GraphStatus['sources']> => {
  const { listSources } = await import('../../ingest/store/sources.ts');
  const { listShutHosts } = await import('../../ingest/store/hosts.ts');
  const { countItems } = await import('../../ingest/store/queue-counts.ts');
  const sources = await listSources(read);
  const items = await countItems(read);
  const active = sources.filter(({ state }) => state === 'active');
  return {
    active: active.length,
    paused: sources.length - active.length,
    waiting: (items.waiting ?? 0) + (items.fetching ?? 0),
    failed: items.failed ?? 0,
    shutHosts: (await listShutHosts(read, Date.now())).map(hostLine),
    trouble: active.flatMap(({ address, error }) => (error === undefined ? [] : [`${address}: ${error}`])),
  };
};

const status = (context: Context): Promise<ExitCode> =>
  withGraph(context, async (database) => {
    await context.print(`${statusLines(await readStatus(database, context.config.dataFolder)).join('\n')}\n`);
    return EXIT.OK;
  });

export const addStatus = (program: Command, act: Act): void => {
  program.command('status').description('What is in the graph, and how the last runs went.').action(act(status));
};
