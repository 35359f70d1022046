// What a resolver has at hand during one request.
import { setMaxListeners } from 'node:events';
import { graphVersion } from '../../queries/graph-version.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import type { Admin } from '../admin/admin.ts';
import type { Log } from '../log.ts';
import { apiError } from './api-error.ts';
import type { Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createPageLoaders, type PageLoaders } from './page-loaders.ts';

export type Context = {
  /** Ends with `stop`. */
  readonly read: Run;
  /** Aborted when nobody waits for the answer any more. */
  readonly stop: AbortController;
  readonly loaders: Loaders;
  readonly pages: PageLoaders;
  /** Asked for at most once a request. */
  readonly graphVersion: () => Promise<string>;
  readonly servesText: boolean;
  /** Absent where HTTP is read-only. */
  readonly admin?: Admin;
  /** Its lines carry the id of the request. */
  readonly log: Log;
  /** Forgets what was looked up: after a mutation the graph is another. */
  readonly renew: () => void;
};

type Given = Pick<Context, 'servesText' | 'admin' | 'log'> & { readonly graph: Pick<Graph, 'read'>; readonly limits: Pick<Limits, 'rows'> };

const tooMany = (rows: number) =>
  apiError(
    'QUERY_TOO_COMPLEX',
    `The answer rests on more than ${rows} rows of the database.`,
    'Lower `first` and `limit`, or ask for fewer lists at once.',
  );

/** Reads until `stop` is aborted, and aborts it when there are too many rows. */
const readWithin = (graph: Pick<Graph, 'read'>, most: number, stop: AbortController): Run => {
  let count = 0;
  return async (cypher, params) => {
    stop.signal.throwIfAborted();
    const rows = await graph.read(cypher, params, stop.signal);
    count += rows.length;
    if (count > most) stop.abort(tooMany(most));
    return rows;
  };
};

export const createContext = ({ graph, servesText, admin, log, limits }: Given): Context => {
  const stop = new AbortController();
  // Each statement that runs listens, and many run side by side.
  setMaxListeners(0, stop.signal);
  const read = readWithin(graph, limits.rows, stop);
  const look = () => ({ loaders: createLoaders(read), pages: createPageLoaders(read) });
  let version: Promise<string> | undefined;
  // Plain properties: V8 keeps an object's getters in its old generation, and with them all that a request has looked up.
  const context: Context = {
    read,
    stop,
    ...look(),
    graphVersion: () => {
      version ??= graphVersion(read);
      return version;
    },
    servesText,
    ...(admin ? { admin } : {}),
    log,
    renew: () => {
      Object.assign(context, look());
      version = undefined;
    },
  };
  return context;
};
