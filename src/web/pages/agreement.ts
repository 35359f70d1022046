// One agreement: sides, status over time, the sentences that say so by story, who contradicts, and how sure the machine is.
import { z } from 'zod';
import { PartialDate } from '../../../schema/facts.ts';
import { AGREEMENT_TYPES, CONFLICT_KINDS, STATUSES } from '../../../schema/ontology.ts';
import { html, joined, type Part } from '../html.ts';
import { CONFLICTS } from './conflict-words.ts';
import type { Page } from './layout.ts';
import { counted, dateInWords, dayInWords, inWords, inWordsFirst, moneyInWords } from './phrases.ts';
import { articleLink, entityLink, pathOf, quoteOf, statusChip, titleOf } from './pieces.ts';
import { Graph, Money, Named, Passage, Said } from './shapes.ts';
import { sourceInWords } from './source-words.ts';

const Evidence = Said.extend({
  passage: Passage,
  rule: z.string(),
  confidence: z.number(),
  judgements: z.array(z.object({ kind: z.string(), by: z.string(), at: z.string(), reason: z.string() })),
});
type Evidence = z.infer<typeof Evidence>;

const Agreement = z.object({
  id: z.string(),
  slug: z.string(),
  type: z.enum(AGREEMENT_TYPES),
  status: z.enum(STATUSES).nullable(),
  announcedOn: PartialDate.nullable(),
  effectiveFrom: PartialDate.nullable(),
  effectiveTo: PartialDate.nullable(),
  value: Money.nullable(),
  exclusive: z.boolean().nullable(),
  territory: z.string().nullable(),
  confidence: z.number(),
  rejected: z.boolean(),
  parties: z.array(z.object({ role: z.string(), nameAsWritten: z.string(), entity: Named })),
  covers: z.array(z.object({ name: z.string(), entity: Named.nullable() })),
  corroboration: z.object({
    independentStories: z.number(),
    articles: z.number(),
    firstReportedOn: z.string().nullable(),
    firstReportedBy: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.object({ name: z.string() }).nullable() })),
  }),
  statusTimeline: z.array(
    z.object({ status: z.enum(STATUSES), on: z.string().nullable(), until: z.string().nullable(), claim: Said.nullable() }),
  ),
  conflicts: z.array(z.object({ kind: z.enum(CONFLICT_KINDS), claims: z.array(Said) })),
  evidence: z.object({ totalCount: z.number(), nodes: z.array(Evidence) }),
});
type Agreement = z.infer<typeof Agreement>;
const Answer = z.object({ graph: Graph, agreement: Agreement.nullable() });

const row = (name: string, value: Part): Part =>
  value !== null && value !== false && value !== undefined && html`<dt>${name}</dt><dd>${value}</dd>`;

const facts = (agreement: Agreement): Part => {
  const { parties, covers, announcedOn, effectiveFrom, effectiveTo, value, exclusive, territory, corroboration, confidence } = agreement;
  const { firstReportedBy, firstReportedOn, independentStories, articles } = corroboration;
  return html`<dl>
${parties.map(({ role, entity, nameAsWritten }) => row(inWordsFirst(role), [entityLink(entity), nameAsWritten !== entity.name && ` (written “${nameAsWritten}”)`]))}
${row(
  'About',
  covers.length > 0 &&
    joined(
      covers.map(({ name, entity }) => (entity ? entityLink(entity) : name)),
      ', ',
    ),
)}
${row('Announced', announcedOn && dateInWords(announcedOn))}
${row('In force from', effectiveFrom && dateInWords(effectiveFrom))}
${row('In force until', effectiveTo && dateInWords(effectiveTo))}
${row('Value', value && moneyInWords(value))}
${row('Exclusive', exclusive !== null && (exclusive ? 'yes' : 'no'))}
${row('Where', territory)}
${row(
  'First reported by',
  firstReportedBy.length > 0 && [
    joined(
      firstReportedBy.map(({ id, title, publisher }) => html`<a href="${pathOf('articles', id)}">${publisher?.name ?? (title || id)}</a>`),
      ', ',
    ),
    firstReportedOn && ` on ${dayInWords(firstReportedOn)}`,
  ],
)}
${row('Backed by', independentStories === 0 ? 'what articles tell as background' : `${counted(independentStories, 'independent story', 'independent stories')}, ${counted(articles, 'article', 'articles')}`)}
${row('Confidence', `${Math.round(confidence * 100)} in 100`)}
</dl>`;
};

