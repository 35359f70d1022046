import { describe, expect, it } from 'vitest';
import { swapNames } from '../../bench/names/augment.ts';
import type { Sample } from '../../bench/names/corpus.ts';
import { recaseHeadlines } from '../../bench/names/recase.ts';

const table = {
  find: (word: string) => ({ cluster: 1, casing: ['buys', 'stake', 'in', 'rival', 'maker', 'bend'].includes(word) ? 1 : 0 }),
};
const headline = (text: string, start: number, end: number): Sample => ({
  document: 'a',
  fold: 0,
  field: 'TITLE',
  words: text.split(' '),
  spans: [{ kind: 'COMPANY', start, end }],
  partial: false,
});
const recase = (sample: Sample): string => recaseHeadlines([sample], table, 1)[0]?.words.join(' ') ?? '';

describe('headlines in the other case', () => {
  it('turns Title Case into sentence case, but for names, the first word and words not known to be small', () => {
    expect(recase(headline('Rival Buys Stake In Red Bend Maker Zorp', 4, 6))).toBe('Rival buys stake in Red Bend maker Zorp');
  });

  it('turns sentence case into Title Case and leaves a name as it is', () => {
    expect(recase(headline('rival buys stake via tw telecom', 4, 6))).toMatch(/^Rival Buys Stake [Vv]ia tw telecom$/);
  });

  it('leaves sentences of a text alone', () => {
    const sentence: Sample = { ...headline('Rival buys stake in Red Bend', 4, 6), field: 'TEXT' };
    expect(recaseHeadlines([sentence], table, 1)).toEqual([sentence]);
  });
});

describe('headlines with other names', () => {
  const samples = Array.from({ length: 40 }, () => headline('Nokia buys Red Bend today', 2, 4));
  const swapped = swapNames(samples, 1);

  it('puts another name between the same words and marks it', () => {
    for (const { words, spans } of swapped) {
      const [span] = spans;
      expect(words.slice(0, span?.start)).toEqual(['Nokia', 'buys']);
      expect(words.slice(span?.end)).toEqual(['today']);
    }
    expect(new Set(swapped.map(({ words }) => words.join(' '))).size).toBeGreaterThan(5);
  });

  it('gives the same copies for the same seed', () => {
    expect(swapNames(samples, 1)).toEqual(swapped);
    expect(swapNames(samples, 2)).not.toEqual(swapped);
  });
});
