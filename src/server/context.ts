// What a resolver has at hand during one request.
import { graphVersion } from '../../queries/graph-version.ts';
import type { Run } from '../../schema/graph.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createPageLoaders, type PageLoaders } from './page-loaders.ts';

export type Context = {
  readonly read: Run;
  readonly loaders: Loaders;
  readonly pages: PageLoaders;
  /** Asked for at most once a request. */
  readonly graphVersion: () => Promise<string>;
  readonly servesText: boolean;
};

export const createContext = (read: Run, servesText: boolean): Context => {
  let version: Promise<string> | undefined;
  return {
    read,
    loaders: createLoaders(read),
    pages: createPageLoaders(read),
    graphVersion: () => {
      version ??= graphVersion(read);
      return version;
    },
    servesText,
  };
};
