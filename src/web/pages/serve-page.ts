// An address → its page: asks the graph through GraphQL, as any client does, and puts the answer into HTML or gives it as JSON.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { html } from '../html.ts';
import { agreementPage } from './agreement.ts';
import { agreementsPage, listVariables } from './agreements.ts';
import { Answer as ArticleAnswer, articlePage, type Mention } from './article.ts';
import { atomFeed } from './atom.ts';
import { type DocumentName, documentOf } from './documents.ts';
import { entityPage } from './entity.ts';
import { frontPage } from './front.ts';
import { layOut, type Page } from './layout.ts';
import { searchPage } from './search.ts';

type Trouble = { readonly message: string; readonly extensions?: { readonly retryable: boolean } | undefined };
/** After `signal` nobody waits for the answer. */
export type Ask = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly Trouble[] | undefined }>;

type Serving = {
  readonly ask: Ask;
  /** The moment, ISO 8601. */
  readonly now: () => string;
};

type Made = { readonly data: unknown; readonly page: Page | undefined };

/** Nothing but our own style sheet and the script of the search box is loaded; a page is whole without either. */
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** An article names more than one page of an answer holds: so many pages are asked for. */
const MENTION_PAGES = 20;

class Unanswered extends Error {
  readonly status: number;
  constructor({ message, extensions }: Trouble) {
    super(message);
    this.status = extensions?.retryable === false ? 400 : 503;
  }
}

const asking =
  (ask: Ask, signal: AbortSignal) =>
  async (name: DocumentName, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const { data, errors } = await ask(documentOf(name), variables, signal);
    if (errors?.[0]) throw new Unanswered(errors[0]);
    return data;
  };
type Asking = ReturnType<typeof asking>;

const makeArticle = async (ask: Asking, id: string): Promise<Made> => {
  const data = await ask('article', { id });
  const mentions: z.infer<typeof Mention>[] = [];
  let { article } = ArticleAnswer.parse(data);
  for (let page = 0; article && page < MENTION_PAGES; page += 1) {
    const { nodes, pageInfo } = article.mentions;
    mentions.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    ({ article } = ArticleAnswer.parse(await ask('article', { id, after: pageInfo.endCursor })));
  }
  return { data, page: articlePage(data, mentions, id) };
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

type Route = (ask: Asking, id: string, asked: URLSearchParams) => Promise<Made>;

const ROUTES: Readonly<Record<string, Route>> = {
  '': async (ask) => {
    const data = await ask('front');
    return { data, page: frontPage(data) };
  },
  search: async (ask, _, asked) => {
    const text = asked.get('q') ?? '';
    const data = await ask('search', { text });
    return { data, page: searchPage(data, text) };
  },
  agreements: async (ask, id, asked) => {
    const data = id === '' ? await ask('agreements', listVariables(asked)) : await ask('agreement', { id });
    return { data, page: id === '' ? agreementsPage(data, asked) : agreementPage(data, id) };
  },
  entities: async (ask, id) => {
    const data = await ask('entity', { id });
    return { data, page: entityPage(data, id) };
  },
  articles: (ask, id) => makeArticle(ask, id),
};

/** `/agreements/ID`: the ids of articles have slashes of their own. */
const make = async (ask: Asking, path: string, asked: URLSearchParams): Promise<Made | undefined> => {
  const [, what = '', rest = ''] = /^\/([a-z]*)\/?(.*)$/.exec(path) ?? [];
  return ROUTES[what]?.(ask, decoded(rest), asked);
};

const ATOM = '/agreements.atom';
const PAGES = /^\/($|search$|agreements($|\.atom$|\/)|entities\/.|articles\/.)/;
/** Whether the path is one of ours. */
export const isPage = (path: string): boolean => PAGES.test(path);

const nothing = (path: string): Page => ({
  title: 'Not here',
  made: { document: 'search', variables: { text: '' } },
  body: html`<h1>There is nothing at this address</h1><p>What stood at ${path} may have been merged, removed, or never been there. Search for it by name, above.</p>`,
});

const troubled = (sentence: string): Page => ({
  title: 'No answer',
  made: { document: 'front', variables: {} },
  body: html`<h1>No answer</h1><p>${sentence}</p>`,
});

/** Answers GET of one of our paths; never rejects for what the graph does. */
export const createPages = ({ ask, now }: Serving): ((request: Request) => Promise<Response>) => {
  const show = (page: Page, status: number, request: Request): Response => {
    const { origin, pathname, search } = new URL(request.url);
    const text = layOut(page, { origin, path: `${pathname}${search}`, today: now().slice(0, 10) }).text;
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const headers = { ...HEADERS, 'content-type': 'text/html; charset=utf-8', etag };
    if (status === 200 && request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(text, { status, headers });
  };
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    try {
      if (pathname === ATOM) {
        const data = await asking(ask, request.signal)('changes', listVariables(searchParams));
        const headers = { ...HEADERS, 'content-type': 'application/atom+xml; charset=utf-8' };
        return new Response(atomFeed(data, { address: request.url, now: now() }), { headers });
      }
      const made = await make(asking(ask, request.signal), pathname, searchParams);
      if (!made?.page) return show(nothing(pathname), 404, request);
      if (searchParams.get('format') !== 'json') return show(made.page, 200, request);
      return new Response(`${JSON.stringify(made.data, null, 2)}\n`, {
        headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' },
      });
    } catch (error) {
      if (request.signal.aborted) return new Response(null, { status: 503 });
      if (error instanceof Unanswered) return show(troubled(error.message), error.status, request);
      throw error;
    }
  };
};
