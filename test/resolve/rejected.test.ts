import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../schema/facts.ts';
import type { GivenArticle, GivenClaim } from '../store/articles.ts';
import { resolveTold } from './memory-article.ts';

const supply = (id: string, more: Partial<GivenClaim> = {}): GivenClaim => ({
  id,
  type: 'SUPPLY',
  parties: [
    ['SUPPLIER', 'Nokia'],
    ['CUSTOMER', 'Xiaomi'],
  ],
  ...more,
});
const reject = (...targets: string[]): Judgement => ({
  id: `j ${targets.join(' ')}`,
  kind: 'REJECT',
  targets,
  articles: [],
  by: 'Anna',
  at: '2020-01-01',
  reason: 'a reason',
});
const early: GivenArticle = { id: 'a', on: '2017-07-01', claims: [supply('c1', { value: 5, currency: 'EUR' })] };
const late: GivenArticle = { id: 'b', on: '2017-07-02', text: 'Something else.', claims: [supply('c2')] };
const later: GivenArticle = { id: 'c', on: '2019-07-02', text: 'Two years later.', claims: [supply('c3')] };

const agreements = async (articles: readonly GivenArticle[], ...judgements: Judgement[]) =>
  (await resolveTold(articles, judgements)).agreements.map(({ id, claims, rejected, rejectedClaims, value, articles: told }) => ({
    id,
    claims,
    rejected,
    rejectedClaims,
    value,
    told,
  }));

describe('a rejected claim', () => {
  it('counts for nothing, and hangs on the agreement that others still tell of', async () => {
    expect(await agreements([early, late], reject('c1'))).toEqual([
      { id: 'c2', claims: ['c2'], rejected: undefined, rejectedClaims: ['c1'], value: undefined, told: ['b'] },
    ]);
  });

  it('makes a rejected agreement where nothing else tells of it, as it would have been', async () => {
    expect(await agreements([early, later], reject('c1'))).toEqual([
      { id: 'c1', claims: ['c1'], rejected: true, rejectedClaims: undefined, value: 5, told: ['a'] },
      { id: 'c3', claims: ['c3'], rejected: undefined, rejectedClaims: undefined, value: undefined, told: ['c'] },
    ]);
  });

  it('is back in its agreement when nobody rejects it any longer', async () => {
    expect(await agreements([early, late])).toMatchObject([{ id: 'c1', claims: ['c1', 'c2'] }]);
  });

  it('leaves an agreement that a new report tells of again', async () => {
    expect(await agreements([early, late], reject('c1', 'c2'))).toMatchObject([{ id: 'c1', claims: ['c1', 'c2'], rejected: true }]);
    const fresh: GivenArticle = { id: 'd', on: '2017-07-03', text: 'A third text.', claims: [supply('c4')] };
    expect(await agreements([early, late, fresh], reject('c1', 'c2'))).toMatchObject([
      { id: 'c4', claims: ['c4'], rejectedClaims: ['c1', 'c2'] },
    ]);
  });

  it('contradicts nobody', async () => {
    const bid = (id: string, buyer: string): GivenArticle => ({
      id,
      on: '2017-07-01',
      text: `Of ${buyer}.`,
      claims: [
        {
          id: `c${id}`,
          type: 'ACQUISITION',
          parties: [
            ['ACQUIRER', buyer],
            ['TARGET', 'Xiaomi'],
          ],
        },
      ],
    });
    const conflicts = async (...judgements: Judgement[]) =>
      (await resolveTold([bid('a', 'Nokia'), bid('b', 'HMD')], judgements)).agreements.map((agreement) => agreement.conflicts.length);
    expect(await conflicts()).toEqual([1, 1]);
    expect(await conflicts(reject('ca'))).toEqual([0, 0]);
  });

  it('that two names are one leaves them two', async () => {
    const alias: GivenArticle = {
      id: 'a',
      claims: [
        {
          id: 'c1',
          type: 'ALSO_KNOWN_AS',
          parties: [
            ['NAME', 'Tangle'],
            ['ALIAS', 'Knotted Labs'],
          ],
        },
      ],
    };
    expect((await resolveTold([alias])).entities).toHaveLength(1);
    expect((await resolveTold([alias], [reject('c1')])).entities).toHaveLength(2);
  });

  it('of a fact holds up none', async () => {
    const makes: GivenArticle = {
      id: 'a',
      claims: [
        {
          id: 'c1',
          type: 'MAKES',
          parties: [
            ['MAKER', 'Nokia'],
            ['MADE', { name: 'FP4', kind: 'PRODUCT' }],
          ],
        },
      ],
    };
    expect((await resolveTold([makes], [reject('c1')])).facts).toEqual([]);
  });
});
