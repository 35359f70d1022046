// Blocks that stand in a box whose class or id says that it is no part of the article, in a caption, or in a table's cell.
import { isHeading } from '../block-kinds.ts';
import type { Block } from '../list-blocks.ts';
import { endsSentence, isProse, proseSize } from '../prose.ts';
import { NOISE_MARKS, WEAK_MARKS } from './marks.ts';

/** A mark over more of the text than this names the article's own container, not a box in it (from .25 to .6 the F1 of 337 pages moves by .001). */
const OWN_SHARE = 0.4;

/** Those of `marks` that this page uses for boxes. */
const boxMarks = (blocks: readonly Block[], marks: ReadonlySet<string>): ReadonlySet<string> => {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const share = new Map<string, number>();
  for (const block of blocks)
    for (const mark of block.marks) if (marks.has(mark)) share.set(mark, (share.get(mark) ?? 0) + block.text.length / total);
  return new Set([...share].filter(([, part]) => part < OWN_SHARE).map(([mark]) => mark));
};

const hasAny = ({ marks }: Block, wanted: ReadonlySet<string>): boolean => wanted.size > 0 && [...marks].some((mark) => wanted.has(mark));

const isCaption = ({ tags }: Block): boolean =>
  tags.includes('figcaption') || (tags.includes('figure') && !tags.includes('blockquote') && !tags.includes('table'));
const inForm = ({ tags }: Block): boolean => tags.includes('form');
const inCell = ({ tags }: Block): boolean => tags.includes('td') || tags.includes('th');
/** Cells hold figures and forms ask the reader for something, unless the page's builder put the whole page into one. */
const isUsedForBoxes = (blocks: readonly Block[], isInside: (block: Block) => boolean): boolean =>
  proseSize(blocks.filter(isInside)) <= proseSize(blocks) * OWN_SHARE;
const isSlight = (block: Block): boolean => block.links > 0.5 || (!isProse(block) && !endsSentence(block.text) && !isHeading(block));

/** A test for the blocks of one page. */
export const inNoiseBox = (blocks: readonly Block[]): ((block: Block) => boolean) => {
  const strong = boxMarks(blocks, NOISE_MARKS);
  const weak = boxMarks(blocks, WEAK_MARKS);
  const dropsForms = isUsedForBoxes(blocks, inForm);
  const dropsCells = isUsedForBoxes(blocks, inCell);
  return (block) =>
    isCaption(block) ||
    (dropsForms && inForm(block)) ||
    (dropsCells && inCell(block) && !isProse(block)) ||
    hasAny(block, strong) ||
    (hasAny(block, weak) && isSlight(block));
};
