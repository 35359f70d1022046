// The last thing before an answer leaves: every error in it has a code, says whether to try again, and shows nothing of the inside.
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiCode } from './api-error.ts';
import { maskError } from './mask-error.ts';

type Reports = { readonly requestId: (request: Request) => string; readonly report: (requestId: string, hidden: unknown) => void };

/** Where nothing was executed, the status says so to clients that ask for `application/graphql-response+json`. */
const STATUS: Readonly<Record<ApiCode, number>> = {
  BAD_QUERY: 400,
  BAD_INPUT: 400,
  BAD_CURSOR: 400,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  READ_ONLY: 403,
  QUERY_TOO_COMPLEX: 400,
  TIMEOUT: 503,
  CANCELLED: 503,
  GRAPH_UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** What has nothing to do with the question: the status says it to all. */
const OF_HTTP: ReadonlySet<unknown> = new Set<ApiCode>(['BAD_REQUEST', 'UNAUTHORIZED', 'READ_ONLY']);

const withStatus = (error: GraphQLError): GraphQLError => {
  const { code, http } = error.extensions;
  const isOfHttp = OF_HTTP.has(code);
  const status = Object.entries(STATUS).find(([name]) => name === code)?.[1];
  if (!status || (http && !isOfHttp)) return error;
  const { nodes = null, source = null, positions = null, path = null } = error;
  const scheme = code === 'UNAUTHORIZED' ? { headers: { 'www-authenticate': 'Bearer realm="pactgraph"' } } : {};
  const told = { status, ...scheme, ...(typeof http === 'object' ? http : {}), spec: !isOfHttp };
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions: { ...error.extensions, http: told } });
};

export const useSafeErrors = ({ requestId, report }: Reports): Plugin => ({
  onResultProcess: ({ request, result, setResult }) => {
    if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
    const id = requestId(request);
    const errors = result.errors.map((error) => maskError(error, id, (hidden) => report(id, hidden)));
    setResult({ ...result, errors: 'data' in result ? errors : errors.map(withStatus) });
  },
});
