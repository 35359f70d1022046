// A GraphQL document → its answer, without HTTP: what the command `query` prints. Limits and errors are those of the server.
import { Answer } from './answer.ts';
import { createHandler, type HandlerOptions } from './handler.ts';
import { GRAPHQL_PATH } from './use-routes.ts';

/** After `signal` nobody waits for the answer. */
type QueryOptions = Omit<HandlerOptions, 'config'> & { readonly signal?: AbortSignal };

/** Whole texts are given out: who can run a command has the database at hand. */
const CONFIG = { serveText: 'full', corsOrigins: [] } as const;

export type ExecuteQuery = (document: string, variables?: Readonly<Record<string, unknown>>, operationName?: string) => Promise<Answer>;

/** For several questions: the schema is made once. */
export const createExecuteQuery = ({ signal, ...options }: QueryOptions): ExecuteQuery => {
  const handler = createHandler({ ...options, config: CONFIG, requestLevel: 'debug' });
  return async (document, variables = {}, operationName) => {
    const body = JSON.stringify({ query: document, variables, ...(operationName === undefined ? {} : { operationName }) });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await handler.fetch(`http://localhost${GRAPHQL_PATH}`, {
      method: 'POST',
      headers,
      body,
      ...(signal ? { signal } : {}),
    });
    return Answer.parse(await response.json());
  };
};

export const executeQuery = (options: QueryOptions, ...question: Parameters<ExecuteQuery>): Promise<Answer> =>
  createExecuteQuery(options)(...question);