const timeline = ({ statusTimeline }: Agreement): Part =>
  statusTimeline.length > 0 &&
  html`<h2>What happened when</h2><ol class="timeline">${statusTimeline.map(
    ({ status, on, claim }) => html`<li>${statusChip(status)} ${on ? dayInWords(on) : 'on an unknown day'}${claim && quoteOf(claim)}</li>`,
  )}</ol>`;

const conflictList = ({ conflicts }: Agreement): Part =>
  conflicts.length > 0 &&
  html`<h2>Who contradicts</h2>${conflicts.map(
    ({ kind, claims }) =>
      html`<h3>${CONFLICTS[kind]}</h3>${claims.map((claim) => [statusChip(claim.status), claim.value && ` ${moneyInWords(claim.value)}`, quoteOf(claim)])}`,
  )}`;

const evidenceItem = (
  claim: Evidence,
): Part => html`<blockquote id="${claim.id}">${claim.passage.before} <mark>${claim.passage.quote}</mark> ${claim.passage.after}<br>
<span class="faint">${statusChip(claim.status)} ${sourceInWords(claim.source)}${claim.modality !== 'CERTAIN' && ` · ${inWords(claim.modality)}`}${claim.basis !== 'NEWS' && ` · told as ${inWords(claim.basis)}`}, in ${articleLink(claim.article, claim.id)}${
  claim.article.url && html` · <a href="${claim.article.url}" rel="noreferrer nofollow">original</a>`
}${claim.article.pressRelease && ' · press release'}<br>found by the rule “${claim.rule}”, ${Math.round(claim.confidence * 100)} in 100</span>${claim.judgements.map(
  ({ kind, by, at, reason }) => html`<br><strong>${inWordsFirst(kind)}</strong> by ${by} on ${dayInWords(at.slice(0, 10))}: ${reason}`,
)}</blockquote>`;

const evidenceByStory = ({ evidence: { nodes, totalCount } }: Agreement): Part => {
  const stories = new Map<string, Evidence[]>();
  for (const claim of nodes) {
    const story = claim.article.story?.id ?? claim.article.id;
    stories.set(story, [...(stories.get(story) ?? []), claim]);
  }
  return html`<h2>Who says so</h2>${[...stories.values()].map((claims, index) => {
    const size = claims[0]?.article.story?.size ?? 1;
    return html`<h3>Story ${index + 1}${size > 1 && ` (${size} copies of one text)`}</h3>${claims.map(evidenceItem)}`;
  })}${totalCount > nodes.length && html`<p class="faint">${totalCount - nodes.length} more sentences.</p>`}`;
};

/** undefined: there is none under this id. */
export const agreementPage = (data: unknown, id: string): Page | undefined => {
  const { graph, agreement } = Answer.parse(data);
  if (!agreement) return undefined;
  const title = titleOf(agreement);
  return {
    title,
    samples: graph.samples,
    made: { document: 'agreement', variables: { id } },
    permanent: { path: pathOf('agreements', agreement.id), graphVersion: graph.version },
    body: html`<p class="kicker">${inWordsFirst(agreement.type)} · ${statusChip(agreement.status)}</p><h1>${title}</h1>
${agreement.rejected && html`<p class="note">People have judged that this is wrong. It counts for nothing and is in no list.</p>`}
${facts(agreement)}
${timeline(agreement)}
${conflictList(agreement)}
${evidenceByStory(agreement)}`,
  };
};
