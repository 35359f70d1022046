// The frame of every page: head, search box, the page's own matter, and how to cite it and ask for it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BUNDLE_PATH, bundleEntry } from '../browser-bundle.ts';
import { type Html, html, type Part } from '../html.ts';
import { type DocumentName, graphiqlAddress } from './documents.ts';
import { dayInWords } from './phrases.ts';

export type Page = {
  readonly title: string;
  readonly body: Part;
  /** What the page is made of. */
  readonly made: { readonly document: DocumentName; readonly variables: Readonly<Record<string, unknown>> };
  /** What was typed, to be shown in the search box. */
  readonly typed?: string;
  /** Shown when the graph holds the samples. */
  readonly samples?: boolean;
  /** Set where the page is about one thing that can be cited. */
  readonly permanent?: { readonly path: string; readonly graphVersion: string };
};

/** `origin`: `http://127.0.0.1:4000`. `today`: an ISO day. */
export type Visit = { readonly origin: string; readonly path: string; readonly today: string };

const readStyle = (): { readonly css: string; readonly path: string } => {
  const css = ['theme.css', 'style.css'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');
  return { css, path: `/assets/style.${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css` };
};
let style: ReturnType<typeof readStyle> | undefined;
/** Its address changes with its content, so that it can be kept for good. */
export const styleSheet = (): ReturnType<typeof readStyle> => {
  style ??= readStyle();
  return style;
};

/** The same on every page, GraphiQL among them. `typed`: what stands in the search box. */
export const siteHeader = (typed: string, here?: 'agreements' | 'graphiql'): Html => {
  const current = (place: typeof here) => place === here && html` aria-current="page"`;
  return html`<header class="site">
<a class="home" href="/">Pactgraph</a>
<nav aria-label="Main"><a href="/agreements"${current('agreements')}>Agreements</a><a href="/graphql"${current('graphiql')}>GraphiQL</a></nav>
<form action="/search" role="search"><input type="search" name="q" value="${typed}" placeholder="A company, brand or product" aria-label="Search for a company, brand, product, technology or person" autocomplete="off"><button>Search</button></form>
</header>`;
};

const SAMPLES = html`<p class="note" role="status">These answers come from the sample articles that Pactgraph brings along. Your first
<code>ingest</code> takes them out.</p>`;

const citation = ({ title, permanent }: Page, { origin, today }: Visit): Part =>
  permanent &&
  html`<section class="cite"><h2>Cite this page</h2>
<p>“${title}”, Pactgraph, graph version ${permanent.graphVersion}, retrieved on ${dayInWords(today)}, ${`${origin}${permanent.path}`}</p></section>`;

const jsonAddress = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}format=json`;

export const layOut = (page: Page, visit: Visit): Html => {
  const { title, body, made, typed = '', samples = false } = page;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === 'Pactgraph' ? title : `${title} – Pactgraph`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleSheet().path}">
<script type="module" src="${BUNDLE_PATH}${bundleEntry('suggest').script}"></script>
</head>
<body>
${siteHeader(typed, visit.path.startsWith('/agreements') ? 'agreements' : undefined)}
<main>
${samples && SAMPLES}
${body}
${citation(page, visit)}
</main>
<footer>
<p>Every statement here rests on sentences in articles. <a href="${graphiqlAddress(made.document, made.variables)}">This page as a GraphQL query</a> · <a href="${jsonAddress(visit.path)}">as JSON</a></p>
</footer>
</body>
</html>
`;
};
