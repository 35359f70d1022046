// The way in: what this is, what is new, who has the most agreements, what is disputed, what was read.
import { z } from 'zod';
import { html } from '../html.ts';
import { partAddress } from './documents.ts';
import type { Page } from './layout.ts';
import { counted, inWords, inWordsFirst } from './phrases.ts';
import { agreementList, pathOf } from './pieces.ts';
import { Graph, Line } from './shapes.ts';

const Lines = z.object({ nodes: z.array(Line) });
const Front = z.object({
  graph: Graph.extend({ articles: z.number(), agreements: z.number(), entities: z.number(), stories: z.number(), publishers: z.number() }),
  newest: Lines,
  disputed: Lines.extend({ totalCount: z.number() }),
  rumoured: Lines,
  connected: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string(), agreements: z.object({ totalCount: z.number() }) })) }),
  stats: z.object({ byType: z.array(z.object({ type: z.string(), count: z.number() })) }),
  feeds: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        address: z.string(),
        name: z.string().nullable(),
        state: z.string(),
        lastSuccess: z.string().nullable(),
        error: z.string().nullable(),
      }),
    ),
  }),
  ingestRuns: z.object({
    nodes: z.array(
      z.object({ startedAt: z.string(), endedAt: z.string().nullable(), command: z.string(), new: z.number(), failed: z.number() }),
    ),
  }),
});

const lastRun = ({ ingestRuns: { nodes } }: z.infer<typeof Front>) => {
  const [run] = nodes;
  if (!run) return html`<p class="faint">Nothing has been taken in yet.</p>`;
  const when = `${run.startedAt.slice(0, 10)} ${run.startedAt.slice(11, 16)} UTC`;
  return html`<p>Last read on ${when}: ${counted(run.new, 'new article', 'new articles')}${run.failed > 0 && `, ${run.failed} failed`}${
    run.endedAt === null && ', still running'
  }.</p>`;
};

const sources = ({ feeds: { nodes, totalCount } }: z.infer<typeof Front>) =>
  nodes.length > 0 &&
  html`<details><summary>${counted(totalCount, 'source', 'sources')}</summary><ul class="plain">${nodes.map(
    ({ address, name, state, lastSuccess, error }) =>
      html`<li>${name ?? address} <span class="faint">${state === 'ACTIVE' ? '' : `${inWords(state)}, `}${lastSuccess ? `read on ${lastSuccess.slice(0, 10)}` : 'not read yet'}${error !== null && `; ${error}`}</span></li>`,
  )}</ul></details>`;

/** A heading with the way to the query that made what stands below it. */
const heading = (words: string, part: string, question: string) =>
  html`<h2>${words} <a class="asked" href="${partAddress('front', part, question)}" aria-label="${words}: the query">query</a></h2>`;

export const frontPage = (data: unknown): Page => {
  const front = Front.parse(data);
  const { graph, newest, connected, disputed, rumoured, stats } = front;
  return {
    title: 'Pactgraph',
    samples: graph.samples,
    made: { document: 'front', variables: {} },
    body: html`<h1>Who works with whom in tech, since when, and says who</h1>
<p>Pactgraph reads the news, finds agreements between companies (licences, supplies, joint ventures, purchases) and keeps each with the sentence that says so. Ten copies of one wire story count once. Rumours, denials and contradictions are shown, not smoothed over.</p>
<p class="kicker">${counted(graph.agreements, 'agreement', 'agreements')} between ${counted(graph.entities, 'company, brand, product or person', 'companies, brands, products and people')}, from ${counted(graph.articles, 'article', 'articles')} of ${counted(graph.publishers, 'publisher', 'publishers')}</p>
<div class="columns">
<section>${heading('Newest agreements', 'newest', 'Which agreements are the newest?')}${agreementList(newest.nodes, 'There are none yet.')}<p><a href="/agreements">All agreements</a></p></section>
<div>
<section>${heading('Most agreements', 'connected', 'Which companies have the most agreements?')}<ul class="chips">${connected.nodes.map(
      ({ id, name, agreements }) =>
        html`<li><a href="${pathOf('entities', id)}">${name} <span class="faint">${agreements.totalCount}</span></a></li>`,
    )}</ul></section>
<section>${heading('By kind', 'stats', 'How many agreements are there of each kind?')}<ul class="chips">${stats.byType.map(
      ({ type, count }) => html`<li><a href="/agreements?type=${type}">${inWordsFirst(type)} <span class="faint">${count}</span></a></li>`,
    )}</ul></section>
<section>${heading('Only rumoured', 'rumoured', 'Which agreements are only rumoured or talked about?')}${agreementList(rumoured.nodes, 'Nothing is only rumoured.')}</section>
<section>${heading('Disputed', 'disputed', 'Where do articles contradict each other?')}${agreementList(disputed.nodes, 'No articles contradict each other.')}${
      disputed.totalCount > disputed.nodes.length &&
      html`<p><a href="/agreements?disputed=yes">All ${disputed.totalCount} that are disputed</a></p>`
    }</section>
<section>${heading('What was read', 'ingestRuns', 'When was anything read, and how much of it was new?')}${lastRun(front)}${sources(front)}</section>
</div>
</div>`,
  };
};
