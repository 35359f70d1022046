// What docs/adr/0005-grouping-on-real-text.md decided.
import { describe, expect, it } from 'vitest';
import { statusAt } from '../../schema/status.ts';
import type { GivenArticle } from '../store/articles.ts';
import { agreements, deal, partners, shown, supply } from './deals.ts';

describe('what is in force', () => {
  const announced: GivenArticle = { id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED')] };
  const inForce = (on: string): GivenArticle => ({ id: 'b', on, claims: [supply('COMPLETED')] });

  it('is what was announced before, however long ago', async () => {
    const all = await agreements(announced, inForce('2018-06-01'));
    expect(shown(all)).toEqual(['SUPPLY SUPPLIER Nokia, CUSTOMER Xiaomi: COMPLETED']);
    expect(statusAt(all[0]?.timeline ?? [], { asOf: '2017-01-01' })?.status).toBe('ANNOUNCED');
  });

  it('is another agreement once the first has ended, or when it tells a day of its own', async () => {
    const end: GivenArticle = { id: 'c', on: '2017-01-01', claims: [supply('ENDED')] };
    expect(await agreements(announced, end, inForce('2018-06-01'))).toHaveLength(2);
    const signed = supply('COMPLETED', { statedOn: { date: '2018-05-30', precision: 'DAY' } });
    expect(await agreements(announced, { id: 'b', on: '2018-06-01', claims: [signed] })).toHaveLength(2);
  });

  it('is the later of two', async () => {
    const second: GivenArticle = { id: 'c', on: '2017-01-01', claims: [supply('ANNOUNCED', { another: true })] };
    const all = await agreements(announced, second, inForce('2018-06-01'));
    expect(all.map(({ articles }) => articles)).toEqual(expect.arrayContaining([['a'], ['b', 'c']]));
  });

  it('does not draw the next announcement into the old agreement', async () => {
    const next: GivenArticle = { id: 'c', on: '2018-06-10', claims: [supply('ANNOUNCED')] };
    expect(await agreements(announced, inForce('2018-06-01'), next)).toHaveLength(2);
  });

  it('is a round of its own where money was given', async () => {
    const round = (id: string, on: string): GivenArticle => ({
      id,
      on,
      claims: [
        deal(
          'INVESTMENT',
          [
            ['INVESTOR', 'Accel'],
            ['INVESTEE', 'Slack'],
          ],
          { status: 'COMPLETED' },
        ),
      ],
    });
    expect(await agreements(round('a', '2016-01-01'), round('b', '2017-01-01'))).toHaveLength(2);
  });

  it('is what a partnership of the same parties is about', async () => {
    const all = await agreements(announced, {
      id: 'b',
      on: '2018-06-01',
      claims: [{ ...partners('Nokia', 'Xiaomi'), status: 'COMPLETED' }],
    });
    expect(all.map(({ type }) => type)).toEqual(['SUPPLY']);
  });
});

describe('a brand that is named as a party', () => {
  const licence = (licensor: string | { name: string; kind: 'BRAND' }, on: string) => ({
    id: on,
    on,
    claims: [
      deal('BRAND_LICENSE', [
        ['LICENSOR', licensor],
        ['LICENSEE', 'HMD Global'],
      ]),
    ],
  });
  const brand = { name: 'Nokia', kind: 'BRAND' as const };

  it('stands for the company of that name, which is shown', async () => {
    const all = await agreements(licence(brand, '2016-05-18'), licence('Nokia', '2016-05-19'));
    expect(all).toMatchObject([
      { parties: [{ entity: 'company:nokia' }, { entity: 'company:hmd-global' }], articles: ['2016-05-18', '2016-05-19'] },
    ]);
  });

  it('is shown itself where no article names the company', async () => {
    expect(await agreements(licence(brand, '2016-05-18'))).toMatchObject([{ parties: [{ entity: 'brand:nokia' }, {}] }]);
  });
});

describe('a day that is told to the year', () => {
  it('moves no status before the year is over, and announces nothing earlier than the news does', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-05-01', claims: [supply('ANNOUNCED')] },
      {
        id: 'b',
        on: '2018-01-01',
        claims: [supply('COMPLETED', { basis: 'BACKGROUND', statedOn: { date: '2016-01-01', precision: 'YEAR' } })],
      },
    );
    expect(all).toMatchObject([{ announcedOn: { date: '2016-05-01', precision: 'DAY' } }]);
    expect(statusAt(all[0]?.timeline ?? [], { asOf: '2016-04-01' })).toBeUndefined();
    expect(statusAt(all[0]?.timeline ?? [], { asOf: '2016-06-01' })?.status).toBe('ANNOUNCED');
    expect(statusAt(all[0]?.timeline ?? [], { asOf: '2017-01-01' })?.status).toBe('COMPLETED');
  });

  it('is no later than the article that tells it', async () => {
    const all = await agreements({
      id: 'a',
      on: '2016-05-01',
      claims: [supply('COMPLETED', { basis: 'BACKGROUND', statedOn: { date: '2016-01-01', precision: 'YEAR' } })],
    });
    expect(statusAt(all[0]?.timeline ?? [], { asOf: '2016-05-01' })?.status).toBe('COMPLETED');
  });
});

describe('a publication', () => {
  const own: GivenArticle = { id: 'a', on: '2016-01-01', publisher: { name: 'Bloomberg News' }, claims: [supply('RUMOURED')] };
  const passedOn: GivenArticle = {
    id: 'b',
    on: '2016-01-01',
    publisher: { name: 'The Verge' },
    claims: [supply('RUMOURED', { source: { kind: 'PUBLICATION', name: 'Bloomberg' } })],
  };

  it('is told of under more names than one, and who passes on its report was not the first', async () => {
    expect(await agreements(own, passedOn)).toMatchObject([{ stories: ['a'], firstReportedBy: ['a'] }]);
    expect(await agreements(passedOn)).toMatchObject([{ stories: ['publication:bloomberg'], firstReportedBy: ['b'] }]);
  });
});
