// Gradient-boosted trees: a row of features → how likely the line is the article's text. Learned by bench/read/train.py (LightGBM) from
// numbers alone: the data file holds thresholds and leaf values, no text of any page.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FEATURE_NAMES } from './features.ts';

/** A node splits by `feature <= threshold`; a child below 0 is the leaf of the number `-1 - child`. */
const Tree = z.object({
  features: z.array(z.int()),
  thresholds: z.array(z.number()),
  left: z.array(z.int()),
  right: z.array(z.int()),
  leaves: z.array(z.number()),
});
type Tree = z.infer<typeof Tree>;
const ForestFile = z.object({ features: z.array(z.string()), trees: z.array(Tree) });
/** All trees in flat arrays, which is what makes so many of them cheap: `roots` are the places where the trees begin. */
export type Forest = {
  readonly roots: Int32Array;
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaves: Float64Array;
};

const flatten = (trees: readonly Tree[]): Forest => {
  const roots: number[] = [];
  const features: number[] = [];
  const thresholds: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    const node = features.length;
    const leaf = leaves.length;
    const move = (child: number): number => (child < 0 ? child - leaf : child + node);
    roots.push(move(tree.features.length > 0 ? 0 : -1));
    features.push(...tree.features);
    thresholds.push(...tree.thresholds);
    left.push(...tree.left.map(move));
    right.push(...tree.right.map(move));
    leaves.push(...tree.leaves);
  }
  return {
    roots: Int32Array.from(roots),
    features: Int32Array.from(features),
    thresholds: Float64Array.from(thresholds),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    leaves: Float64Array.from(leaves),
  };
};

/** The likelihood of a row, 0 to 1. */
export const predict = ({ roots, features, thresholds, left, right, leaves }: Forest, row: Float64Array): number => {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    while (node >= 0) node = ((row[features[node] ?? 0] ?? 0) <= (thresholds[node] ?? 0) ? left[node] : right[node]) ?? -1;
    sum += leaves[-1 - node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
};

/** Throws when the file was learned from other features than the program's. */
export const parseForest = (json: string): Forest => {
  const { features, trees } = ForestFile.parse(JSON.parse(json));
  if (features.join(' ') !== FEATURE_NAMES.join(' '))
    throw new Error('forest.json was learned from other features: learn it anew (bench/read/train.py).');
  return flatten(trees);
};

let loaded: Forest | undefined;
/** The forest that ships, read once. */
export const loadForest = (): Forest => {
  loaded ??= parseForest(readFileSync(new URL('./forest.json', import.meta.url), 'utf8'));
  return loaded;
};
