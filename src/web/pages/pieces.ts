// Pieces that several pages show: names, agreements, articles, sentences, each a link to its own page.
import type { Status } from '../../../schema/ontology.ts';
import { type Html, html, joined, type Part, textOf } from '../html.ts';
import { dateInWords, inWords, inWordsFirst, storiesInWords } from './phrases.ts';
import type { ArticleLine, Line, Named, Said } from './shapes.ts';
import { sourceInWords } from './source-words.ts';
import { toneOf } from './tone.ts';

export const pathOf = (what: 'entities' | 'agreements' | 'articles', id: string): string => `/${what}/${encodeURIComponent(id)}`;

export const entityLink = ({ id, name }: Pick<Named, 'id' | 'name'>): Html => html`<a href="${pathOf('entities', id)}">${name}</a>`;

/** The status in a word; colour only repeats it. */
export const statusChip = (status: Status | null): Html => {
  if (status === null) return html`<span class="status">status unknown</span>`;
  return html`<span class="status ${toneOf(status)}">${inWords(status)}</span>`;
};

type Sides = { readonly ones: Line['parties']; readonly others: Line['parties']; readonly sellers: Line['parties'] };

/** Those of the first role, and the rest: licensor and licensee, acquirer and target; equals stand together. Who sells the target stands apart. */
const sidesOf = ({ parties }: Pick<Line, 'parties'>): Sides => {
  const first = parties[0]?.role;
  const isSeller = (role: string): boolean => role === 'SELLER' && first !== 'SELLER';
  return {
    ones: parties.filter(({ role }) => role === first),
    others: parties.filter(({ role }) => role !== first && !isSeller(role)),
    sellers: parties.filter(({ role }) => isSeller(role)),
  };
};

/** `Nokia → HMD Global`, `Sony → Sony Ericsson, from Ericsson`. */
const sidesInWords = (line: Pick<Line, 'parties'>, show: (entity: Named) => Part): Part => {
  const { ones, others, sellers } = sidesOf(line);
  const list = (side: Line['parties']): Part =>
    joined(
      side.map(({ entity }) => show(entity)),
      ', ',
    );
  return [list(ones), others.length > 0 && [' → ', list(others)], sellers.length > 0 && [', from ', list(sellers)]];
};

export const titleOf = (line: Pick<Line, 'type' | 'parties'>): string =>
  `${inWordsFirst(line.type)}: ${textOf(sidesInWords(line, ({ name }) => name))}`;

const agreementItem = (line: Line): Html => html`<li>
<a href="${pathOf('agreements', line.id)}"><strong>${inWordsFirst(line.type)}</strong></a>: ${sidesInWords(line, entityLink)} ${statusChip(line.status)}
<span class="faint">${line.announcedOn ? dateInWords(line.announcedOn) : 'no day told'} · ${storiesInWords(line.corroboration.independentStories)}${
  line.conflicts.length > 0 && ' · disputed'
}</span></li>`;

export const agreementList = (lines: readonly Line[], none: string): Html =>
  lines.length === 0 ? html`<p class="faint">${none}</p>` : html`<ul class="plain">${lines.map(agreementItem)}</ul>`;

/** `claim`: the id of the sentence to lead to. */
export const articleLink = ({ id, title, publisher, publishedOn }: ArticleLine, claim?: string): Part => [
  html`<a href="${pathOf('articles', id)}${claim && `#${claim}`}">${title || id}</a>`,
  publisher && ` – ${publisher.name}`,
  publishedOn && `, ${dateInWords(publishedOn)}`,
];

export const quoteOf = (said: Said): Html => html`<blockquote><q>${said.quote}</q><br>
<span class="faint">${sourceInWords(said.source)}${said.modality !== 'CERTAIN' && ` · ${inWords(said.modality)}`}, in ${articleLink(said.article, said.id)}${
  said.article.pressRelease && ' (press release)'
}</span></blockquote>`;
