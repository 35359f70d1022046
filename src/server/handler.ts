// GraphQL over Request and Response: graphql-yoga with our schema, limits, errors and routes. A socket is put before it in listen.ts.
import { createYoga } from 'graphql-yoga';
import type { Graph } from '../../schema/graph.ts';
import type { Admin } from '../admin/admin.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { createGraphiqlPage } from '../web/graphiql.ts';
import { type Ask, createPages } from '../web/pages/serve-page.ts';
import { Answer } from './answer.ts';
import { type Context, createContext } from './context.ts';
import { LIMITS, type Limits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { createSchema } from './schema.ts';
import { useAdmin } from './use-admin.ts';
import { useJsonBody } from './use-json-body.ts';
import { useLimits } from './use-limits.ts';
import { useMetrics } from './use-metrics.ts';
import { useOperationName } from './use-operation-name.ts';
import { createRequestLog } from './use-request-log.ts';
import { GRAPHQL_PATH, useRoutes } from './use-routes.ts';
import { useSafeErrors } from './use-safe-errors.ts';

export type HandlerOptions = {
  readonly graph: Pick<Graph, 'read'>;
  readonly config: Pick<Config, 'serveText' | 'corsOrigins'>;
  readonly log: Log;
  /** Who has the token may change the graph; absent = nobody may. */
  readonly admin?: { readonly token: string; readonly acts: Admin };
  readonly limits?: Partial<Limits>;
  /** How loud the line in the log is that each request makes; `info` unless told. */
  readonly requestLevel?: 'info' | 'debug';
  /** The moment, ISO 8601: pages say when they were retrieved. */
  readonly now?: () => string;
};

/** yoga answers anything whose address ends with this; a line break never ends one. */
const NO_HEALTH_PATH = '\n';

const corsOptions = (origins: readonly string[]) =>
  origins.length === 0 ? (false as const) : { origin: [...origins], methods: ['GET', 'POST', 'OPTIONS'], credentials: false };

export const createHandler = ({
  graph,
  config,
  log,
  admin,
  limits: given,
  requestLevel = 'info',
  now = () => new Date().toISOString(),
}: HandlerOptions) => {
  const limits = { ...LIMITS, ...given };
  const requests = createRequestLog(log, requestLevel);
  const metrics = createMetrics(graph.read);
  const handler = createYoga<Record<string, never>, Context>({
    schema: createSchema(),
    context: ({ request }) =>
      createContext({
        graph,
        limits,
        servesText: config.serveText === 'full',
        log: log.child({ requestId: requests.requestId(request) }),
        ...(admin ? { admin: admin.acts } : {}),
      }),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: NO_HEALTH_PATH,
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    maskedErrors: false,
    maxRequestBodySize: limits.bodyBytes,
    cors: corsOptions(config.corsOrigins),
    logging: false,
    plugins: [
      // First, so that the log and the metrics have the codes that the client gets.
      useSafeErrors({
        requestId: requests.requestId,
        report: (requestId, error) => log.error({ requestId, err: error }, 'a request failed'),
      }),
      requests.plugin,
      useMetrics(metrics),
      useRoutes({
        checkReady: async () => void (await graph.read('RETURN 1 AS one')),
        graphiql: createGraphiqlPage(),
        pages: (request) => pages(request),
        metrics,
      }),
      useJsonBody(limits.bodyBytes),
      useOperationName(),
      useAdmin(admin?.token),
      useLimits(limits),
    ],
  });

  /** As any client asks, so that limits, masks and log hold for pages, too. */
  const ask: Ask = async (document, variables, signal) => {
    const body = JSON.stringify({ query: document, variables });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return Answer.parse(await (await handler.fetch(`http://localhost${GRAPHQL_PATH}`, { method: 'POST', headers, body, signal })).json());
  };
  const pages = createPages({ ask, now });
  return handler;
};
