// How words are usually cased, counted where a capital means something: inside sentences that are not in title case.
import { modeOf } from '../../ingest/recognise/tagger/casing.ts';
import type { Sample } from './corpus.ts';

type Count = { lower: number; capital: number };

const bucket = ({ lower, capital }: Count): number => {
  const share = capital / (lower + capital);
  if (share < 0.05) return lower > 2 ? 1 : 2;
  if (share < 0.3) return 2;
  if (share < 0.7) return 3;
  return share < 0.95 || capital < 3 ? 4 : 5;
};

/** Lower-cased word → 1 (always lower) … 5 (always a capital); words seen once are left out. */
export const countCasing = (samples: readonly Sample[]): Map<string, number> => {
  const counts = new Map<string, Count>();
  for (const { words, field } of samples) {
    if (modeOf(words, field) === 2) continue;
    for (const word of words.slice(1)) {
      if (!/^\p{L}/u.test(word)) continue;
      const low = word.toLowerCase();
      const count = counts.get(low) ?? { lower: 0, capital: 0 };
      if (word === low) count.lower += 1;
      else count.capital += 1;
      counts.set(low, count);
    }
  }
  return new Map([...counts].filter(([, count]) => count.lower + count.capital > 1).map(([word, count]) => [word, bucket(count)]));
};
