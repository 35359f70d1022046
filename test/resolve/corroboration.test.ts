import { describe, expect, it } from 'vitest';
import type { GivenArticle } from '../store/articles.ts';
import { agreements, bid, supply } from './deals.ts';
import { resolveTold } from './memory-article.ts';

describe('corroboration', () => {
  const text = 'Nokia and Xiaomi have signed a patent licence, the two companies said on Wednesday in Espoo.';

  it('counts ten copies of one report once', async () => {
    const copies = Array.from(
      { length: 10 },
      (_, index): GivenArticle => ({ id: `copy${index}`, on: '2017-07-05', text, claims: [supply('ANNOUNCED')] }),
    );
    const [agreement] = await agreements(...copies, { id: 'own', on: '2017-07-07', text: 'Another text.', claims: [supply('ANNOUNCED')] });
    expect(agreement).toMatchObject({ stories: ['copy0', 'own'], lagDays: [2], firstReportedOn: '2017-07-05' });
    expect(agreement?.firstReportedBy).toHaveLength(10);
    expect(agreement?.articles).toHaveLength(11);
  });

  it('counts what passes on another publication for that publication, whether we hold its article or not', async () => {
    const passing = (id: string): GivenArticle => ({
      id,
      on: '2017-07-06',
      claims: [supply('ANNOUNCED', { source: { kind: 'PUBLICATION', name: 'Bloomberg' } })],
    });
    expect((await agreements(passing('a'), passing('b')))[0]?.stories).toEqual(['publication:bloomberg']);
    const own: GivenArticle = { id: 'c', on: '2017-07-05', publisher: { name: 'Bloomberg' }, claims: [supply('ANNOUNCED')] };
    expect((await agreements(passing('a'), passing('b'), own))[0]?.stories).toEqual(['c']);
  });

  it('takes background for evidence only', async () => {
    const all = await agreements(
      { id: 'a', on: '2017-07-05', claims: [supply('ANNOUNCED')] },
      { id: 'b', on: '2018-07-05', claims: [supply('COMPLETED', { basis: 'BACKGROUND' })] },
    );
    expect(all[0]).toMatchObject({ stories: ['a'], articles: ['a', 'b'] });
  });

  it('grows confident with independent stories, and certain when people confirm', async () => {
    const one: GivenArticle = { id: 'a', on: '2017-07-05', claims: [supply('ANNOUNCED', { confidence: 0.6 })] };
    const other: GivenArticle = { id: 'b', on: '2017-07-05', claims: [supply('ANNOUNCED', { confidence: 0.5, id: 'c0nf1rm' })] };
    expect((await agreements(one))[0]?.confidence).toBe(0.6);
    expect((await agreements(one, other))[0]?.confidence).toBe(0.8);
    const judgement = { id: 'j', targets: ['c0nf1rm'], articles: [], by: 'someone', at: '2020-01-01', reason: 'seen it' };
    const confirmed = await resolveTold([one, other], [{ ...judgement, kind: 'CONFIRM' }]);
    expect(confirmed.agreements[0]?.confidence).toBe(1);
    const rejected = await resolveTold([other], [{ ...judgement, kind: 'REJECT' }]);
    expect(rejected.agreements).toMatchObject([{ rejected: true }]);
  });
});

describe('conflicts', () => {
  it('lists two buyers of one company, but no resale and no joint purchase', async () => {
    const nvidia: GivenArticle = { id: 'a', on: '2020-09-13', claims: [bid('Nvidia', 'ANNOUNCED')] };
    const all = await agreements(nvidia, { id: 'b', on: '2020-10-01', claims: [bid('Qualcomm', 'ANNOUNCED')] });
    expect(all.map(({ conflicts }) => conflicts.map(({ kind }) => kind))).toEqual([['ACQUIRERS'], ['ACQUIRERS']]);
    const resale = await agreements(nvidia, { id: 'b', on: '2022-10-01', claims: [bid('Qualcomm', 'ANNOUNCED')] });
    expect(resale.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    const joint = await agreements({ id: 'a', on: '2020-09-13', claims: [bid('Nvidia', 'ANNOUNCED'), bid('Qualcomm', 'ANNOUNCED')] });
    expect(joint.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it('lists two values of one deal, but no rounding', async () => {
    const worth = (id: string, value: number): GivenArticle => ({
      id,
      on: '2020-09-13',
      claims: [bid('Nvidia', 'ANNOUNCED', { value, currency: 'USD' })],
    });
    expect((await agreements(worth('a', 40e9), worth('b', 32e9)))[0]).toMatchObject({ conflicts: [{ kind: 'VALUES' }] });
    expect((await agreements(worth('a', 40e9), worth('b', 40e9), worth('c', 32e9)))[0]?.value).toBe(40e9);
    expect((await agreements(worth('a', 40e9), worth('b', 39.8e9)))[0]?.conflicts).toEqual([]);
  });
});
