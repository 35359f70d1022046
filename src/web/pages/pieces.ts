// Pieces that several pages show: names, agreements, articles, sentences, each a link to its own page.
import type { Status } from '../../../schema/ontology.ts';
import { type Html, html, joined, type Part } from '../html.ts';
import { counted, dateInWords, inWords, inWordsFirst } from './phrases.ts';
import type { ArticleLine, Line, Named, Said } from './shapes.ts';

export const pathOf = (what: 'entities' | 'agreements' | 'articles', id: string): string => `/${what}/${encodeURIComponent(id)}`;

export const entityLink = ({ id, name }: Pick<Named, 'id' | 'name'>): Html => html`<a href="${pathOf('entities', id)}">${name}</a>`;

const OPEN: ReadonlySet<Status> = new Set(['RUMOURED', 'IN_TALKS', 'PLANNED', 'POSTPONED']);
const OVER: ReadonlySet<Status> = new Set(['CANCELLED', 'ENDED', 'DENIED']);

/** The status in a word; colour only repeats it. */
export const statusChip = (status: Status | null): Html => {
  if (status === null) return html`<span class="status">status unknown</span>`;
  const tone = OPEN.has(status) ? 'open' : OVER.has(status) ? 'over' : 'firm';
  return html`<span class="status ${tone}">${inWords(status)}</span>`;
};

/** Those of the first role, and the rest: licensor and licensee, acquirer and target; equals stand together. */
const sides = ({ parties }: Pick<Line, 'parties'>): readonly [Line['parties'], Line['parties']] => {
  const first = parties[0]?.role;
  return [parties.filter(({ role }) => role === first), parties.filter(({ role }) => role !== first)];
};

export const titleOf = (line: Pick<Line, 'type' | 'parties'>): string => {
  const [ones, others] = sides(line).map((side) => side.map(({ entity }) => entity.name).join(', '));
  return `${inWordsFirst(line.type)}: ${ones}${others ? ` → ${others}` : ''}`;
};

const sidesLinked = (line: Line): Part => {
  const [ones, others] = sides(line).map((side) =>
    joined(
      side.map(({ entity }) => entityLink(entity)),
      ', ',
    ),
  );
  return [ones, Array.isArray(others) && others.length > 0 && [' → ', others]];
};

const agreementItem = (line: Line): Html => html`<li>
<a href="${pathOf('agreements', line.id)}"><strong>${inWordsFirst(line.type)}</strong></a>: ${sidesLinked(line)} ${statusChip(line.status)}
<span class="faint">${line.announcedOn ? dateInWords(line.announcedOn) : 'no day told'} · ${counted(line.corroboration.independentStories, 'story', 'stories')}${
  line.conflicts.length > 0 && ' · disputed'
}</span></li>`;

export const agreementList = (lines: readonly Line[], none: string): Html =>
  lines.length === 0 ? html`<p class="faint">${none}</p>` : html`<ul class="plain">${lines.map(agreementItem)}</ul>`;

export const articleLink = ({ id, title, publisher, publishedOn }: ArticleLine): Part => [
  html`<a href="${pathOf('articles', id)}">${title || id}</a>`,
  publisher && ` – ${publisher.name}`,
  publishedOn && `, ${dateInWords(publishedOn)}`,
];

const SAYS: Readonly<Record<Said['source']['kind'], string>> = {
  PARTY: 'says a party',
  PUBLICATION: 'says a publication',
  NAMED: 'says',
  UNNAMED: 'say unnamed sources',
  OWN_VOICE: 'says the article itself',
};

/** Who says it: "says a party (Nokia)". */
export const sourceInWords = ({ kind, name }: Said['source']): string => `${SAYS[kind]}${name ? ` (${name})` : ''}`;

export const quoteOf = (said: Said): Html => html`<blockquote><q>${said.quote}</q><br>
<span class="faint">${sourceInWords(said.source)}${said.modality !== 'CERTAIN' && ` · ${inWords(said.modality)}`}, in ${articleLink(said.article)}${
  said.article.pressRelease && ' (press release)'
}</span></blockquote>`;
