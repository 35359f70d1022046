import { describe, expect, it } from 'vitest';
import { listPairs, wellKnown } from '../../ingest/resolve/well-known/well-known.ts';
import type { Judgement } from '../../schema/facts.ts';
import type { GivenArticle, GivenClaim } from '../store/articles.ts';
import { resolveTold } from './memory-article.ts';

const entities = async (articles: readonly GivenArticle[], judgements: readonly Judgement[] = []) =>
  (await resolveTold(articles, judgements)).entities;
const judge = (kind: 'SAME' | 'DIFFERENT', targets: [string, string]): Judgement => ({
  id: kind,
  kind,
  targets,
  articles: [],
  by: 'someone',
  at: '2020-01-01',
  reason: 'a reason',
});
const alias = (name: string, other: string): GivenClaim => ({
  type: 'ALSO_KNOWN_AS',
  parties: [
    ['NAME', name],
    ['ALIAS', other],
  ],
});

describe('the open list', () => {
  it('has a company of one item under each of its names', () => {
    expect(wellKnown('company:apple')).toMatchObject({ wikidataId: 'Q312' });
    expect(wellKnown('company:vw')).toBe(wellKnown('company:volkswagen'));
    expect(wellKnown('company:tangle-labs')).toBeUndefined();
  });

  it('has every name for one company only', () => {
    const names = listPairs().map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, key] of listPairs()) {
      expect(wellKnown(name)?.key).toBe(key);
      expect(wellKnown(key)?.key).toBe(key);
    }
  });
});

describe('a well-known company', () => {
  it('carries its item of Wikidata, and others carry none', async () => {
    expect(await entities([{ id: 'a', names: ['Microsoft Corp.', 'Tangle'] }])).toEqual([
      expect.objectContaining({ id: 'company:microsoft', wikidataId: 'Q2283' }),
      expect.not.objectContaining({ wikidataId: expect.anything() }),
    ]);
  });

  it('is one under all of its names, though no article says so, under the id of the list', async () => {
    expect(
      await entities([
        { id: 'a', names: ['VW'] },
        { id: 'b', names: ['Volkswagen'] },
      ]),
    ).toMatchObject([{ id: 'company:volkswagen', keys: ['company:volkswagen', 'company:vw'], why: [{ rule: 'open list', count: 0 }] }]);
    expect(await entities([{ id: 'a', names: ['VW'] }])).toMatchObject([{ id: 'company:volkswagen', names: ['VW'] }]);
  });

  it('is two where people judge so, and the name that left has no item', async () => {
    const told = await entities([{ id: 'a', names: ['VW', 'Volkswagen'] }], [judge('DIFFERENT', ['company:vw', 'company:volkswagen'])]);
    expect(told).toMatchObject([{ id: 'company:volkswagen' }, { id: 'company:vw' }]);
    expect(told[1]).not.toHaveProperty('wikidataId');
  });

  it('is never one with another by what articles say, only by a judgement', async () => {
    const told: GivenArticle = { id: 'a', claims: [alias('Sony', 'Honda'), alias('Honda', 'Tangle')] };
    expect((await entities([told])).map(({ id }) => id)).toEqual(['company:honda', 'company:sony']);
    expect(await entities([told], [judge('SAME', ['company:sony', 'company:honda'])])).toHaveLength(1);
  });

  it('is not the longer name that an article uses it for', async () => {
    const told = await entities([
      { id: 'a', names: [{ name: 'Google', full: 'Google Fiber' }] },
      { id: 'b', names: ['Google'] },
    ]);
    expect(told.map(({ keys }) => keys)).toEqual([['company:google'], ['company:google-fiber']]);
  });

  it('gives its item to no product or brand of that name', async () => {
    expect((await entities([{ id: 'a', names: [{ name: 'Google', kind: 'PRODUCT' }] }]))[0]).not.toHaveProperty('wikidataId');
  });
});
