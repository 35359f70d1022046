// Blocks of a page → which of them are the article's text, each with its likelihood.
import type { Block } from '../blocks/block.ts';
import { lineKey } from '../line-key.ts';
import { inCommentSection } from './comment-section.ts';
import { authorKeys, type Known } from './features/known-features.ts';
import { listFeatures } from './features.ts';
import { type Forest, predict } from './forest.ts';
import { inOtherArticle } from './other-articles.ts';
import { inPageFoot } from './page-foot.ts';
import { type PageLine, toPageLine } from './page-line.ts';
import { findPulledQuotes } from './pulled-quotes.ts';
import { findSandwichedLists } from './sandwiched-lists.ts';

export type Classified = {
  readonly kept: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly line: PageLine;
};

const MOST_LINKS = 0.5;
const LIKELY = 0.5;
/** A doubtful line goes with the lines of its template, when more than half of their text is likely. Measured: docs/quality.md. */
const DOUBTFUL = 0.25;

/** For each group of lines, what part of its words is likely text. */
const likelyShares = (lines: readonly PageLine[], scores: readonly number[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, { words: number; likely: number }>();
  lines.forEach(({ group, measures: { words } }, index) => {
    const sum = sums.get(group) ?? { words: 0, likely: 0 };
    sums.set(group, { words: sum.words + words, likely: sum.likely + words * (scores[index] ?? 0) });
  });
  return new Map([...sums].map(([group, { words, likely }]) => [group, likely / words]));
};

/** Lines that the rules settle: what repeats, what accompanies articles everywhere, and what is another article's or a reader's. */
const createVeto = (lines: readonly PageLine[], isLikely: (index: number) => boolean): ((line: PageLine) => boolean) => {
  const isOther = inOtherArticle(lines);
  const isFoot = inPageFoot(lines);
  const isComment = inCommentSection(lines, isLikely);
  const pulled = findPulledQuotes(lines);
  return (line) => line.isNoise || pulled.has(line) || isOther(line) || isFoot(line) || isComment(line);
};

/** The headline before the text, where nothing marks it as a heading. */
const dropTitle = (lines: readonly PageLine[], kept: boolean[], { titles }: Known): void => {
  const keys = new Set(titles.map(lineKey));
  const first = kept.indexOf(true);
  if (kept.lastIndexOf(true) > first && keys.has(lines[first]?.key ?? '')) kept[first] = false;
};

/** What is said about the author behind the text. */
const dropBio = (lines: readonly PageLine[], kept: boolean[], names: readonly string[]): void => {
  const isBio = (key: string): boolean => names.some((name) => key.startsWith(name));
  for (let last = kept.lastIndexOf(true); last >= 0 && isBio(lines[last]?.key ?? ''); last = kept.lastIndexOf(true)) kept[last] = false;
};

/** Where nothing looks like an article's text, what is said in sentences: so little is shown that the verdict must tell what it is. */
const keepSentences = (lines: readonly PageLine[], kept: boolean[]): void => {
  for (const [index, { measures, block, isNoise }] of lines.entries())
    kept[index] = measures.endsSentence && block.links < MOST_LINKS && !isNoise;
};

export const classifyBlocks = (blocks: readonly Block[], known: Known, forest: Forest): readonly Classified[] => {
  const lines = blocks.map(toPageLine);
  const scores = listFeatures(lines, known).map((row) => predict(forest, Float64Array.from(row)));
  const shares = likelyShares(lines, scores);
  const isLikely = (at: number): boolean => (scores[at] ?? 0) > LIKELY;
  const isVetoed = createVeto(lines, isLikely);
  /** Both neighbours are text in the same box. */
  const isBetween = (at: number): boolean =>
    isLikely(at - 1) && isLikely(at + 1) && lines[at - 1]?.holder === lines[at]?.holder && lines[at + 1]?.holder === lines[at]?.holder;
  const isText = (line: PageLine, at: number): boolean =>
    isLikely(at) || ((scores[at] ?? 0) > DOUBTFUL && ((shares.get(line.group) ?? 0) > LIKELY || isBetween(at)));
  const kept = lines.map((line, at) => isText(line, at) && !isVetoed(line));
  for (const index of findSandwichedLists(lines, (at) => kept[at] ?? false)) kept[index] = true;
  dropTitle(lines, kept, known);
  dropBio(lines, kept, authorKeys(known));
  if (!kept.includes(true)) keepSentences(lines, kept);
  return lines.map((line, index) => ({ kept: kept[index] ?? false, score: scores[index] ?? 0, line }));
};
