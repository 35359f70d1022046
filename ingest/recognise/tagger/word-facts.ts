// What one word shows by itself (letters, case, endings, cluster), as hashes that the feature templates combine.
import { hashText, mix } from './hash.ts';
import { hookOf } from './hooks.ts';
import type { WordTable } from './word-table.ts';

export const SHAPES = { lower: 0, capital: 1, capitals: 2, camel: 3, alphanumeric: 4, number: 5, mark: 6, initial: 7 } as const;

/** `own`: everything about the word; `near`, `far`: what matters of a neighbour one or two places away. The rest are single hashes or codes. */
export type WordFacts = {
  readonly low: number;
  readonly shape: number;
  readonly cluster: number;
  readonly casing: number;
  /** What a name may hang on (hooks.ts), 0 = nothing. */
  readonly hook: number;
  readonly isCapital: boolean;
  readonly own: readonly number[];
  readonly near: readonly number[];
  readonly far: readonly number[];
};

const shapeOf = (word: string): number => {
  if (!/\p{L}/u.test(word)) return /\d/.test(word) ? SHAPES.number : SHAPES.mark;
  if (/\d/.test(word)) return SHAPES.alphanumeric;
  if (word === word.toLowerCase()) return SHAPES.lower;
  if (/^\p{Lu}\.?$/u.test(word)) return SHAPES.initial;
  if (word === word.toUpperCase()) return SHAPES.capitals;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? SHAPES.capital : SHAPES.camel;
};

/** Letters as X and x, digits as 9, runs of one class longer than two shortened: "GlobalFoundries" → XxxXxx. */
const outline = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9')
    .replace(/(.)\1{2,}/gu, '$1$1');

const ROLE = {
  word: 1,
  low: 2,
  shape: 3,
  outline: 4,
  cluster: 5,
  group: 6,
  field: 7,
  casing: 8,
  prefix: 20,
  suffix: 30,
  ends: 9,
  length: 10,
  known: 11,
} as const;
const tag = (role: number, value: number): number => mix(role + 101, value);
const affixes = (low: string): number[] => {
  const found: number[] = [];
  for (let length = 1; length <= 4 && length < low.length; length += 1) {
    found.push(tag(ROLE.prefix + length, hashText(low, 0, length)), tag(ROLE.suffix + length, hashText(low, low.length - length)));
  }
  return found;
};
const ending = (low: string): number => {
  const dot = low.lastIndexOf('.');
  return dot > 0 && dot < low.length - 1 ? hashText(low, dot) : 0;
};

export const factsOf = (word: string, table: WordTable): WordFacts => {
  const lowerCased = word.toLowerCase();
  const low = hashText(lowerCased);
  const shape = shapeOf(word);
  const { cluster, casing } = table.find(lowerCased);
  const clusters = [
    tag(ROLE.cluster, cluster),
    tag(ROLE.group, cluster === 0 ? 0 : 1 + ((cluster - 1) >> 3)),
    tag(ROLE.field, cluster === 0 ? 0 : 1 + ((cluster - 1) >> 5)),
  ];
  const caseHash = tag(ROLE.casing, casing * 8 + shape);
  const near = [tag(ROLE.low, low), tag(ROLE.shape, shape), caseHash, ...clusters];
  const own = [
    ...near,
    ...affixes(lowerCased),
    tag(ROLE.word, hashText(word)),
    tag(ROLE.outline, hashText(outline(word))),
    tag(ROLE.length, Math.min(word.length, 12) * 8 + shape),
    tag(ROLE.known, (cluster === 0 ? 0 : 8) + shape),
    ...(lowerCased.includes('.') ? [tag(ROLE.ends, ending(lowerCased))] : []),
  ];
  const isCapital = shape !== SHAPES.lower && shape !== SHAPES.number && shape !== SHAPES.mark;
  return {
    low,
    shape,
    cluster,
    casing,
    hook: hookOf(lowerCased),
    isCapital,
    own,
    near,
    far: [tag(ROLE.low, low), tag(ROLE.shape, shape), ...clusters],
  };
};
