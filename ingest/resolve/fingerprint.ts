// Title and text → what likeness is told by: a hash of the whole, MinHash bands to find candidates, a sketch to compare them.
// Broder, "On the resemblance and containment of documents" (1997): bottom-k sketch; bands after Leskovec et al., "Mining of Massive Datasets", ch. 3.
import { createHash } from 'node:crypto';
import { foldName } from '../../schema/name-key.ts';

/** `bands` is empty and `sketch` too when the text is too short to be told from another by its shingles. */
export type Fingerprint = {
  /** Articles with the same one are one story: their words are the same. */
  readonly text: string;
  /** Where the article says that it really stands, without scheme and tracking. */
  readonly canonical?: string;
  readonly bands: readonly string[];
  /** The smallest hashes of shingles, ascending. */
  readonly sketch: readonly number[];
};

const SHINGLE_WORDS = 5;
/** Fewer shingles than that (a headline, a teaser) say too little. */
const MIN_SHINGLES = 30;
const SKETCH_SIZE = 128;
/** 10 bands of 3: a pair of likeness .5 becomes a candidate 74 times in 100, one of .8 999 times in 1,000, one of .05 once in 1,000. */
export const BAND_COUNT = 10;
const BAND_ROWS = 3;

/** 32-bit FNV-1a with a final mix (the one of MurmurHash3), so that near words lie far apart. */
const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return mix(state);
};

const mix = (value: number): number => {
  let state = value;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
};

/** Fixed: the bands of a stored article stay comparable with those of tomorrow's. */
const SEEDS = Array.from({ length: BAND_COUNT * BAND_ROWS }, (_, index) => mix(0x9e3779b9 + index));

const shinglesOf = (words: readonly string[]): number[] => [
  ...new Set(words.slice(SHINGLE_WORDS - 1).map((_, index) => hash(words.slice(index, index + SHINGLE_WORDS).join(' ')))),
];

const minimum = (shingles: readonly number[], seed: number): number => {
  let least = 0xffffffff;
  for (const shingle of shingles) least = Math.min(least, mix(shingle ^ seed));
  return least;
};

const bandsOf = (shingles: readonly number[]): string[] => {
  const minima = SEEDS.map((seed) => minimum(shingles, seed));
  return Array.from({ length: BAND_COUNT }, (_, band) =>
    minima
      .slice(band * BAND_ROWS, (band + 1) * BAND_ROWS)
      .map((least) => least.toString(36))
      .join('.'),
  );
};

/** The text tells; the title only where there is no text. `canonical` as it is to be compared. */
export const fingerprintOf = ({ title, text, canonical }: { title: string; text: string; canonical?: string | undefined }): Fingerprint => {
  const folded = foldName(text || title);
  const shingles = shinglesOf(folded.split(' '));
  const telling = shingles.length >= MIN_SHINGLES;
  return {
    text: createHash('sha256').update(folded).digest('hex').slice(0, 20),
    ...(canonical === undefined ? {} : { canonical }),
    bands: telling ? bandsOf(shingles) : [],
    sketch: telling ? shingles.sort((a, b) => a - b).slice(0, SKETCH_SIZE) : [],
  };
};

/** Jaccard likeness of two texts, 0 to 1: exact below 128 shingles, else with a standard error under .05. */
export const likeness = ({ sketch: a }: Fingerprint, { sketch: b }: Fingerprint): number => {
  const [others, all] = [new Set(b), new Set([...a, ...b])];
  const size = Math.min(SKETCH_SIZE, all.size);
  if (size === 0) return 0;
  const shared = [...all].sort((x, y) => x - y).slice(0, size);
  const own = new Set(a);
  return shared.filter((shingle) => own.has(shingle) && others.has(shingle)).length / size;
};
