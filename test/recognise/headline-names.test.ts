import { describe, expect, it } from 'vitest';
import { type FoundName, toFoundName } from '../../ingest/recognise/found-names.ts';
import { mendHeadlines } from '../../ingest/recognise/headline-names.ts';
import { toPassages } from '../../ingest/recognise/passages.ts';

/** The names of a title after mending; `tagged` as the words of the names that were found in it. */
const mended = (title: string, ...tagged: readonly string[]): string[] => {
  const passages = toPassages({ title, text: '' });
  const words = passages[0]?.words ?? [];
  const found = tagged.map((text): FoundName => {
    const parts = text.split(' ');
    const start = words.findIndex((_, at) => words.slice(at, at + parts.length).join(' ') === text);
    return toFoundName(passages, 0, { kind: 'COMPANY', start, end: start + parts.length });
  });
  return mendHeadlines(passages, found).map(({ text }) => text);
};

describe('names of a headline', () => {
  it('end before a verb or a joint that was taken for their end', () => {
    expect(mended('Mobile bank Zymer nabs $130 million', 'Zymer nabs')).toEqual(['Zymer']);
    expect(mended('Steelbark Nabs Missing Piece With Seestern Deal', 'Steelbark Nabs', 'Seestern')).toEqual(['Steelbark', 'Seestern']);
    expect(mended('Nordlicht teams up with Pixel & others', 'Nordlicht', 'Pixel &')).toEqual(['Nordlicht', 'Pixel']);
  });

  it('keep a plural that only looks like a verb', () => {
    expect(mended('Seestern Films are back', 'Seestern Films')).toEqual(['Seestern Films']);
    expect(mended('Bee Partners closes a fund', 'Bee Partners')).toEqual(['Bee Partners']);
  });

  it('go on with the capitals after them, but not with a post or a country', () => {
    expect(mended('Circle Enox and Nordlicht team for games', 'Circle', 'Nordlicht')).toEqual(['Circle Enox', 'Nordlicht']);
    expect(mended('Nordlicht President and founder leaves', 'Nordlicht')).toEqual(['Nordlicht']);
    expect(mended('Nordlicht China and its plans', 'Nordlicht')).toEqual(['Nordlicht']);
  });

  it('stand where something is bought or a purchase is told of', () => {
    expect(mended('Nordlicht Goes For Another Firm Buying Safe Harbours', 'Nordlicht')).toEqual(['Nordlicht', 'Safe Harbours']);
    expect(mended('Nordlicht Adds Planning With Patient Systems Acquisition', 'Nordlicht')).toEqual(['Nordlicht', 'Patient Systems']);
    expect(mended('Improper buys Nordlicht', 'Nordlicht')).toEqual(['Improper', 'Nordlicht']);
    expect(mended('Nordlicht Taps Zipper For Deeper Mapping', 'Nordlicht')).toEqual(['Nordlicht', 'Zipper']);
    expect(mended('There and Nordlicht extend deal', 'Nordlicht')).toEqual(['There', 'Nordlicht']);
  });

  it('are not made of what is bought without a name', () => {
    expect(mended('Nordlicht Acquires Mobile Payments Startup', 'Nordlicht')).toEqual(['Nordlicht']);
    expect(mended('Nordlicht buys UI maker Rightwing', 'Nordlicht')).toEqual(['Nordlicht']);
    expect(mended('Startup acquires Nordlicht', 'Nordlicht')).toEqual(['Nordlicht']);
    expect(mended('Nordlicht Picks Up Backing From Wagnis', 'Nordlicht', 'Wagnis')).toEqual(['Nordlicht', 'Wagnis']);
  });
});
