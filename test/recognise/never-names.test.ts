import { describe, expect, it } from 'vitest';
import { toFoundName } from '../../ingest/recognise/found-names.ts';
import { dropNonNames } from '../../ingest/recognise/never-names.ts';
import { toPassages } from '../../ingest/recognise/passages.ts';

/** What is left of a name of a title, given by the places of its words. */
const left = (title: string, start: number, end: number): string[] => {
  const passages = toPassages({ title, text: '' });
  return dropNonNames(passages, [toFoundName(passages, 0, { kind: 'COMPANY', start, end })]).map(({ text }) => text);
};

describe('a name', () => {
  it('ends before a number that counts what follows', () => {
    expect(left('Founders leave Nordlicht 3 years after the buyout', 2, 4)).toEqual(['Nordlicht']);
    expect(left('Founders leave Forever 21 for Seestern', 2, 4)).toEqual(['Forever 21']);
    expect(left('Zunder has 70 per cent and Nordlicht 30', 6, 8)).toEqual(['Nordlicht']);
  });

  it('does not begin with the verb of a headline', () => {
    expect(left('Zunder will warm Nordlicht beds', 2, 4)).toEqual(['Nordlicht']);
    expect(left('Zunder and eBay part', 2, 3)).toEqual(['eBay']);
  });

  it('does not begin with how its sentence goes on from the last', () => {
    expect(left('Elsewhere Nordlicht Maps grows', 0, 3)).toEqual(['Nordlicht Maps']);
  });

  it('is no unit, sum, post or people', () => {
    expect(left('It costs ¥1.7tn', 2, 3)).toEqual([]);
    expect(left('The CEO goes', 1, 2)).toEqual([]);
    expect(left('Why Germans pay', 1, 2)).toEqual([]);
  });
});
