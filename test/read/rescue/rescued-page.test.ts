import { expect, it } from 'vitest';
import { read } from '../../../ingest/read/index.ts';

const TITLE = 'Halden Optics and Brask build a lens works in Tromsdal';
const PARAGRAPHS = [
  'Halden Optics and Brask will build a works for camera lenses in Tromsdal, the two companies said on Tuesday, and share its output for eight years.',
  'Brask pays for the building, Halden for the machines. About 200 people are to work there when it opens in the autumn of next year.',
  '“Neither of us could have filled it alone,” said Runa Vik, who runs Halden. Her company made lenses in three countries and closes two of those works.',
  'The town gives the land for thirty years. It asks for apprentices in return, twelve a year, and the companies have agreed to that in writing.',
];
const STORY = { headline: TITLE, url: '/lens-works', body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') };
const page = (script: string, shown = '') =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | Example News</title><meta property="og:type" content="article"></head>
  <body><div id="app">${shown}</div>${script}</body></html>`;
const readPage = (html: string) =>
  read({ place: 'x', url: 'https://news.example/lens-works', contentType: 'text/html', bytes: Buffer.from(html) });

it.each([
  ['__NEXT_DATA__', `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { STORY } } })}</script>`],
  [
    '__NUXT__',
    `<script>window.__NUXT__=(function(a){return {data:[{story:{headline:a,body:${JSON.stringify(STORY.body)}}}]}}("${TITLE}"))</script>`,
  ],
  ['Fusion.globalContent', `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify(STORY)};Fusion.tree={}</script>`],
  ['an initial state', `<script>window.initialState = ${JSON.stringify({ STORY })}</script>`],
  ['chunks', `<script>self.__next_f.push([1,${JSON.stringify(`0:${JSON.stringify({ STORY })}\n`)}])</script>`],
])('an article that only %s holds is read', (_, script) => {
  const { verdict, article } = readPage(page(script));
  expect({ verdict, text: article?.text.split('\n\n') }).toEqual({ verdict: 'ARTICLE', text: PARAGRAPHS });
});

it('an article whose beginning is shown is read whole', () => {
  const html = page(
    `<script>window.__STATE__ = ${JSON.stringify({ STORY })}</script>`,
    `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p></article>`,
  );
  expect(readPage(html).article?.text.split('\n\n')).toEqual(PARAGRAPHS);
});
