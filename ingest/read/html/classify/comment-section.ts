// Readers' comments below the article: sentences in paragraphs, which look like its text by everything but the name of their box.
import { type Box, closest } from '../blocks/box.ts';
import type { PageLine } from './page-line.ts';

/** So many paragraphs of text before it make a box named after comments a place for them; with fewer it may be the article's own. */
const TEXT_BEFORE = 2;

const commentBox = ({ box }: PageLine): Box | undefined => {
  const at = box.marks.comment;
  return at === undefined ? undefined : closest(box, ({ depth }) => depth === at);
};

/** A test for the lines of one page. `isLikely`: whether the line at an index looks like text. */
export const inCommentSection = (lines: readonly PageLine[], isLikely: (index: number) => boolean): ((line: PageLine) => boolean) => {
  const sections = new Set<Box>();
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    const box = commentBox(line);
    if (box && paragraphs >= TEXT_BEFORE) sections.add(box);
    if (!box && line.isProse && isLikely(index)) paragraphs += 1;
  }
  return (line) => {
    const box = commentBox(line);
    return box !== undefined && sections.has(box);
  };
};
