// Who says so, when, for how much, where and with what.
import { describe, expect, it } from 'vitest';
import { daysOf, isBefore } from '../../ingest/relate/context/dates.ts';
import { moneyIn } from '../../ingest/relate/context/money.ts';
import { claimsOf } from './claims-of.ts';

const WEDNESDAY = { date: '2019-03-06', precision: 'DAY' } as const;
const first = (sentence: string) => {
  const claim = claimsOf({ text: sentence, published: WEDNESDAY.date })[0];
  if (!claim) throw new Error(`No claim from: ${sentence}`);
  return claim;
};

describe('the source', () => {
  it.each([
    ['PARTY', 'Nordlicht', '{Nordlicht} said on Monday that it is buying {Pixelwerk}.'],
    [
      'PARTY',
      'Nordlicht',
      '“We are buying {Pixelwerk}, and {Nordlicht} acquires {Pixelwerk} today,” said {Ann Berg|PERSON}, CEO of {Nordlicht}.',
    ],
    ['PUBLICATION', 'Reuters', '{Nordlicht} is buying {Pixelwerk}, according to {Reuters}.'],
    ['PUBLICATION', 'Bloomberg', '{Bloomberg} reports that {Nordlicht} is buying {Pixelwerk}.'],
    ['NAMED', 'Bo Lund', '{Nordlicht} is buying {Pixelwerk}, said {Bo Lund|PERSON}, who follows the trade.'],
    ['UNNAMED', undefined, '{Nordlicht} is buying {Pixelwerk}, people familiar with the matter said.'],
    ['OWN_VOICE', undefined, '{Nordlicht} is buying {Pixelwerk}.'],
  ])('is %s %s: %s', (kind, name, sentence) => {
    expect(first(sentence).source).toEqual(name === undefined ? { kind } : { kind, name });
  });
});

describe('the day', () => {
  it.each([
    ['bought it on March 4, 2018', { date: '2018-03-04', precision: 'DAY' }],
    ['bought it on 4 March 2018', { date: '2018-03-04', precision: 'DAY' }],
    ['bought it in April 2017', { date: '2017-04-01', precision: 'MONTH' }],
    ['bought it in April', { date: '2018-04-01', precision: 'MONTH' }],
    ['bought it in February', { date: '2019-02-01', precision: 'MONTH' }],
    ['bought it on Wednesday', { date: '2019-03-06', precision: 'DAY' }],
    ['bought it on Friday', { date: '2019-03-01', precision: 'DAY' }],
    ['bought it yesterday', { date: '2019-03-05', precision: 'DAY' }],
    ['bought it last month', { date: '2019-02-01', precision: 'MONTH' }],
    ['bought it last year', { date: '2018-01-01', precision: 'YEAR' }],
    ['bought it two years ago', { date: '2017-01-01', precision: 'YEAR' }],
    ['bought it in 2011', { date: '2011-01-01', precision: 'YEAR' }],
  ])('that "%s" tells', (sentence, date) => {
    expect(daysOf(sentence, 0, WEDNESDAY).statedOn).toEqual(date);
  });

  it('of a beginning and an end stand apart', () => {
    expect(daysOf('signed a contract that runs from October 2018 until 2024', 0, WEDNESDAY)).toEqual({
      effectiveFrom: { date: '2018-10-01', precision: 'MONTH' },
      effectiveTo: { date: '2024-01-01', precision: 'YEAR' },
    });
  });

  it('is unknown where it is relative and the article has none', () => {
    expect(daysOf('bought it last year', 0, undefined)).toEqual({});
  });

  it('is no day of the calendar that does not exist', () => {
    expect(daysOf('bought it on February 30, 2018', 0, WEDNESDAY).statedOn).toBeUndefined();
  });

  it('makes background of what is more than 45 days or a year back', () => {
    expect(isBefore({ date: '2018-12-01', precision: 'MONTH' }, WEDNESDAY)).toBe(true);
    expect(isBefore({ date: '2019-03-04', precision: 'DAY' }, WEDNESDAY)).toBe(false);
    expect(isBefore({ date: '2018-01-01', precision: 'YEAR' }, WEDNESDAY)).toBe(true);
  });
});

describe('the price', () => {
  it.each([
    ['buys it for $1.5 billion', { value: 1_500_000_000, currency: 'USD' }],
    ['buys it for $260M', { value: 260_000_000, currency: 'USD' }],
    ['buys it for €40m', { value: 40_000_000, currency: 'EUR' }],
    ['buys it for 50 billion yen', { value: 50_000_000_000, currency: 'JPY' }],
    ['buys it for £2,500', { value: 2500, currency: 'GBP' }],
    ['raises $5 million at a valuation of $90 million', { value: 5_000_000, currency: 'USD' }],
  ])('that "%s" tells', (sentence, money) => {
    expect(moneyIn(sentence, 0)).toEqual(money);
  });

  it.each(['has revenues of $5 million', 'buys it for an undisclosed sum'])('is none in "%s"', (sentence) => {
    expect(moneyIn(sentence, 0)).toBeUndefined();
  });
});

describe('the terms', () => {
  it('name what is covered', () => {
    expect(first('{Nordlicht} provides network elements to {Pixelwerk}.').covers).toEqual([{ name: 'network elements' }]);
    expect(first('{Nordlicht} and {Pixelwerk} are working together to develop fibre solutions.').covers).toEqual([
      { name: 'fibre solutions' },
    ]);
  });

  it('name the brand that a licence covers, and its owner as the licensor', () => {
    const [claim] = claimsOf('{Nordlicht} makes radios. {Pixelwerk} has the right to use the {Nordlicht|BRAND} logo.');
    expect(claim?.covers).toEqual([{ name: 'Nordlicht', mention: 'TEXT2' }]);
    expect(claim?.parties[0]).toEqual({ mention: 'TEXT0', name: 'Nordlicht', role: 'LICENSOR' });
  });

  it('tell whether a deal is exclusive, where it holds, and that it is another one', () => {
    expect(first('{Nordlicht} signs an exclusive deal with {Pixelwerk} in {Japan|OTHER}.')).toMatchObject({
      exclusive: true,
      territory: 'Japan',
    });
    expect(first('{Nordlicht} signs a non-exclusive deal with {Pixelwerk}.').exclusive).toBe(false);
    expect(first('{Nordlicht} signs a second deal with {Pixelwerk}.').another).toBe(true);
    expect(first('{Nordlicht} signs a deal with {Pixelwerk}.')).not.toHaveProperty('another');
  });
});
