// The events of one walk over a page → what its head and its marks tell of it: the raw material of its metadata. Runs on every tag of every page.
import type { Attributes } from '../html/walk.ts';
import { createCaptures, type Marked } from './captures.ts';
import { createHeadMarks } from './head-marks.ts';
import { createRawMarks } from './raw-marks.ts';

export type PageMarks = {
  readonly language?: string;
  readonly titleTag: string;
  /** Texts of the first-level headings. */
  readonly headings: readonly string[];
  /** Contents of `<meta>` by lower-case name, property or itemprop, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** First `href` of `<link>` by relation. */
  readonly links: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly times: readonly Marked[];
  /** Elements that say by `rel`, `itemprop`, class or address that they name an author. */
  readonly bylines: readonly Marked[];
  /** Trails of links from the front page to this one. */
  readonly breadcrumbs: readonly Marked[];
  /** The texts that stand right behind the first heading, a line for each block. */
  readonly afterHeading: string;
  /** Scripts that hold the page's data instead of code (`application/json`, `__NEXT_DATA__`, `window.__STATE__ = {…`), bounded in number and size. */
  readonly dataScripts: readonly string[];
};

export type PageMarksBuilder = {
  /** `depth`: of the element itself, the root's being 1; that of a void element does not matter. */
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string, depth: number) => void;
  readonly marks: () => PageMarks;
};

export const createPageMarks = (): PageMarksBuilder => {
  const head = createHeadMarks();
  const raw = createRawMarks();
  const captures = createCaptures();
  let language: string | undefined;
  return {
    open: (name, attributes, depth) => {
      if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang'];
      head.note(name, attributes);
      if (!raw.open(name, attributes)) captures.open(name, attributes, depth);
    },
    text: (text) => {
      if (!raw.text(text)) captures.text(text);
    },
    close: (name, depth) => {
      if (!raw.close(name)) captures.close(name, depth);
    },
    marks: () => ({
      ...(language ? { language } : {}),
      metas: head.metas,
      links: head.links,
      ...raw.found(),
      ...captures.found(),
    }),
  };
};
