// An empty graph on the worker's test server: the first line of every test file that touches the graph.
import { inject } from 'vitest';
import type { Graph } from '../schema/graph.ts';
import type { Neo4jSettings } from '../src/database/connect.ts';
import { openDatabase } from '../src/database/open-database.ts';
import type { TestServer } from './graph-setup.ts';

export type TestGraph = {
  readonly graph: Graph;
  /** For programs that are run as a child: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE. */
  readonly config: Neo4jSettings;
  /** Empties it again within a file. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const BATCH = 5000;

/** Removes every node and relationship; constraints and indexes stay. */
const clearGraph = async (graph: Graph): Promise<void> => {
  for (let removed = BATCH; removed === BATCH; ) {
    const [row] = await graph.write((run) =>
      run('MATCH (n) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed', { limit: BATCH }),
    );
    removed = Number(row?.removed ?? 0);
  }
};

/** The server of this worker: no other test file uses it meanwhile. */
export const testServer = (): TestServer => {
  const server = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1];
  if (!server) throw new Error(`Worker ${process.env.VITEST_POOL_ID} has no server.`);
  return server;
};

export const openTestGraph = async (): Promise<TestGraph> => {
  const { uri, username, password, database, dataFolder } = testServer();
  const config = { uri, username, password, database };
  const { graph, close } = await openDatabase({ neo4j: config, dataFolder, neo4jMemory: '512m', progress: () => undefined });
  await clearGraph(graph);
  return { graph, config, clear: () => clearGraph(graph), close };
};
