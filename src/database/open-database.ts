// The way to the graph: connects to the server that is configured, or to the embedded one, and brings the schema up to date.
import type { Graph } from '../../schema/graph.ts';
import { connectTo, hiddenUser, type Neo4jSettings } from './connect.ts';
import { type EmbeddedOptions, type EmbeddedServer, openEmbeddedServer } from './embedded/embedded-server.ts';
import { type Machine, thisMachine } from './machine.ts';
import { migrate } from './migrate.ts';
import { graphOver } from './neo4j-graph.ts';

export type DatabaseOptions = EmbeddedOptions & {
  /** The server to use; absent = the embedded one of the data folder. */
  readonly neo4j?: Neo4jSettings;
};

export type Database = {
  readonly graph: Graph;
  readonly embedded: boolean;
  /** Where it answers, for people: `bolt://127.0.0.1:41234`. */
  readonly address: string;
  /** Of the server: `5.26.29`. */
  readonly version: string;
  /** Call it last. The embedded server stops when no other command uses it; that is waited for, three seconds at most. */
  readonly close: () => Promise<void>;
};

/** A constraint over a large graph takes its time. */
const MIGRATION_LIMIT_MS = 600_000;

const open = async (options: DatabaseOptions, machine: Machine): Promise<EmbeddedServer> => {
  const { neo4j } = options;
  if (!neo4j) return openEmbeddedServer(options, machine);
  return { settings: neo4j, drivers: await connectTo(neo4j), leave: async () => undefined, down: () => undefined };
};

/** Throws GRAPH_UNAVAILABLE with what is wrong and what to do, within seconds; never falls back to another database than the one asked for. */
export const openDatabase = async (options: DatabaseOptions, machine: Machine = thisMachine()): Promise<Database> => {
  const { settings, drivers, leave, down } = await open(options, machine);
  const { database } = settings;
  const address = hiddenUser(settings.uri);
  const graph = graphOver(drivers, { database, address, down });
  const close = async (): Promise<void> => {
    await drivers.close();
    await leave();
  };
  try {
    await migrate(graphOver(drivers, { database, address, down, writeTimeout: MIGRATION_LIMIT_MS }));
  } catch (error) {
    await close();
    throw error;
  }
  return { graph, embedded: !options.neo4j, address, version: drivers.version, close };
};
