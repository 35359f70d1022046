// Everything under our address that is not a GraphQL request: the pages, GraphiQL, whether the server is alive and ready, and how it does.
import type { Plugin } from 'graphql-yoga';
import { ASSETS_PATH, serveAsset } from '../web/assets.ts';
import { GRAPHIQL_POLICY, type GraphiqlPage } from '../web/graphiql.ts';
import { isPage } from '../web/pages/serve-page.ts';

export const GRAPHQL_PATH = '/graphql';

const OTHER_PATHS = ['/live', '/ready', '/metrics'];

const isAsset = (path: string): boolean => path.startsWith(ASSETS_PATH);

/** What a monitor counts a path under: pages by their kind, and whatever does not exist together. */
export const routeOf = (path: string): string => {
  if (path === GRAPHQL_PATH || OTHER_PATHS.includes(path)) return path;
  return isPage(path) || isAsset(path) ? `/${path.split('/')[1]}` : 'other';
};

type Routes = {
  /** Throws when the database does not answer. */
  readonly checkReady: () => Promise<void>;
  readonly graphiql: () => GraphiqlPage;
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

const showGraphiql = (request: Request, { html, etag }: GraphiqlPage): Response => {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': GRAPHIQL_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    etag,
    vary: 'accept',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(html, { headers });
};

const wantsPage = (request: Request): boolean => request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');

export const useRoutes = ({ checkReady, graphiql, pages, metrics }: Routes): Plugin => {
  const answer = async (request: Request, path: string): Promise<Response | null> => {
    if (path === GRAPHQL_PATH) return wantsPage(request) ? showGraphiql(request, graphiql()) : null;
    const known = isPage(path) || isAsset(path) || OTHER_PATHS.includes(path);
    if (!known) return text(404, `There is nothing at ${path}. GraphiQL and the API are at ${GRAPHQL_PATH}.`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Only GET is allowed here.');
    if (path === '/live') return text(200, 'live');
    if (path === '/ready') return ready(checkReady);
    if (path === '/metrics') return text(200, (await metrics.print()).trimEnd(), metrics.contentType);
    return isAsset(path) ? serveAsset(request) : pages(request);
  };
  return {
    onRequest: async ({ request, url, endResponse }) => {
      const response = await answer(request, url.pathname);
      if (response) endResponse(response);
    },
  };
};
