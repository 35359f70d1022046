// One article: its text with names and claims marked at their places, or, where texts are not given out, the sentences alone.
import { z } from 'zod';
import { PartialDate } from '../../../schema/facts.ts';
import { CLAIM_TYPES, MODALITIES, STATUSES } from '../../../schema/ontology.ts';
import { html, joined, type Part } from '../html.ts';
import type { Page } from './layout.ts';
import { markText, type Span } from './mark-text.ts';
import { dateInWords, inWords, inWordsFirst } from './phrases.ts';
import { entityLink, pathOf, statusChip } from './pieces.ts';
import { Graph, Named, Passage, WebAddress } from './shapes.ts';

const Field = z.enum(['TITLE', 'TEXT']);
export const Mention = z.object({
  name: z.string(),
  field: Field,
  start: z.number(),
  end: z.number(),
  entity: Named.nullable(),
});
type Mention = z.infer<typeof Mention>;
const Claim = z.object({
  id: z.string(),
  type: z.enum(CLAIM_TYPES),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  quote: z.string(),
  field: Field,
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  confidence: z.number(),
  passage: Passage,
  parties: z.array(z.object({ role: z.string(), name: z.string(), entity: Named.nullable() })),
  agreement: z.object({ id: z.string() }).nullable(),
});
type Claim = z.infer<typeof Claim>;
const Article = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().nullable(),
  url: WebAddress,
  authors: z.array(z.string()),
  pressRelease: z.boolean(),
  publishedOn: PartialDate.nullable(),
  publisher: z.object({ name: z.string(), site: z.string().nullable() }).nullable(),
  story: z
    .object({
      size: z.number(),
      articles: z.object({
        nodes: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.object({ name: z.string() }).nullable() })),
      }),
    })
    .nullable(),
  mentions: z.object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }), nodes: z.array(Mention) }),
  claims: z.object({ nodes: z.array(Claim) }),
});
type Article = z.infer<typeof Article>;
export const Answer = z.object({ graph: Graph, article: Article.nullable() });

const numberedClaim =
  (numbers: readonly number[], claims: readonly Claim[]) =>
  (inner: Part): Part => {
    const links = claims.map(({ agreement }, index) => {
      const number = numbers[index] ?? 0;
      return html` <a href="${agreement ? pathOf('agreements', agreement.id) : `#claim-${number}`}" aria-label="Claim ${number}">${number}</a>`;
    });
    // The pages of agreements lead to the sentence by the id of the claim.
    const [first, ...rest] = claims.map(({ id }) => id);
    return html`<mark id="${first}">${inner}</mark>${rest.map((id) => html`<span id="${id}"></span>`)}<sup>${links}</sup>`;
  };

/** Claims of one sentence stand at one place and are marked together. */
const claimSpans = (claims: readonly Claim[], field: Claim['field']): Span[] => {
  const places = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    if (claim.field === field) places.set(`${claim.start} ${claim.end}`, [...(places.get(`${claim.start} ${claim.end}`) ?? []), index]);
  });
  return [...places.values()].flatMap((indices): Span[] => {
    const own = indices.flatMap((index) => claims[index] ?? []);
    const [first] = own;
    const numbers = indices.map((index) => index + 1);
    return first ? [{ start: first.start, end: first.end, wrap: numberedClaim(numbers, own) }] : [];
  });
};

const nameSpans = (mentions: readonly Mention[], field: Mention['field']): Span[] =>
  mentions.flatMap(({ field: where, start, end, entity }): Span[] =>
    where === field && entity ? [{ start, end, wrap: (inner) => html`<a href="${pathOf('entities', entity.id)}">${inner}</a>` }] : [],
  );

const claimItem = ({ type, status, modality, parties, passage, rule, confidence, agreement }: Claim, index: number): Part => {
  const told = parties.map(({ role, name, entity }) => [entity ? entityLink(entity) : name, ` (${inWords(role)})`]);
  const heading = agreement ? html`<a href="${pathOf('agreements', agreement.id)}">${inWordsFirst(type)}</a>` : inWordsFirst(type);
  return html`<li id="claim-${index + 1}"><strong>${index + 1}. ${heading}</strong>: ${joined(told, ', ')} ${statusChip(status)}${modality !== 'CERTAIN' && ` ${inWords(modality)}`}
<blockquote>${passage.before} <mark>${passage.quote}</mark> ${passage.after}</blockquote><span class="faint">rule “${rule}”, ${Math.round(confidence * 100)} in 100</span></li>`;
};

const copies = ({ id, story }: Article): Part => {
  const others = story?.articles.nodes.filter((other) => other.id !== id) ?? [];
  return (
    others.length > 0 &&
    html`<p>One story with ${joined(
      others.map((other) => html`<a href="${pathOf('articles', other.id)}">${other.publisher?.name ?? (other.title || other.id)}</a>`),
      ', ',
    )}: copies of one text count once.</p>`
  );
};

const head = (article: Article, title: Part): Part => {
  const { publisher, publishedOn, authors, url, pressRelease } = article;
  return html`<p class="kicker">${publisher?.name ?? 'Unknown publisher'}${publishedOn && `, ${dateInWords(publishedOn)}`}${authors.length > 0 && `, by ${authors.join(', ')}`}${pressRelease && ' · press release'}</p>
<h1>${title}</h1>${url && html`<p><a href="${url}" rel="noreferrer nofollow">The original</a></p>`}${copies(article)}`;
};

/** undefined: there is none under this id. `mentions`: all of them, of every page of the answer. */
export const articlePage = (data: unknown, mentions: readonly Mention[], id: string): Page | undefined => {
  const { graph, article } = Answer.parse(data);
  if (!article) return undefined;
  const claims = article.claims.nodes;
  const marked = (field: Claim['field'], text: string) =>
    markText(text, { claims: claimSpans(claims, field), names: nameSpans(mentions, field) });
  return {
    title: article.title || article.id,
    samples: graph.samples,
    made: { document: 'article', variables: { id } },
    permanent: { path: pathOf('articles', article.id), graphVersion: graph.version },
    body: html`${head(article, marked('TITLE', article.title))}
${article.text === null ? html`<p class="note">The whole text is not given out here; the sentences that matter are below.</p>` : html`<div class="text"><p>${marked('TEXT', article.text)}</p></div>`}
<h2>What was found</h2>${claims.length > 0 ? html`<ul class="plain">${claims.map(claimItem)}</ul>` : html`<p class="faint">No agreement was found in it.</p>`}`,
  };
};
