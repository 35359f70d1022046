// One pass over a page: what its head and its marks tell (metadata), and its body as small, tame HTML for the DOM: no scripts, styles,
// templates, menus or comments, few attributes, bounded in depth and size.
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from './elements.ts';
import { createTameHtml } from './tame-html.ts';
import { type Attributes, walkHtml } from './walk.ts';

/** An element that names an author or a moment: its attributes, and its text. */
export type Marked = { readonly attributes: Attributes; readonly text: string };
export type PageScan = {
  readonly language?: string;
  readonly titleTag: string;
  readonly headings: readonly string[];
  /** Contents of `<meta>` by lower-case name, property or itemprop, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** First `href` of `<link>` by relation. */
  readonly links: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly times: readonly Marked[];
  /** Elements that say in a standard way (`rel`, `itemprop`) that they name an author. */
  readonly bylines: readonly Marked[];
  readonly html: string;
};

type Kind = 'heading' | 'time' | 'byline';
type Capture = { readonly kind: Kind; readonly depth: number; readonly attributes: Attributes; text: string };

const MAX_CAPTURES = 200;

const kindOf = (name: string, attributes: Attributes): Kind | undefined => {
  if (name === 'h1') return 'heading';
  if (name === 'time') return 'time';
  return /\bauthor\b/i.test(`${attributes.itemprop ?? ''} ${attributes.rel ?? ''}`) ? 'byline' : undefined;
};

/** `<meta>` and `<link>` of a page, gathered. */
const createHead = () => {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const addMeta = (key: string | undefined, content: string): void => {
    if (!key) return;
    const name = key.toLowerCase();
    const values = metas.get(name);
    if (!values) metas.set(name, [content]);
    else if (values.length < MAX_CAPTURES) values.push(content);
  };
  const note = (name: string, { content, rel, href, ...attributes }: Attributes): void => {
    if (name === 'meta' && content !== undefined)
      for (const key of new Set([attributes.name, attributes.property, attributes.itemprop, attributes['http-equiv']]))
        addMeta(key, content);
    if (name === 'link' && rel && href)
      for (const relation of rel.toLowerCase().split(/\s+/)) if (!links.has(relation)) links.set(relation, href);
  };
  return { metas, links, note };
};

/** Texts of elements that carry metadata; inside one capture no other begins. */
const createCaptures = () => {
  const found: Record<Kind, Marked[]> = { heading: [], time: [], byline: [] };
  let current: Capture | undefined;
  return {
    found,
    open: (name: string, attributes: Attributes, depth: number): void => {
      const kind = current ? undefined : kindOf(name, attributes);
      if (kind && found[kind].length < MAX_CAPTURES) current = { kind, depth, attributes, text: '' };
    },
    text: (text: string): void => {
      if (current && current.text.length < 2000) current.text += text;
    },
    close: (name: string, depth: number): void => {
      if (!current) return;
      if (BLOCK_ELEMENTS.has(name)) current.text += ' ';
      if (current.depth !== depth) return;
      found[current.kind].push({ attributes: current.attributes, text: current.text.trim() });
      current = undefined;
    },
  };
};

export const scanPage = (page: string): PageScan => {
  const head = createHead();
  const captures = createCaptures();
  const tame = createTameHtml();
  const jsonLd: string[] = [];
  const language: string[] = [];
  let titleTag: string | undefined;
  /** The script, style or title that is open: its content is gathered or passed over, and is no text of the page. */
  let raw: { readonly name: string; readonly type: 'json' | 'title' | 'none'; text: string } | undefined;
  let depth = 0;

  const rawType = (name: string, attributes: Attributes): 'json' | 'title' | 'none' | undefined => {
    if (name === 'script') return /ld\+json/i.test(attributes.type ?? '') ? 'json' : 'none';
    if (name === 'style') return 'none';
    return name === 'title' && titleTag === undefined ? 'title' : undefined;
  };

  walkHtml(page, {
    open: (name, attributes) => {
      head.note(name, attributes);
      if (name === 'html' && attributes.lang) language.push(attributes.lang);
      tame.open(name, attributes);
      if (VOID_ELEMENTS.has(name)) return;
      depth += 1;
      const type = raw ? undefined : rawType(name, attributes);
      if (type) raw = { name, type, text: '' };
      else captures.open(name, attributes, depth);
    },
    text: (text) => {
      if (raw) raw.text += raw.type === 'none' ? '' : text;
      else captures.text(text);
      tame.text(text);
    },
    close: (name) => {
      if (raw?.name === name) {
        if (raw.type === 'title') titleTag = raw.text;
        if (raw.type === 'json') jsonLd.push(raw.text);
        raw = undefined;
      }
      captures.close(name, depth);
      tame.close(name);
      depth -= 1;
    },
  });
  const { heading, time, byline } = captures.found;
  return {
    ...(language[0] ? { language: language[0] } : {}),
    titleTag: titleTag ?? '',
    headings: heading.map(({ text }) => text),
    metas: head.metas,
    links: head.links,
    jsonLd,
    times: time,
    bylines: byline,
    html: tame.html(),
  };
};
