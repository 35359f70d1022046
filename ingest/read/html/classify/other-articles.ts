// Lines of other articles on the page: cards of related stories, the next article of an endless page.
import { type Box, closest, isArticle } from '../blocks/box.ts';
import type { PageLine } from './page-line.ts';

/** An article element with this share of the prose for itself is an article, not a card or one post of many. */
const ARTICLE_SHARE = 0.3;

/** A test for the lines of one page. The first such element is the page's article; with none (a live blog's posts) no line is another's. */
export const inOtherArticle = (lines: readonly PageLine[]): ((line: PageLine) => boolean) => {
  const own = new Map<Box, number>();
  let prose = 0;
  for (const { box, size, isProse } of lines) {
    if (!isProse) continue;
    prose += size;
    const article = closest(box, isArticle);
    if (article) own.set(article, (own.get(article) ?? 0) + size);
  }
  const main = [...own].find(([, size]) => size > prose * ARTICLE_SHARE)?.[0];
  const around = new Set<Box>();
  for (let box = main; box; box = box.parent) around.add(box);
  return ({ box }) => {
    const article = main && closest(box, isArticle);
    return article !== undefined && !around.has(article);
  };
};
