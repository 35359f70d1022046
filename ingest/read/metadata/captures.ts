// Elements of the body that carry metadata: headings, times, bylines, breadcrumbs, and the lines behind the headline. Their texts are gathered as
// the walk goes by; of elements inside one another each gets its own.
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../html/elements.ts';
import type { Attributes } from '../html/walk.ts';

/**
 * `text` is the element's, or the name that its `data-author` gives; it has a line break where a block, a link or a break ends. `at`: how many characters of text the page has had when it begins, counted from the
 * end of the first heading; undefined before that.
 */
export type Marked = { readonly name: string; readonly attributes: Attributes; readonly text: string; readonly at?: number };
export type CapturesFound = {
  readonly headings: readonly string[];
  readonly times: readonly Marked[];
  readonly bylines: readonly Marked[];
  readonly breadcrumbs: readonly Marked[];
  readonly afterHeading: string;
};

type Kind = 'heading' | 'time' | 'byline' | 'breadcrumb';
type Capture = { readonly kind: Kind; readonly depth: number; readonly mark: Omit<Marked, 'text'>; text: string };

const MOST: Readonly<Record<Kind, number>> = { heading: 20, time: 40, byline: 40, breadcrumb: 3 };
/** Of each kind before the first heading: menus and cards there do not use up what is for the article. */
const MOST_BEFORE = 15;
const MOST_OPEN = 6;
/** Where a block, a link or a `<br>` ends, told from the line breaks of the source, which are spaces. */
const BREAK = '\u2028';
const linesOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/\s+/g, (space) => (space.includes(BREAK) ? '\n' : ' '))
    .trim();
const LONGEST = 2000;
const AFTER_HEADING = 1500;

const LONGEST_ATTRIBUTE = 300;

/** One look at a class tells most elements off; which kind it is matters for the few others. */
const MARKED_CLASS = /auth?or|by-?line|auteur|writer|contributor|reporter|journalist|redakteur|bread-?crumb|publish|date/i;
const BREADCRUMB_CLASS = /bread-?crumb/i;
const DATE_CLASS =
  /(?:^|[\s_-])(?:published|(?:pub|publish(?:ed)?|publication|post|entry|article)[-_]?date|date[-_]?(?:published|time|line))(?:$|[\s_-])/i;
const AUTHOR_CLASS = /auth?or|by-?line|auteur|writer|contributor|reporter|journalist|redakteur/i;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en?|es|in|innen)?|auteurs?|autori|autore|redakteure?|journalists?|journalistes?|contributors?|staff|by|redaktion|redactie)\//i;

const kindOfClass = (classes: string): Kind | undefined => {
  if (classes.length > LONGEST_ATTRIBUTE || !MARKED_CLASS.test(classes)) return undefined;
  if (BREADCRUMB_CLASS.test(classes)) return 'breadcrumb';
  if (AUTHOR_CLASS.test(classes)) return 'byline';
  return DATE_CLASS.test(classes) ? 'time' : undefined;
};

const kindOf = (name: string, attributes: Attributes): Kind | undefined => {
  if (name === 'h1') return 'heading';
  if (name === 'time') return 'time';
  const { itemprop, rel, href } = attributes;
  if (itemprop?.includes('author') || rel?.includes('author') || attributes['data-author']) return 'byline';
  if (itemprop?.startsWith('date')) return 'time';
  if (name === 'a' && href !== undefined && href.length < LONGEST_ATTRIBUTE && AUTHOR_ADDRESS.test(href)) return 'byline';
  return attributes.class === undefined ? undefined : kindOfClass(attributes.class);
};

export const createCaptures = () => {
  const done: Record<Kind, Marked[]> = { heading: [], time: [], byline: [], breadcrumb: [] };
  const open: Capture[] = [];
  let position: number | undefined;
  let afterHeading = '';

  const addText = (text: string): void => {
    for (const capture of open) if (capture.text.length < LONGEST) capture.text += text;
    if (position === undefined) return;
    position += text.length;
    if (afterHeading.length < AFTER_HEADING) afterHeading += text.slice(0, AFTER_HEADING);
  };
  const finish = ({ kind, mark, text }: Capture): void => {
    done[kind].push({ ...mark, text: linesOf(mark.attributes['data-author'] || text) });
    if (kind === 'heading') position ??= 0;
  };
  const breakLine = (): void => {
    for (const capture of open) if (capture.text.length < LONGEST) capture.text += BREAK;
    if (position !== undefined && afterHeading.length < AFTER_HEADING) afterHeading += BREAK;
  };
  /** Links of a byline hold one name each, spans a word or more, though nothing may stand between them; those of a headline are parts of it. */
  const breakInline = (mark: string): void => {
    for (const capture of open) if (capture.kind !== 'heading' && capture.text.length < LONGEST) capture.text += mark;
  };
  /** `<span itemprop="author"><meta itemprop="name" content="Ann Lee"></span>` */
  const addHidden = ({ itemprop, content }: Attributes): void => {
    if (itemprop === 'name' && content) for (const capture of open) if (capture.kind === 'byline') capture.text += content.slice(0, 200);
  };
  return {
    open: (name: string, attributes: Attributes, depth: number): void => {
      if (BLOCK_ELEMENTS.has(name) || name === 'br') breakLine();
      if (VOID_ELEMENTS.has(name)) {
        addHidden(attributes);
        return;
      }
      const kind = open.length < MOST_OPEN ? kindOf(name, attributes) : undefined;
      const most = kind ? (position === undefined ? Math.min(MOST_BEFORE, MOST[kind]) : MOST[kind]) : 0;
      if (!kind || done[kind].length >= most) return;
      open.push({ kind, depth, mark: { name, attributes, ...(position === undefined ? {} : { at: position }) }, text: '' });
    },
    text: addText,
    close: (name: string, depth: number): void => {
      if (BLOCK_ELEMENTS.has(name)) breakLine();
      else if (name === 'a') breakInline(BREAK);
      else if (name === 'span') breakInline(' ');
      const last = open.at(-1);
      if (last?.depth !== depth) return;
      open.pop();
      finish(last);
    },
    found: (): CapturesFound => ({
      headings: done.heading.map(({ text }) => text.replaceAll('\n', ' ')),
      times: done.time,
      bylines: done.byline,
      breadcrumbs: done.breadcrumb,
      afterHeading: linesOf(afterHeading),
    }),
  };
};
