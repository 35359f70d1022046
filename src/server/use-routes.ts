// Everything under our address that is not a GraphQL request: the pages, GraphiQL, whether the server is alive and ready, and how it does.
import type { Plugin } from 'graphql-yoga';
import type { GraphiqlPage } from '../web/graphiql.ts';
import { isPage } from '../web/pages/serve-page.ts';

export const GRAPHQL_PATH = '/graphql';

const OTHER_PATHS = ['/live', '/ready', '/metrics'];

/** What a monitor counts a path under: pages by their kind, and whatever does not exist together. */
export const routeOf = (path: string): string => {
  if (path === GRAPHQL_PATH || OTHER_PATHS.includes(path)) return path;
  return isPage(path) ? `/${path.split('/')[1]}` : 'other';
};

type Routes = {
  /** Throws when the database does not answer. */
  readonly checkReady: () => Promise<void>;
  readonly graphiql: () => Promise<GraphiqlPage>;
  readonly pages: (request: Request) => Promise<Response>;
  readonly metrics: { readonly contentType: string; readonly print: () => Promise<string> };
};

const text = (status: number, body: string, contentType = 'text/plain; charset=utf-8'): Response =>
  new Response(`${body}\n`, { status, headers: { 'content-type': contentType, 'cache-control': 'no-store' } });

const ready = async (checkReady: () => Promise<void>): Promise<Response> => {
  try {
    await checkReady();
    return text(200, 'ready');
  } catch {
    return text(503, 'The database does not answer.');
  }
};

/** Nothing of the page comes from another machine, and the browser is told to see to it. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' blob:; frame-ancestors 'none'";

const showGraphiql = async (request: Request, graphiql: () => Promise<GraphiqlPage>): Promise<Response> => {
  const page = await graphiql();
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    etag: page.etag,
    vary: 'accept, accept-encoding',
  };
  if (request.headers.get('if-none-match') === page.etag) return new Response(null, { status: 304, headers });
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return zipped ? new Response(page.gzip, { headers: { ...headers, 'content-encoding': 'gzip' } }) : new Response(page.html, { headers });
};

const wantsPage = (request: Request): boolean => request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');

export const useRoutes = ({ checkReady, graphiql, pages, metrics }: Routes): Plugin => {
  const answer = async (request: Request, path: string): Promise<Response | null> => {
    if (path === GRAPHQL_PATH) return wantsPage(request) ? showGraphiql(request, graphiql) : null;
    const known = isPage(path) || OTHER_PATHS.includes(path);
    if (!known) return text(404, `There is nothing at ${path}. GraphiQL and the API are at ${GRAPHQL_PATH}.`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Only GET is allowed here.');
    if (path === '/live') return text(200, 'live');
    if (path === '/ready') return ready(checkReady);
    if (path === '/metrics') return text(200, (await metrics.print()).trimEnd(), metrics.contentType);
    return pages(request);
  };
  return {
    onRequest: async ({ request, url, endResponse }) => {
      const response = await answer(request, url.pathname);
      if (response) endResponse(response);
    },
  };
};
