// What is known of the article from elsewhere in the page, and whether the line says it again.
import { lineKey } from '../../line-key.ts';
import { share } from '../numbers.ts';
import type { PageLine } from '../page-line.ts';

/** Its titles in all their forms, its authors, its description, its body as JSON-LD tells it ('' = not told). */
export type Known = {
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly description: string;
  readonly articleBody: string;
};

export const KNOWN_FEATURES = 'titleShare titleCover isTitle author inDescription hasBody inBody times isRepeated';

/** A longer line is no title. */
const LONGEST_TITLE = 300;
const SHORTEST_NAME = 5;
const SHORTEST_PIECE = 16;
const SHORTEST_DESCRIPTION = 31;
const MOST_TIMES = 20;

const wordSet = (key: string): ReadonlySet<string> => new Set(key.split(' ').filter(Boolean));
const overlap = (words: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of words) if (of.has(word)) shared += 1;
  return share(shared, words.size);
};

const best = (titles: readonly ReadonlySet<string>[], rate: (title: ReadonlySet<string>) => number): number =>
  titles.reduce((most, title) => Math.max(most, rate(title)), 0);

/** Names of the authors as they are looked for in lines. */
export const authorKeys = ({ authors }: Known): readonly string[] => authors.map(lineKey).filter((name) => name.length >= SHORTEST_NAME);

export const findTitleLine = (lines: readonly PageLine[], { titles }: Known): number => {
  const keys = new Set(titles.map(lineKey));
  const heading = lines.findIndex(({ key, level }) => level === 1 && keys.has(key));
  return heading >= 0 ? heading : lines.findIndex(({ key }) => keys.has(key));
};

/** The function must be called for each line in order. */
export const createKnownFeatures = (lines: readonly PageLine[], known: Known, prose: number): ((line: PageLine, row: number[]) => void) => {
  const titleKeys = new Set(known.titles.map(lineKey).filter(Boolean));
  const titles = [...titleKeys].map(wordSet);
  const authors = authorKeys(known);
  const description = lineKey(known.description);
  const body = lineKey(known.articleBody);
  const times = new Map<string, number>();
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const isDescribed = (key: string): boolean =>
    key.length >= SHORTEST_PIECE &&
    (description.includes(key) || (description.length >= SHORTEST_DESCRIPTION && key.includes(description)));
  return ({ key }, row) => {
    const words = key.length <= LONGEST_TITLE ? wordSet(key) : undefined;
    row.push(
      words ? best(titles, (title) => overlap(title, words)) : 0,
      words ? best(titles, (title) => overlap(words, title)) : 0,
      Number(titleKeys.has(key)),
      Number(authors.some((name) => key.includes(name))),
      Number(isDescribed(key)),
      body ? share(body.length, prose) : -1,
      body && key ? Number(body.includes(key)) : -1,
      Math.min(MOST_TIMES, times.get(key) ?? 1),
      Number(seen.has(key)),
    );
    seen.add(key);
  };
};
