// What a resolver has at hand during one request.
import { graphVersion } from '../../queries/graph-version.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import type { Admin } from '../admin/admin.ts';
import type { Log } from '../log.ts';
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

type Given = Pick<Context, 'servesText' | 'admin' | 'log'> & { readonly graph: Pick<Graph, 'read'> };

export const createContext = ({ graph, servesText, admin, log }: Given): Context => {
  const stop = new AbortController();
  const read: Run = (cypher, params) => graph.read(cypher, params, stop.signal);
  const look = () => ({ loaders: createLoaders(read), pages: createPageLoaders(read) });
  let looked = look();
  let version: Promise<string> | undefined;
  return {
    read,
    stop,
    get loaders() {
      return looked.loaders;
    },
    get pages() {
      return looked.pages;
    },
    graphVersion: () => {
      version ??= graphVersion(read);
      return version;
    },
    servesText,
    ...(admin ? { admin } : {}),
    log,
    renew: () => {
      looked = look();
      version = undefined;
    },
  };
};
