// Pages that servers give instead of the one asked for: there is nothing at the address, or the reader is to prove that it is human.
import { textSize } from '../prose.ts';
import { claimOf, listTitles, type PageFacts } from './page-facts.ts';
import { saysAny } from './wording.ts';

/** Sizes in letters. Error pages with long lists of suggestions have little running text. */
const SHORT = 1800;
const LITTLE = 700;
/** Blocks at the beginning of the page, and of the text, that are looked at. */
const FIRST = 30;

/** A dated text with a title of its own may speak of missing pages. */
const MOST_CLAIM = 1;

const firstLines = ({ page, kept }: PageFacts): readonly string[] => [...page.slice(0, FIRST), ...kept.slice(0, 3)].map(({ text }) => text);

export const isNotFound = (facts: PageFacts): boolean => {
  const size = textSize(facts.text);
  if (size > SHORT) return false;
  const claim = claimOf(facts);
  if (claim < 3 && listTitles(facts).some((title) => saysAny(title, 'not-found'))) return true;
  return claim <= MOST_CLAIM && size < LITTLE && facts.kept.slice(0, 3).some(({ text }) => saysAny(text, 'not-found'));
};

export const isRefused = (facts: PageFacts): boolean => {
  if (claimOf(facts) > MOST_CLAIM || textSize(facts.text) > LITTLE) return false;
  return [...listTitles(facts), ...firstLines(facts)].some((line) => saysAny(line, 'refusal'));
};
