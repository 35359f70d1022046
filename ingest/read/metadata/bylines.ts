// Where the page itself names its writers: marked elements near the headline, "By Ann Lee" lines behind it.
import { BY, type IsSite, looksLikeName, readNames } from './author-names.ts';
import type { Marked } from './captures.ts';
import { nameKey } from './name-key.ts';
import type { PageMarks } from './page-marks.ts';

/** Marked like a byline, and none: authors of pictures, recordings and comments, cards of other stories, share bars, biographies, forms. */
const OTHER =
  /photo|image|foto|bild|audio|video|player|podcast|media-?(?:box|info)|caption|comment|teaser|related|card|avatar|social|follow|form-|widget|footer|sidebar|recommend|popular|powered|reporterr|newsletter|nav|menu/i;
const BYLINE = /by-?line|author-?name|article-?author|entry-?author|post-?author|content-?author|contributor/i;

/** Characters of text behind the headline within which the byline begins, and how far from the first of them its last may be. */
const NEAR = 3000;
const TOGETHER = 350;
const LONGEST_BYLINE = 250;
const FIRST_LINES = 14;
const SHORT_LINE = 80;

const isStrong = ({ attributes }: Marked): boolean =>
  /\bauthor\b/.test(attributes.rel ?? '') || /author/.test(attributes.itemprop ?? '') || BYLINE.test(attributes.class ?? '');

const isCandidate = ({ attributes, text }: Marked): boolean =>
  text.length > 1 && text.length <= LONGEST_BYLINE && !OTHER.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);

/** The texts of a byline's lines that name someone: marked as such a single word may be a name, else it takes a whole one. */
const namesIn = (text: string, isSite: IsSite): readonly string[] =>
  text.split('\n').flatMap((line) => readNames(line, isSite).people.filter(looksLikeName));

type Named = { readonly mark: Marked; readonly names: readonly string[] };
const listNamed = (bylines: readonly Marked[], isSite: IsSite): readonly Named[] =>
  bylines
    .filter(isCandidate)
    .map((mark) => ({ mark, names: namesIn(mark.text, isSite) }))
    .filter(({ names }) => names.length > 0);

const isNear = ({ at }: Marked): boolean => at !== undefined && at < NEAR;

/** The marks nearest behind the headline that name someone; where none does and nothing else is told, an author's box at the end. */
const findMarked = (bylines: readonly Marked[], isSite: IsSite, offices: readonly string[]): readonly string[] => {
  const near = listNamed(bylines.filter(isNear), isSite);
  const first = near[0]?.mark.at;
  if (first !== undefined) return near.filter(({ mark }) => (mark.at ?? 0) <= first + TOGETHER).flatMap(({ names }) => names);
  if (!offices.every(isSite)) return [];
  const strong = listNamed(bylines.filter(isStrong), isSite);
  return (strong.find(({ mark }) => mark.at === undefined) ?? strong[0])?.names ?? [];
};

const signOf = ({ name, attributes }: Marked): string => [name, attributes.class, attributes.rel, attributes.itemprop].join(' ');

/** Names that stand near the headline in marks of the same kind as those of `people`. */
export const findFellows = ({ bylines }: PageMarks, people: readonly string[], isSite: IsSite): readonly string[] => {
  const known = new Set(people.map(nameKey));
  const near = listNamed(bylines.filter(isNear), isSite);
  const own = near.filter(({ names }) => names.every((name) => known.has(nameKey(name))));
  const first = own[0]?.mark.at;
  if (first === undefined) return [];
  const signs = new Set(own.map(({ mark }) => signOf(mark)));
  return near.filter(({ mark }) => signs.has(signOf(mark)) && Math.abs((mark.at ?? 0) - first) <= TOGETHER).flatMap(({ names }) => names);
};

/** "By Ann Lee" as a line, or "By" and the names on lines of their own. */
const findLines = (afterHeading: string, isSite: IsSite): readonly string[] => {
  const lines = afterHeading.split('\n').slice(0, FIRST_LINES);
  for (const [index, line] of lines.entries()) {
    if (line.length > SHORT_LINE * 1.5) continue;
    const isLabel = BY.test(`${line} `) && line.length < 20;
    const names = isLabel ? takeNames(lines.slice(index + 1, index + 8), isSite) : BY.test(line) ? namesIn(line, isSite) : [];
    if (names.length > 0) return names;
  }
  return [];
};

const takeNames = (lines: readonly string[], isSite: IsSite): readonly string[] => {
  const names: string[] = [];
  for (const line of lines) {
    const found = namesIn(line, isSite);
    if (found.length === 0) break;
    names.push(...found);
  }
  return names;
};

/** `offices`: what is told elsewhere instead of a person; where the byline gives one of them, nobody else wrote it. */
export const findBylines = ({ bylines, afterHeading }: PageMarks, isSite: IsSite, offices: readonly string[]): readonly string[] => {
  const isOfOffice = (mark: Marked): boolean => isCandidate(mark) && offices.some((office) => mark.text.includes(office));
  if (bylines.some((mark) => isNear(mark) && isOfOffice(mark))) return [];
  const marked = findMarked(bylines, isSite, offices);
  return marked.length > 0 ? marked : findLines(afterHeading, isSite);
};

/** What the byline gives where it names nobody: "By TPN", initials, "Redaktion". */
export const findShortBylines = ({ bylines, afterHeading }: PageMarks, isSite: IsSite): readonly string[] => {
  const marked = bylines.filter((mark) => isCandidate(mark) && isStrong(mark) && mark.text.length <= SHORT_LINE);
  const line = afterHeading
    .split('\n', FIRST_LINES)
    .find((text) => BY.test(text))
    ?.split(/, (?:in|on) | [|·•–—] /, 1)[0];
  const told = marked[0]?.text ?? (line && line.length <= SHORT_LINE ? line : undefined);
  if (!told) return [];
  const { people, offices } = readNames(told, isSite);
  return people.length > 0 ? people : offices;
};
