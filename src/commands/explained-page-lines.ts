// How one page was read, as `read --explain` prints it: what was found out, and block by block what was kept and what was left out, and why.
import type { ExplainedBlock, ExplainedPage } from '../../ingest/explain-page.ts';
import { momentText } from './page-lines.ts';
import { bold, dim, green, red, type Terminal } from './terminal.ts';
import { cutText, wrapText } from './wrap-text.ts';

const LABEL_WIDTH = 12;
/** `+ 0.97 article>div>p  ` */
const TAGS_WIDTH = 18;
const TAGS_SHOWN = 3;
const NOT_TOLD = '(not told)';

const FROM: Readonly<Record<ExplainedPage['from'], string>> = {
  page: 'from the page itself',
  'json-ld': 'rescued from its JSON-LD',
  data: 'rescued from a script that holds its data',
};

const countOf = (count: number, thing: string): string => `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;

const articleFields = ({ result: { article }, from }: ExplainedPage): readonly (readonly [string, string | undefined])[] => {
  if (!article) return [];
  const { id, title, authors, publisher, published, modified, url, canonicalUrl, language, section, pressRelease, text } = article;
  const paragraphs = text.split('\n').filter(Boolean).length;
  return [
    ['Id', id],
    ['Title', title],
    ['Authors', authors.join(', ')],
    ['Publisher', [publisher?.name, publisher?.site].filter(Boolean).join(', ')],
    ['Published', published === undefined ? undefined : momentText(published)],
    ['Modified', modified === undefined ? undefined : momentText(modified)],
    ['Address', url],
    ['Canonical', canonicalUrl],
    ['Language', language],
    ['Section', section],
    ['Release', pressRelease ? 'a press release' : 'no press release'],
    ['Text', `${countOf(text.length, 'character')} in ${countOf(paragraphs, 'paragraph')}, ${FROM[from]}`],
  ];
};

const fieldLines = (page: ExplainedPage, terminal: Terminal): readonly string[] => {
  const { verdict, reason } = page.result;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Verdict', reason ? `${verdict}: ${reason}` : verdict],
    ...articleFields(page),
    ['Page', `${page.size.toLocaleString('en')} bytes, ${page.format}, ${page.encoding}`],
  ];
  return fields.flatMap(([label, value]) => {
    const [first = '', ...rest] = wrapText(value || NOT_TOLD, terminal.width - LABEL_WIDTH);
    return [`${dim(label.padEnd(LABEL_WIDTH), terminal)}${first}`, ...rest.map((line) => `${' '.repeat(LABEL_WIDTH)}${line}`)];
  });
};

const blockLines = ({ kept, score, tags, text, reasons }: ExplainedBlock, terminal: Terminal): readonly string[] => {
  const place = cutText(tags.slice(-TAGS_SHOWN).join('>'), TAGS_WIDTH).padEnd(TAGS_WIDTH);
  const head = `${kept ? '+' : '-'} ${score.toFixed(2)} ${place} `;
  const shown = `${head}${cutText(text.replace(/\s+/g, ' '), terminal.width - head.length)}`;
  const why = wrapText(reasons.join('; '), terminal.width - head.length);
  return [
    kept ? green(shown, terminal) : red(shown, terminal),
    ...(reasons.length > 0 ? why.map((line) => dim(`${' '.repeat(head.length)}${line}`, terminal)) : []),
  ];
};

export const explainedPageLines = (page: ExplainedPage, terminal: Terminal): readonly string[] => {
  const { blocks } = page;
  const kept = blocks.filter((block) => block.kept).length;
  const legend = `Kept ${kept} of ${countOf(blocks.length, 'block')} (+ kept, - left out; how likely it is text, 0 to 1; where it stands; what speaks against it):`;
  return [
    ...fieldLines(page, terminal),
    ...(blocks.length > 0 ? ['', ...wrapText(legend, terminal.width).map((line) => bold(line, terminal))] : []),
    ...blocks.flatMap((block) => blockLines(block, terminal)),
  ];
};
