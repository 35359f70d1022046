// What a monitor asks of the server, as Prometheus takes it: requests by outcome, how long and how dear they were, and how much is in the graph.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { graphInfo } from '../../queries/graph-info.ts';
import { scheduleState } from '../../queries/schedule-state.ts';
import { countUnfinished } from '../../queries/unfinished.ts';
import type { Run } from '../../schema/graph.ts';

type Metrics = {
  readonly running: Gauge;
  readonly requests: Histogram<'route' | 'status'>;
  readonly errors: Counter<'code'>;
  readonly cost: Histogram;
  readonly contentType: string;
  /** All of it as text. Asks the database at most once; when that does not answer, says so in `pactgraph_database_up`. */
  readonly print: () => Promise<string>;
};

/** Seconds; the last is the time that a query may take. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
/** Nodes that a query could return; the last is the limit. */
const NODES = [10, 100, 1_000, 5_000, 10_000, 50_000];

const COUNTED = ['articles', 'claims', 'agreements', 'entities', 'stories', 'publishers', 'marks'] as const;

export const createMetrics = (read: Run): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const up = new Gauge({ name: 'pactgraph_database_up', help: 'Whether the database answers.', registers });
  const things = new Gauge({
    name: 'pactgraph_graph_size',
    help: 'How many of each are in the graph. Marks are what waits to be derived.',
    labelNames: ['of'] as const,
    registers,
  });
  const schedule = new Gauge({
    name: 'pactgraph_schedule',
    help: 'Addresses that wait and that were given up, sources that are read and those of them whose last look failed.',
    labelNames: ['of'] as const,
    registers,
  });
  let isProcessWatched = false;

  const readGraph = async (): Promise<void> => {
    try {
      const counts = { ...(await graphInfo(read)), ...(await countUnfinished(read)) };
      for (const of of COUNTED) things.set({ of }, counts[of]);
      const { waiting, givenUp, sources, failingSources } = await scheduleState(read);
      for (const [of, count] of Object.entries({ waiting, given_up: givenUp, sources, failing_sources: failingSources }))
        schedule.set({ of }, count);
      up.set(1);
    } catch {
      things.reset();
      schedule.reset();
      up.set(0);
    }
  };

  return {
    running: new Gauge({ name: 'pactgraph_requests_running', help: 'Requests that are being answered.', registers }),
    requests: new Histogram({
      name: 'pactgraph_request_seconds',
      help: 'How long requests took.',
      labelNames: ['route', 'status'] as const,
      buckets: SECONDS,
      registers,
    }),
    errors: new Counter({
      name: 'pactgraph_graphql_errors_total',
      help: 'Errors in answers, by their code.',
      labelNames: ['code'] as const,
      registers,
    }),
    cost: new Histogram({
      name: 'pactgraph_query_cost_nodes',
      help: 'How many nodes queries could return.',
      buckets: NODES,
      registers,
    }),
    contentType: registry.contentType,
    print: async () => {
      // Watching costs timers and observers: only a server that is asked pays for them.
      if (!isProcessWatched) collectDefaultMetrics({ register: registry });
      isProcessWatched = true;
      await readGraph();
      return registry.metrics();
    },
  };
};
