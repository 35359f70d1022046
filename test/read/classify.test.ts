import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../ingest/read/html/blocks/collect-blocks.ts';
import { classifyBlocks } from '../../ingest/read/html/classify/classify-blocks.ts';
import type { Known } from '../../ingest/read/html/classify/features/known-features.ts';
import { FEATURE_NAMES, listFeatures } from '../../ingest/read/html/classify/features.ts';
import { loadForest, parseForest, predict } from '../../ingest/read/html/classify/forest.ts';
import { listReasons } from '../../ingest/read/html/classify/list-reasons.ts';
import { toPageLine } from '../../ingest/read/html/classify/page-line.ts';
import { walkHtml } from '../../ingest/read/html/walk.ts';

const NOTHING: Known = { titles: [], authors: [], description: '', articleBody: '' };
const PARAGRAPH =
  'Orbiq of Tampere will make the gripping hands for the warehouse robots of Quillet, the two companies said, and the first of them will ship in spring.';

const blocksOf = (html: string) => {
  const blocks = createBlocks();
  walkHtml(html, blocks);
  return blocks.blocks();
};
const keptOf = (html: string, known = NOTHING): readonly string[] =>
  classifyBlocks(blocksOf(html), known, loadForest())
    .filter(({ kept }) => kept)
    .map(({ line }) => line.block.text);

describe('the forest', () => {
  const stump = { features: [0], thresholds: [2], left: [-1], right: [-2], leaves: [-1, 1] };
  const file = (features: readonly string[]): string => JSON.stringify({ features, trees: [stump, stump] });

  it('adds the leaves that a row comes to, and makes a likelihood of them', () => {
    const forest = parseForest(file(FEATURE_NAMES));
    expect(predict(forest, Float64Array.of(2))).toBeCloseTo(1 / (1 + Math.exp(2)));
    expect(predict(forest, Float64Array.of(2.1))).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('refuses a file that was learned from other features', () => {
    expect(() => parseForest(file(['size']))).toThrow('other features');
  });

  it('ships, and was learned from the features of today', () => {
    expect(loadForest().roots.length).toBeGreaterThan(100);
  });
});

it('gives each line of a page a number for each feature', () => {
  const rows = listFeatures(blocksOf(`<h1>Hands</h1><p>${PARAGRAPH}</p><ul><li>One</li></ul>`).map(toPageLine), NOTHING);
  expect(rows.map((row) => row.length)).toEqual([FEATURE_NAMES.length, FEATURE_NAMES.length, FEATURE_NAMES.length]);
  expect(rows.flat().every(Number.isFinite)).toBe(true);
});

describe('the article’s text', () => {
  const body = `<p>${PARAGRAPH}</p>`.repeat(3);

  it('has no line that accompanies articles everywhere, wherever it stands', () => {
    expect(keptOf(`<article>${body}<p>Read more: How Quillet lost the locker war</p>${body}</article>`)).toHaveLength(6);
  });

  it('has no sentence pulled out of a paragraph, but a quote that stands nowhere else', () => {
    const pulled = '<blockquote>will make the gripping hands for the warehouse robots</blockquote>';
    const told =
      '<blockquote><p>“We have waited for such a hand for years, and now it is here,” said Ann Lee of Quillet in Turku.</p></blockquote>';
    const kept = keptOf(`<article>${body}${pulled}${told}${body}</article>`);
    expect(kept.some((line) => line.startsWith('will make'))).toBe(false);
    expect(kept.some((line) => line.startsWith('“We have'))).toBe(true);
  });

  it('has a list that stands among its paragraphs, and not one of links', () => {
    const list = (item: string): string => `<article>${body}<ul><li>${item} one</li><li>${item} two</li></ul>${body}</article>`;
    expect(keptOf(list('Hand'))).toContain('Hand one');
    expect(keptOf(list('<a href="/x">Hand</a>'))).not.toContain('Hand one');
  });

  it('ends before what is said about its author', () => {
    const bio = `<p>Ann Lee has written about robots, hands and warehouses for the Courier since the spring of 2015, and lives in Turku.</p>`;
    expect(keptOf(`<article>${body}${bio}</article>`, { ...NOTHING, authors: ['Ann Lee'] })).toHaveLength(3);
  });

  it('is what is said in sentences, where nothing looks like an article', () => {
    expect(keptOf('<p>Orbiq buys Quillet.</p><p>Home</p>')).toEqual(['Orbiq buys Quillet.']);
  });
});

it('tells in words what speaks against a line', () => {
  const html = '<aside><div class="newsletter-box"><p><a href="/n">Sign up for our newsletter</a></p></div></aside>';
  const [reasons] = blocksOf(html).map(toPageLine).map(listReasons);
  expect(reasons).toEqual([
    '100 % of it are links',
    'offers or asks something of the reader',
    'in an aside',
    'in a box called newsletter (div.newsletter-box)',
  ]);
});
