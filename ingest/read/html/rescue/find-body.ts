// The scripts that hold a page's data → the body of the page's article, where one of them has it. Pages that are put together in the
// browser (Next.js, Nuxt, Apollo, Arc …) may have their text nowhere else.
import { normaliseText } from '../../normalise-text.ts';
import { endsSentence, textSize } from '../prose.ts';
import { isBody } from './data-keys.ts';
import { listValues } from './list-values.ts';
import { isOfPage, type PageNames } from './owner.ts';
import { type Budget, type Candidate, walkData } from './walk-data.ts';

const VALUES = 300_000;
const CHARACTERS = 8_000_000;
const SHORTEST = 400;
/** What no title or address ties to the page must be longer to be taken for its body. */
const SHORTEST_UNTIED = 600;
/** Share of a body's text that stands in paragraphs. */
const PROSE = 0.6;
const PARAGRAPH = 80;
/** A text under a name that says "body" against one under any other. */
const UNNAMED = 0.8;
const MOST_TRIED = 12;
/** Characters of all that are tried: labels may be nested so that each level is a candidate. */
const TRIED = 1_500_000;

type Ranked = Candidate & { readonly isTied: boolean; readonly weight: number };

const rank = (candidate: Candidate, names: PageNames): Ranked | undefined => {
  const { owner, key, text } = candidate;
  const isTied = owner !== undefined && isOfPage(owner, names);
  if (!isTied && (owner !== undefined || !isBody(key))) return undefined;
  return { ...candidate, isTied, weight: text.length * (isBody(key) ? 1 : UNNAMED) };
};

/** Labels, settings and lists of links are long too, but they are no sentences. */
const isProse = (text: string): boolean => {
  const lines = text.split('\n').filter(Boolean);
  const size = (some: readonly string[]): number => some.reduce((sum, line) => sum + textSize(line), 0);
  const paragraphs = lines.filter((line) => textSize(line) >= PARAGRAPH && (endsSentence(line) || /[.!?。]/.test(line)));
  return size(paragraphs) >= size(lines) * PROSE;
};

const tidy = (text: string): string =>
  normaliseText(
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join('\n\n'),
  );

/** `names`: the page's own, by which its article is told from others in the same data. */
export const findBodyInData = (scripts: readonly string[], names: PageNames): string | undefined => {
  const budget: Budget = { values: VALUES, characters: CHARACTERS };
  const ranked = listValues(scripts)
    .flatMap((value) => walkData(value, budget))
    .map((candidate) => rank(candidate, names))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Number(b.isTied) - Number(a.isTied) || b.weight - a.weight);
  let left = TRIED;
  for (const { text, isTied } of ranked.slice(0, MOST_TRIED)) {
    left -= text.length;
    if (left < 0) break;
    const body = tidy(text);
    if (textSize(body) >= (isTied ? SHORTEST : SHORTEST_UNTIED) && isProse(body)) return body;
  }
  return undefined;
};
