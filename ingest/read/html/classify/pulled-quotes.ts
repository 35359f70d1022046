// Sentences pulled out of a paragraph and shown large: they stand in the text already.
import type { PageLine } from './page-line.ts';

const SHORTEST = 30;
const FAR_QUOTE = 2;
/** A page with more quotes than this is searched no further: each costs a look through the whole text. */
const MOST_PULLS = 200;

const isPulled = ({ box, key }: PageLine): boolean =>
  key.length >= SHORTEST &&
  (box.around.blockquote > 0 ||
    box.around.aside > 0 ||
    box.around.figure > 0 ||
    (box.marks.quote !== undefined && box.depth - box.marks.quote <= FAR_QUOTE));

/** Of `lines`, those that repeat a piece of another. */
export const findPulledQuotes = (lines: readonly PageLine[]): ReadonlySet<PageLine> => {
  const pulled = lines.filter(isPulled).slice(0, MOST_PULLS);
  if (pulled.length === 0) return new Set();
  const prose = lines
    .filter((line) => line.isProse && !isPulled(line))
    .map(({ key }) => key)
    .join('\n');
  return new Set(pulled.filter(({ key }) => prose.includes(key)));
};
