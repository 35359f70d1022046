// Title, authors and day that a reader found against those that people found: shares of the pages on which they are the same.
import type { GoldMetadata } from './page-set.ts';
import type { Found } from './reader.ts';

export type MetadataScore = { readonly title: number; readonly authors: number; readonly day: number };

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const names = (authors: readonly string[]): string => [...new Set(authors.map(key))].sort().join('|');

/** Case, punctuation and the order of authors do not count; everything else does. */
export const scoreMetadata = (found: readonly Found[], gold: ReadonlyMap<string, GoldMetadata>): MetadataScore => {
  const pages = found.filter(({ id }) => gold.has(id));
  const share = (isRight: (page: Found, wanted: GoldMetadata) => boolean): number =>
    pages.filter((page) => {
      const wanted = gold.get(page.id);
      return wanted !== undefined && isRight(page, wanted);
    }).length / Math.max(1, pages.length);
  return {
    title: share((page, wanted) => key(page.title) === key(wanted.title)),
    authors: share((page, wanted) => names(page.authors) === names(wanted.authors ?? [])),
    day: share((page, wanted) => page.date === wanted.date.slice(0, 10)),
  };
};
