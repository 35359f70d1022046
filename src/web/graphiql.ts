// The page with GraphiQL: a frame that shows at once, the saved questions as data, and the bundle that makes the rest.
import { createHash } from 'node:crypto';
import { BUNDLE_PATH, bundleEntry } from './browser-bundle.ts';
import { Html, html } from './html.ts';
import { siteHeader } from './pages/layout.ts';
import { readSavedQuestions } from './saved-questions.ts';

export type GraphiqlPage = { readonly html: string; readonly etag: string };

/** Nothing of the page comes from another machine, no script stands in it, and the browser is told to see to it. */
export const GRAPHIQL_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Data that a script reads; what would end the element is written as JSON can write it, too. */
const dataBlock = (id: string, value: unknown): Html =>
  new Html(`<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);

const render = (): GraphiqlPage => {
  const { script, style, preload } = bundleEntry('explore');
  const questions = readSavedQuestions().map(({ question, document, variables }) => ({ question, document, variables }));
  const workers = Object.fromEntries(
    ['editor', 'json', 'graphql'].map((name) => [name, `${BUNDLE_PATH}${bundleEntry(`${name}-worker`).script}`]),
  );
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL – Pactgraph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${BUNDLE_PATH}${style}">
${preload.map((file) => html`<link rel="modulepreload" href="${BUNDLE_PATH}${file}">\n`)}<script type="module" src="${BUNDLE_PATH}${script}"></script>
<script type="module" src="${BUNDLE_PATH}${bundleEntry('suggest').script}"></script>
</head>
<body class="exploring">
${siteHeader('', 'graphiql')}
<main id="explore"><p class="loading">Ask in GraphQL, see the answer as a graph, a timeline or a table. One moment …</p>
<noscript><p class="loading">GraphiQL is a program that runs in your browser, and scripts are switched off. <a href="/">The pages</a> do without.</p></noscript></main>
${dataBlock('saved-questions', questions)}
${dataBlock('workers', workers)}
</body>
</html>
`;
  return { html: text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
};

/** The same page at every call. */
export const createGraphiqlPage = (): (() => GraphiqlPage) => {
  let page: GraphiqlPage | undefined;
  return () => {
    page ??= render();
    return page;
  };
};
