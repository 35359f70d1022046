// Style sheets, scripts and fonts: each has an address that changes with its content, so that a browser may keep it for good.
import { BUNDLE_PATH, readBundled } from './browser-bundle.ts';
import { styleSheet } from './pages/layout.ts';

export const ASSETS_PATH = '/assets/';

const headersOf = (type: string): Record<string, string> => ({
  'content-type': type,
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
});

const notHere = (): Response =>
  new Response('Not here.\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });

/** Answers GET below ASSETS_PATH. */
export const serveAsset = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  const style = styleSheet();
  if (pathname === style.path) return new Response(style.css, { headers: headersOf('text/css; charset=utf-8') });
  if (!pathname.startsWith(BUNDLE_PATH)) return notHere();
  const file = await readBundled(pathname.slice(BUNDLE_PATH.length), request.headers.get('accept-encoding') ?? '');
  if (!file) return notHere();
  const headers = { ...headersOf(file.type), vary: 'accept-encoding', ...(file.encoding ? { 'content-encoding': file.encoding } : {}) };
  return new Response(file.content, { headers });
};
