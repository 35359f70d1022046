// Blocks of the main content → those that are the article's own text. Readability loses precision, not recall: this is the missing half.
// The rules are general: tags, words of class names, links, and lines that accompany articles everywhere. None knows a publisher.
import { isHeading, isItem, isLabel } from './block-kinds.ts';
import type { Block } from './list-blocks.ts';
import { inNoiseBox } from './noise/in-noise-box.ts';
import { isNoiseLine } from './noise/is-noise-line.ts';
import { isTimeLine } from './noise/time-lines.ts';
import { withoutOtherArticles } from './other-articles.ts';
import { endsSentence, isProse, textSize } from './prose.ts';
import { isTitleLine, withoutRepeats } from './repeats.ts';

/** What is known of the article from elsewhere: its titles in all their forms, and its authors. */
export type Known = { readonly titles: readonly string[]; readonly authors: readonly string[] };

const isLinkLine = (block: Block): boolean => block.links > 0.8 && (isItem(block) || isHeading(block) || !endsSentence(block.text));

/** The author's name alone or with a time, and the lines about the author at the end. */
const isAuthorLine = (blocks: readonly Block[], authors: readonly string[]): ((block: Block, index: number) => boolean) => {
  const names = authors.filter((name) => name.length > 4);
  const lastProse = blocks.findLastIndex(isProse);
  return ({ text }, index) => {
    const name = names.find((author) => text.includes(author));
    if (!name) return false;
    const rest = text.replace(name, ' ').trim();
    if (rest.length < 5 || isTimeLine(rest)) return true;
    const isLast = index > blocks.length * 0.6 && index > lastProse - 3;
    return (isLast && text.startsWith(name)) || (!endsSentence(text) && rest.length < 40);
  };
};

/** Headings and labels with nothing left between them and the next one go too. */
const withoutDangling = (all: readonly Block[], kept: readonly Block[]): readonly Block[] => {
  const left = new Set(kept);
  const filled = new Set<Block>();
  let headings: Block[] = [];
  let label: Block | undefined;
  for (const block of all) {
    if (isHeading(block)) headings.push(block);
    else if (isLabel(block)) label = block;
    else if (left.has(block)) {
      for (const heading of headings) filled.add(heading);
      if (label) filled.add(label);
      headings = [];
      label = undefined;
    } else if (!isProse(block) && !block.tags.includes('figure')) label = undefined;
  }
  return kept.filter((block) => !isLabel(block) || filled.has(block));
};

/** As many short last lines may be notes; more are a list that belongs to the text (from 1 to 8 the F1 of 337 pages moves by .001). */
const MOST_NOTES = 3;
const STANDFIRST = 50;

/** Kickers before the text and notes after it: what is neither prose nor a sentence nor a heading long enough for a standfirst. */
const trimEnds = (blocks: readonly Block[]): readonly Block[] => {
  const isText = (block: Block): boolean => isProse(block) || endsSentence(block.text);
  const first = blocks.findIndex((block) => isText(block) || (isHeading(block) && textSize(block.text) > STANDFIRST));
  const last = blocks.findLastIndex(isText);
  if (first < 0) return blocks;
  return blocks.slice(first, blocks.length - 1 - last > MOST_NOTES ? blocks.length : last + 1);
};

export const filterBlocks = (found: readonly Block[], { titles, authors }: Known): readonly Block[] => {
  const blocks = withoutOtherArticles(found);
  const isBoxed = inNoiseBox(blocks);
  const isTitle = isTitleLine(titles);
  const isAuthor = isAuthorLine(blocks, authors);
  const own = blocks.filter(
    (block, index) => !isBoxed(block) && !isNoiseLine(block.text) && !isLinkLine(block) && !isTitle(block) && !isAuthor(block, index),
  );
  return trimEnds(withoutDangling(blocks, withoutRepeats(own)));
};
