// The Graph that the rest of the program sees, over the drivers of one server or cluster.
import neo4j, { type ManagedTransaction, Neo4jError, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import type { AppError } from '../../schema/app-error.ts';
import type { Graph, Params, Row, Run } from '../../schema/graph.ts';
import type { Drivers } from './connect.ts';
import { asAppError, isMemoryLimit } from './driver-error.ts';
import { toCypher } from './to-cypher.ts';

type GraphOptions = {
  readonly database: string;
  /** For messages. */
  readonly address: string;
  /** Why the server has ended, if that is known. */
  readonly down?: () => AppError | undefined;
  /** A read that takes longer is ended by the server; 30,000 ms unless told. */
  readonly readTimeout?: number;
  /** The same for a write transaction as a whole; 30,000 ms unless told. */
  readonly writeTimeout?: number;
};

/** As `toObject`, without its generator: pages of hundreds of rows come by here. */
const toRow = (record: Neo4jRecord): Row => {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, at) => {
    row[String(key)] = record.get(at);
  });
  return row;
};

const runIn =
  (transaction: ManagedTransaction, address: string): Run =>
  async (cypher, params: Params = {}): Promise<readonly Row[]> => {
    try {
      const { records } = await transaction.run(cypher, toCypher(params));
      return records.map(toRow);
    } catch (error) {
      // The server calls it transient, but the same statement would fail again for half a minute.
      throw isMemoryLimit(error) ? asAppError(error, address) : error;
    }
  };

/** A read sees every write made before it through the same Graph, on a cluster too. */
export const graphOver = ({ reader, writer }: Drivers, options: GraphOptions): Graph => {
  const { database, address, down, readTimeout = 30_000, writeTimeout = 30_000 } = options;
  const bookmarkManager = neo4j.bookmarkManager();

  const inSession = async <T>(open: () => Session, use: (session: Session) => Promise<T>, stop?: AbortSignal): Promise<T> => {
    stop?.throwIfAborted();
    const session = open();
    const close = (): Promise<void> => session.close().catch(() => undefined);
    // Closing resets the connection, on which the server ends what it is doing for it.
    stop?.addEventListener('abort', close, { once: true });
    try {
      return await use(session);
    } catch (error) {
      stop?.throwIfAborted();
      throw (error instanceof Neo4jError ? down?.() : undefined) ?? asAppError(error, address);
    } finally {
      stop?.removeEventListener('abort', close);
      await close();
    }
  };

  return {
    read: (cypher, params, stop) =>
      inSession(
        () => reader.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ }),
        (session) => session.executeRead((transaction) => runIn(transaction, address)(cypher, params), { timeout: readTimeout }),
        stop,
      ),
    write: (work) =>
      inSession(
        () => writer.session({ database, bookmarkManager }),
        (session) => session.executeWrite((transaction) => work(runIn(transaction, address)), { timeout: writeTimeout }),
      ),
  };
};
