// A small news site on a real socket: feeds and articles that a test can change, move, break and take away; and what was asked of it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Record<string, string>;
  /** Milliseconds before it answers. */
  readonly delay?: number;
};
export type Entry = { readonly path: string; readonly title: string; readonly published: string; readonly updated?: string };

export type Site = {
  readonly origin: string;
  /** What answers at a path from now on. */
  readonly put: (path: string, reply: Reply | ((request: IncomingMessage) => Reply)) => void;
  /** The requests so far, as `GET /path`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

const answer = (
  response: ServerResponse,
  { status = 200, type = 'text/html; charset=utf-8', body = '', headers = {}, delay = 0 }: Reply,
): void => {
  const send = (): void => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
  if (delay > 0) setTimeout(send, delay);
  else send();
};

export const openSite = async (): Promise<Site> => {
  const pages = new Map<string, Reply | ((request: IncomingMessage) => Reply)>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method} ${path}`);
    // Marks of marketing make no other page.
    const reply = pages.get(path) ?? pages.get(path.replace(/\?.*$/, ''));
    answer(response, typeof reply === 'function' ? reply(request) : (reply ?? { status: 404, body: 'Not here.' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    put: (path, reply) => pages.set(path, reply),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Tells of one agreement between two companies that exist nowhere else. */
export const articleReply = (one: string, other: string, day: string, more = ''): Reply => ({
  body: `<!doctype html><html lang="en"><head><title>${one} licenses patents to ${other}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${day}T09:00:00Z"></head>
<body><article><h1>${one} licenses patents to ${other}</h1>
<p>${one} has licensed its patents to ${other}, the two companies said on Monday. The agreement runs for several years and covers networks and phones.</p>
<p>Neither of them told what it is worth. People who follow the market had expected such an agreement for some time, since the two had been talking about it in public.${more}</p></article></body></html>`,
});

export const feedReply = (origin: string, entries: readonly Entry[]): Reply => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Site</title><link>${origin}/</link>${entries
    .map(
      ({ path, title, published, updated }) =>
        `<item><title>${title}</title><link>${origin}${path}</link><pubDate>${new Date(published).toUTCString()}</pubDate>${updated ? `<atom:updated>${updated}</atom:updated>` : ''}</item>`,
    )
    .join('')}</channel></rss>`,
});
