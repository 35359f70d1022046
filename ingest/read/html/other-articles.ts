// Blocks of other articles on the page: cards of related stories, the next article of an endless page.
import type { Block } from './list-blocks.ts';
import { isProse, proseSize, textSize } from './prose.ts';

/** An article element with this share of the prose for itself is an article, not a card or one post of many (F1 of 337 pages: best at .35, .004 less at .2 and at .5). */
const ARTICLE_SHARE = 0.35;

/** The first such element is the page's article; what stands in others is dropped. With none (a live blog's posts) all stay. */
export const withoutOtherArticles = (blocks: readonly Block[]): readonly Block[] => {
  const own = new Map<number, number>();
  for (const block of blocks) {
    const inner = block.articles.at(-1);
    if (inner !== undefined && isProse(block)) own.set(inner, (own.get(inner) ?? 0) + textSize(block.text));
  }
  const enough = proseSize(blocks) * ARTICLE_SHARE;
  const large = [...own].filter(([, size]) => size > enough).map(([number]) => number);
  if (large.length === 0) return blocks;
  const main = Math.min(...large);
  const path = blocks.find(({ articles }) => articles.includes(main))?.articles ?? [];
  const around = new Set(path.slice(0, path.indexOf(main) + 1));
  return blocks.filter(({ articles }) => articles.every((number) => around.has(number)));
};
