// The API as a client sees it, over the seed articles in a real graph: the first line of most tests here.
import { pino } from 'pino';
import type { Graph } from '../../schema/graph.ts';
import { createServer, type Server, type ServerOptions } from '../../src/server/create-server.ts';
import { openTestGraph } from '../graph.ts';
import { writeSeed } from './seed.ts';
import { SEED, type SeedArticle } from './seed-articles.ts';

type ApiError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly retryable: boolean; readonly hint: string };
};
export type Answer<T> = {
  readonly data?: T;
  readonly errors?: readonly ApiError[];
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
};
export type Ask = <T = unknown>(query: string, variables?: object) => Promise<Answer<T>>;

export const SILENT = pino({ level: 'silent' });
export const CONFIG = { serveText: 'full', corsOrigins: [], host: '127.0.0.1', port: 0 } as const;

export const post = (query: string, variables: object = {}): Request =>
  new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

export const askOf =
  (server: Server): Ask =>
  async <T>(query: string, variables: object = {}) =>
    (await (await server.fetch(post(query, variables))).json()) as Answer<T>;

export type TestApi = {
  readonly graph: Graph;
  readonly server: Server;
  readonly ask: Ask;
  /** The data of an answer that must have no errors. */
  readonly data: <T>(query: string, variables?: object) => Promise<T>;
  readonly close: () => Promise<void>;
};

export const serve = (graph: Pick<Graph, 'read'>, options: Partial<ServerOptions> = {}): Server =>
  createServer({ graph, config: CONFIG, log: SILENT, ...options });

export const openApi = async (articles: readonly SeedArticle[] = SEED): Promise<TestApi> => {
  const { graph, close } = await openTestGraph();
  await writeSeed(graph, articles);
  const server = serve(graph);
  const ask = askOf(server);
  const data = async <T>(query: string, variables: object = {}): Promise<T> => {
    const answer = await ask<T>(query, variables);
    if (answer.errors || answer.data === undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return { graph, server, ask, data, close };
};
