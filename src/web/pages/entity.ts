// A company, brand, product, technology or person: partners, agreements, what it makes and owns, and why these names are one.
import { z } from 'zod';
import { PartialDate } from '../../../schema/facts.ts';
import { ENTITY_KINDS } from '../../../schema/ontology.ts';
import { html, type Part } from '../html.ts';
import { addressOf } from './address.ts';
import type { Page } from './layout.ts';
import { counted, dateInWords, dayInWords, inWords, inWordsFirst } from './phrases.ts';
import { agreementList, articleLink, entityLink, pathOf } from './pieces.ts';
import { agreementsOf, neighbourhoodOf } from './questions.ts';
import { ArticleLine, Graph, Line, Named } from './shapes.ts';

const Entity = Named.extend({
  kind: z.enum(ENTITY_KINDS),
  names: z.array(z.string()),
  wikidataId: z.string().nullable(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  why: z.array(
    z.object({
      keys: z.array(z.string()),
      rule: z.string(),
      count: z.number(),
      articles: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
  partners: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        count: z.number(),
        since: PartialDate.nullable(),
        types: z.array(z.object({ type: z.string(), count: z.number() })),
        entity: Named,
      }),
    ),
  }),
  agreements: z.object({ totalCount: z.number(), nodes: z.array(Line.extend({ ownershipOnly: z.boolean() })) }),
  facts: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ type: z.string(), title: z.string().nullable(), subject: Named, object: Named })),
  }),
  articles: z.object({ totalCount: z.number(), nodes: z.array(ArticleLine) }),
});
type Entity = z.infer<typeof Entity>;
const Answer = z.object({ graph: Graph, entity: Entity.nullable() });

const more = (shown: number, total: number, address: string): Part =>
  total > shown && html`<p><a href="${address}">All ${total.toLocaleString('en')}</a></p>`;

const partnerTable = ({ partners: { nodes, totalCount } }: Entity): Part =>
  nodes.length > 0 &&
  html`<h2>Partners</h2><div class="wide"><table><thead><tr><th>With</th><th>Since</th><th>Agreements</th><th>Kinds</th></tr></thead><tbody>${nodes.map(
    ({ entity, since, count, types }) =>
      html`<tr><td>${entityLink(entity)}</td><td>${since ? dateInWords(since) : '–'}</td><td>${count}</td><td>${types.map(({ type }) => inWords(type)).join(', ')}</td></tr>`,
  )}</tbody></table></div>${totalCount > nodes.length && html`<p class="faint">${totalCount - nodes.length} more.</p>`}`;

const factList = ({ facts: { nodes } }: Entity): Part =>
  nodes.length > 0 &&
  html`<h2>What else is told</h2><ul class="plain">${nodes.map(
    ({ type, title, subject, object }) =>
      html`<li>${entityLink(subject)} ${inWords(type)} ${entityLink(object)}${title && ` (${title})`}</li>`,
  )}</ul>`;

const whyOne = ({ why }: Entity): Part =>
  why.length > 0 &&
  html`<h2>Why these names are one</h2><ul class="plain">${why.map(
    ({ keys, rule, count, articles }) =>
      html`<li><code>${keys.join(' = ')}</code> by the rule “${rule}”${count > 0 && `, told in ${counted(count, 'article', 'articles')}`}${
        articles.length > 0 &&
        html`: ${articles.map(({ id, title }, index) => [index > 0 && ', ', html`<a href="${pathOf('articles', id)}">${title || id}</a>`])}`
      }</li>`,
  )}</ul>`;

const head = ({ kind, names, name, wikidataId, firstSeen, lastSeen }: Entity): Part => {
  const others = names.filter((other) => other !== name);
  return [
    html`<p class="kicker">${inWordsFirst(kind)}${wikidataId && html` · <a href="https://www.wikidata.org/wiki/${wikidataId}" rel="noreferrer">Wikidata ${wikidataId}</a>`}</p><h1>${name}</h1>`,
    others.length > 0 && html`<p>Also written ${others.join(', ')}.</p>`,
    firstSeen &&
      html`<p class="faint">In the news read here from ${dayInWords(firstSeen)}${lastSeen && lastSeen !== firstSeen && ` to ${dayInWords(lastSeen)}`}.</p>`,
  ];
};

/** The same in GraphiQL: as pictures, and as questions to be changed. */
const pictures = (entity: Entity): Part => {
  const { query, variables } = neighbourhoodOf(entity);
  const agreements = agreementsOf(entity);
  return html`<p class="screen">As a picture: <a href="${addressOf({ query, variables, view: 'graph' })}">who is around it</a> ·
<a href="${addressOf({ ...agreements, view: 'graph' })}">its agreements</a> · <a href="${addressOf({ ...agreements, view: 'timeline' })}">over the years</a> ·
<a href="${addressOf({ ...agreements, view: 'table' })}">as a table</a></p>`;
};

/** undefined: there is none under this id. */
export const entityPage = (data: unknown, id: string): Page | undefined => {
  const { graph, entity } = Answer.parse(data);
  if (!entity) return undefined;
  const { agreements, articles } = entity;
  const told = agreements.nodes.filter(({ ownershipOnly }) => !ownershipOnly);
  const owned = agreements.nodes.filter(({ ownershipOnly }) => ownershipOnly);
  return {
    title: entity.name,
    samples: graph.samples,
    made: { document: 'entity', variables: { id } },
    permanent: { path: pathOf('entities', entity.id), graphVersion: graph.version },
    body: html`${head(entity)}
${agreements.nodes.length > 0 && pictures(entity)}
<h2>Agreements</h2>${agreementList(told, 'No article tells of an agreement.')}${more(agreements.nodes.length, agreements.totalCount, `/agreements?${new URLSearchParams({ party: entity.id })}`)}
${owned.length > 0 && html`<h3>Told only in passing, as “owned by”</h3>${agreementList(owned, '')}`}
${partnerTable(entity)}
${factList(entity)}
<h2>Articles</h2><ul class="plain">${articles.nodes.map((article) => html`<li>${articleLink(article)}</li>`)}</ul>${articles.totalCount > articles.nodes.length && html`<p class="faint">${articles.totalCount - articles.nodes.length} older ones.</p>`}
${whyOne(entity)}`,
  };
};
