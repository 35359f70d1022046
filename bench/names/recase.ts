// Headlines as another paper would set them: a headline in sentence case in Title Case, one in Title Case in sentence case. Names keep
// their capitals, so that the tagger learns how a name stands out where every word has one. Seeded.
import { modeOf } from '../../ingest/recognise/tagger/casing.ts';
import type { WordTable } from '../../ingest/recognise/tagger/word-table.ts';
import type { Sample } from './corpus.ts';
import { createRandom } from './crf.ts';

const SMALL = /^(?:a|an|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|to|via|vs\.?|with)$/;
/** Half of the papers with Title Case write small words small, the other half write them large too. */
const SMALL_STAYS = 0.5;

const isNamed = ({ spans, words }: Sample): boolean[] => {
  const named = words.map(() => false);
  for (const { start, end } of spans) named.fill(true, start, end);
  return named;
};

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const toTitleCase = (sample: Sample, keepsSmall: boolean): Sample => {
  const named = isNamed(sample);
  const words = sample.words.map((word, index) => {
    if (named[index] || !/^\p{Ll}[\p{Ll}'’-]*$/u.test(word)) return word;
    return index > 0 && keepsSmall && SMALL.test(word) ? word : capitalise(word);
  });
  return { ...sample, words };
};

/** A word that is usually small becomes so; others (a name that nobody marked, "English") stay. */
const toSentenceCase = (sample: Sample, table: WordTable): Sample => {
  const named = isNamed(sample);
  const words = sample.words.map((word, index) => {
    const begins = index === 0 || /^[:.?!“"—|]$/.test(sample.words[index - 1] ?? '');
    if (named[index] || begins || !/^\p{Lu}[\p{Ll}'’-]*$/u.test(word)) return word;
    const { casing } = table.find(word.toLowerCase());
    return casing >= 1 && casing <= 3 ? word.toLowerCase() : word;
  });
  return { ...sample, words };
};

/** The samples with their headlines in the other case; other sentences as they are. */
export const recaseHeadlines = (samples: readonly Sample[], table: WordTable, seed: number): Sample[] => {
  const random = createRandom(seed);
  return samples.map((sample) => {
    if (sample.field !== 'TITLE') return sample;
    const keepsSmall = random() < SMALL_STAYS;
    return modeOf(sample.words, 'TITLE') === 2 ? toSentenceCase(sample, table) : toTitleCase(sample, keepsSmall);
  });
};
