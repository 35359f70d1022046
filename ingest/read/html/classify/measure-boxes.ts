// What the boxes of a page hold: how much prose, how many links; and which of them holds the article, by Readability's scoring: text counts
// for the boxes around it, the less the further out.
import { type Box, isHeading } from '../blocks/box.ts';
import type { PageLine } from './page-line.ts';

export type BoxSums = { prose: number; size: number; linked: number; blocks: number; paragraphs: number; score: number };
export type PageBoxes = {
  /** Sums of one box; all zero for none. */
  readonly of: (box: Box | undefined) => Readonly<BoxSums>;
  /** Of the page. */
  readonly total: Readonly<BoxSums>;
  readonly main: Box | undefined;
  /** The first `<article>` with a good part of the page's prose. */
  readonly article: Box | undefined;
};

/** What is left of a text's score for each box further out, and how far out it counts. */
const DECAY = 0.6;
const REACH = 6;
/** What a line that is no paragraph counts for, letter by letter: a list of winners is an article too. */
const SLIGHT = 0.3;
/** What text counts for in a box that is hidden or called noise. */
const DOUBTFUL = 0.3;
const NEAR_NOISE = 2;
const ARTICLE_SHARE = 0.3;

const nothing = (): BoxSums => ({ prose: 0, size: 0, linked: 0, blocks: 0, paragraphs: 0, score: 0 });

const weigh = ({ size, block, box, isProse }: PageLine): number =>
  size * (1 - block.links) * (isProse ? 1 : SLIGHT) * (box.isHidden || box.noise <= NEAR_NOISE ? DOUBTFUL : 1);

const add = (sum: BoxSums, { size, block, isProse }: PageLine): void => {
  sum.size += size;
  sum.linked += size * block.links;
  sum.blocks += 1;
  if (!isProse) return;
  sum.prose += size;
  sum.paragraphs += 1;
};

/** Paragraphs and headings hold nothing but themselves. */
const firstHolder = ({ box, holder }: PageLine): Box => (box.name === 'p' || isHeading(box) ? holder : box);

const sumUp = (lines: readonly PageLine[]): ReadonlyMap<Box, BoxSums> => {
  const sums = new Map<Box, BoxSums>();
  for (const line of lines) {
    let weight = weigh(line);
    let level = 0;
    for (let box: Box | undefined = firstHolder(line); box; box = box.parent) {
      const sum = sums.get(box) ?? nothing();
      sums.set(box, sum);
      add(sum, line);
      if (level <= REACH) sum.score += weight;
      weight *= DECAY;
      level += 1;
    }
  }
  return sums;
};

export const measureBoxes = (lines: readonly PageLine[]): PageBoxes => {
  const sums = sumUp(lines);
  const total = nothing();
  for (const line of lines) add(total, line);
  let main: Box | undefined;
  let article: Box | undefined;
  let best = 0;
  for (const [box, { score, prose }] of sums) {
    if (score > best) {
      best = score;
      main = box;
    }
    if (box.name === 'article' && prose > total.prose * ARTICLE_SHARE) article ??= box;
  }
  const none = nothing();
  return { of: (box) => (box && sums.get(box)) ?? none, total, main, article };
};
