// The page with GraphiQL, whole and from our own machine: rendered once, compressed once, kept.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readSavedQuestions } from './saved-questions.ts';

export type GraphiqlPage = { readonly html: string; readonly gzip: Uint8Array<ArrayBuffer>; readonly etag: string };

const compress = promisify(gzip);

const render = async (): Promise<GraphiqlPage> => {
  // Nine megabytes of script: loaded when the first browser asks for the page, not by every command.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const tabs = readSavedQuestions().map(({ document }) => ({ query: document }));
  const page = renderGraphiQL({ title: 'Pactgraph', endpoint: '/graphql', defaultTabs: tabs, defaultEditorToolsVisibility: false });
  const notice = readFileSync(new URL('./samples-notice.html', import.meta.url), 'utf8');
  const html = page.replace(/<\/body>\s*<\/html>\s*$/, () => `${notice}</body></html>`);
  return {
    html,
    gzip: new Uint8Array(await compress(html, { level: 9 })),
    etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
  };
};

/** The same page at every call. */
export const createGraphiqlPage = (): (() => Promise<GraphiqlPage>) => {
  let page: Promise<GraphiqlPage> | undefined;
  return () => {
    page ??= render();
    return page;
  };
};
