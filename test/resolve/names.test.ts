import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../schema/facts.ts';
import type { GivenArticle, GivenClaim } from '../store/articles.ts';
import { resolveTold } from './memory-article.ts';

const short = (name: string, full: string) => ({ name, full });
const alias = (name: string, other: string): GivenClaim => ({
  type: 'ALSO_KNOWN_AS',
  parties: [
    ['NAME', name],
    ['ALIAS', other],
  ],
});
const judge = (kind: 'SAME' | 'DIFFERENT', targets: [string, string], articles: string[] = []): Judgement => ({
  id: `${kind} ${targets.join(' ')}`,
  kind,
  targets,
  articles,
  by: 'someone',
  at: '2020-01-01',
  reason: 'a reason',
});

const entities = async (articles: readonly GivenArticle[], judgements: readonly Judgement[] = []) =>
  (await resolveTold(articles, judgements)).entities;
const keys = async (articles: readonly GivenArticle[], judgements: readonly Judgement[] = []) =>
  (await entities(articles, judgements)).map((entity) => entity.keys);

describe('names', () => {
  it('are one whatever their case, accents, punctuation and legal form, and two when their numbers differ', async () => {
    const names = [
      'Nokia',
      'NOKIA Corp.',
      'Nokia Oyj',
      'Citroën',
      'Citroen',
      { name: 'Nokia 7', kind: 'PRODUCT' as const },
      { name: 'Nokia 8', kind: 'PRODUCT' as const },
    ];
    expect(await keys([{ id: 'a', names }])).toEqual([['company:citroen'], ['company:nokia'], ['product:nokia-7'], ['product:nokia-8']]);
  });

  it('are told apart by the signs at their ends, which may be written out', async () => {
    const names = ['C', 'C#', 'C++', 'Canvas', 'Canvas+', 'Canvas Plus', 'R+V'].map((name) => ({ name, kind: 'PRODUCT' as const }));
    expect((await keys([{ id: 'a', names }])).flat()).toEqual([
      'product:c',
      'product:c-plus-plus',
      'product:c-sharp',
      'product:canvas',
      'product:canvas-plus',
      'product:r-v',
    ]);
  });

  it('of a company, a brand and a product are three entities', async () => {
    const names = (['COMPANY', 'BRAND', 'PRODUCT'] as const).map((kind) => ({ name: 'Nokia', kind }));
    expect((await entities([{ id: 'a', names }])).map(({ id, kind }) => [id, kind])).toEqual([
      ['brand:nokia', 'BRAND'],
      ['company:nokia', 'COMPANY'],
      ['product:nokia', 'PRODUCT'],
    ]);
  });

  it('show every spelling, under the one that most articles use', async () => {
    const [entity] = await entities([
      { id: 'a', on: '2016-01-01', names: ['NOKIA'] },
      { id: 'b', on: '2017-01-01', names: ['Nokia', 'Nokia Corp'] },
      { id: 'c', on: '2018-01-01', names: ['Nokia'] },
    ]);
    expect(entity).toMatchObject({
      name: 'Nokia',
      names: ['NOKIA', 'Nokia', 'Nokia Corp'],
      firstSeen: '2016-01-01',
      lastSeen: '2018-01-01',
    });
  });
});

describe('a short name', () => {
  it('that stands alone in most articles is the name shown', async () => {
    const alone = ['b', 'c', 'd'].map((id): GivenArticle => ({ id, names: ['Tangle'] }));
    const [entity] = await entities([{ id: 'a', names: [short('Tangle', 'Tangle Labs')] }, ...alone]);
    expect(entity).toMatchObject({ id: 'company:tangle-labs', name: 'Tangle' });
  });

  const introduced: GivenArticle = { id: 'a', names: [short('HMD', 'HMD Global')] };
  const bare: GivenArticle = { id: 'b', names: ['HMD'] };

  it('means the full one across articles while they introduce no other', async () => {
    expect(await entities([introduced, bare])).toMatchObject([
      { id: 'company:hmd-global', keys: ['company:hmd', 'company:hmd-global'], why: [{ rule: 'short name', count: 1, articles: ['a'] }] },
    ]);
  });

  it('stands for itself once articles introduce two, and still binds inside each', async () => {
    const other: GivenArticle = { id: 'c', names: [short('HMD', 'HMD Trust')] };
    expect(await keys([introduced, bare, other])).toEqual([['company:hmd'], ['company:hmd-global'], ['company:hmd-trust']]);
    expect(await keys([introduced, other])).toEqual([['company:hmd-global'], ['company:hmd-trust']]);
  });

  it('means the full one when both of its full names are one company', async () => {
    const articles: GivenArticle[] = [
      { id: 'a', names: [short('TG', 'Tangle')] },
      { id: 'b', names: [short('TG', 'Knotted Labs')], claims: [alias('Tangle', 'Knotted Labs')] },
    ];
    expect(await keys(articles)).toEqual([['company:knotted-labs', 'company:tangle', 'company:tg']]);
  });
});

describe('a short name that is a word of the full one', () => {
  const told = (id: string, ...names: GivenArticle['names'] & object): GivenArticle => ({ id, names });
  const telecom = told('a', short('Orbit', 'Orbit Telecom'), 'Vantra');
  const satellites = told('b', 'Orbit', 'Skylane');

  it('means the full one where the two keep the same company', async () => {
    expect(await keys([telecom, told('b', 'Orbit', 'Vantra')])).toContainEqual(['company:orbit', 'company:orbit-telecom']);
    expect(await keys([telecom, told('b', 'Orbit', 'Orbit Telecom')])).toContainEqual(['company:orbit', 'company:orbit-telecom']);
  });

  it('stands for itself where it mostly keeps other company', async () => {
    const apart = [['company:orbit'], ['company:orbit-telecom']];
    expect(await keys([telecom, satellites])).toEqual(expect.arrayContaining(apart));
    expect(await keys([telecom, satellites, told('c', 'Orbit', 'Kestrel'), told('d', 'Orbit', 'Vantra')])).toEqual(
      expect.arrayContaining(apart),
    );
  });

  it('means the full one all the same when it was made for it', async () => {
    const acronym = told('a', short('QNT', 'Quant Networks'), 'Vantra');
    expect(await keys([acronym, told('b', 'QNT', 'Skylane')])).toContainEqual(['company:qnt', 'company:quant-networks']);
  });
});

describe('two names', () => {
  const said: GivenArticle = { id: 'a', claims: [alias('Tangle', 'Knotted Labs')] };

  it('are one when an article says so; the one with most words is the id', async () => {
    expect(await entities([said])).toMatchObject([{ id: 'company:knotted-labs', why: [{ rule: 'also known as', articles: ['a'] }] }]);
  });

  it('are one when people judge so, and two when people judge so, whatever articles say', async () => {
    const names: GivenArticle = { id: 'a', names: ['Tangle', 'Knotted Labs'] };
    expect(await keys([names], [judge('SAME', ['company:tangle', 'company:knotted-labs'])])).toHaveLength(1);
    expect(await keys([said], [judge('DIFFERENT', ['company:tangle', 'company:knotted-labs'])])).toHaveLength(2);
  });

  it('judged different stay so through a third, where the better supported edge counts', async () => {
    const articles: GivenArticle[] = [
      { id: 'a', claims: [alias('Alpha', 'Mid')] },
      { id: 'b', text: 'Another report.', claims: [alias('Mid', 'Omega')] },
      { id: 'c', text: 'A third report.', claims: [alias('Mid', 'Omega')] },
    ];
    expect(await keys(articles, [judge('DIFFERENT', ['company:alpha', 'company:omega'])])).toEqual([
      ['company:alpha'],
      ['company:mid', 'company:omega'],
    ]);
  });

  it('of one spelling are told apart in the articles that people name', async () => {
    const articles: GivenArticle[] = [
      { id: 'a', names: ['Mercury'] },
      { id: 'b', names: ['Mercury'] },
    ];
    const judgement = judge('DIFFERENT', ['company:mercury', 'company:mercury-bank'], ['b']);
    expect(await keys(articles, [judgement])).toEqual([['company:mercury'], ['company:mercury-bank']]);
  });

  it('judged while no article uses them sleep', async () => {
    expect(await keys([{ id: 'a', names: ['Nokia'] }], [judge('SAME', ['company:nokia', 'company:nobody'])])).toEqual([['company:nokia']]);
  });
});

describe('facts', () => {
  it('stand between entities, with the claims they rest on', async () => {
    const { facts } = await resolveTold([
      {
        id: 'a',
        on: '2016-01-01',
        claims: [
          {
            type: 'MAKES',
            parties: [
              ['MAKER', 'Nokia'],
              ['MADE', { name: 'FP4', kind: 'PRODUCT' }],
            ],
          },
        ],
      },
      {
        id: 'b',
        on: '2017-01-01',
        claims: [
          {
            type: 'MAKES',
            parties: [
              ['MAKER', 'NOKIA'],
              ['MADE', { name: 'FP4', kind: 'PRODUCT' }],
            ],
          },
        ],
      },
    ]);
    expect(facts).toMatchObject([
      { type: 'MAKES', subject: 'company:nokia', object: 'product:fp4', firstSeen: '2016-01-01', lastSeen: '2017-01-01' },
    ]);
    expect(facts[0]?.claims).toHaveLength(2);
  });

  it('tell the post that was told last, and none that is over', async () => {
    const post = (id: string, on: string, title: string, rest: Partial<GivenClaim> = {}): GivenArticle => ({
      id,
      on,
      claims: [
        {
          type: 'WORKS_FOR',
          parties: [
            ['PERSON', { name: 'Rajeev Suri', kind: 'PERSON' }],
            ['EMPLOYER', 'Nokia'],
          ],
          title,
          ...rest,
        },
      ],
    });
    const { facts } = await resolveTold([
      post('a', '2014-01-01', 'CEO of a unit'),
      post('b', '2017-01-01', 'President & CEO'),
      post('c', '2020-01-01', 'chairman', { status: 'ENDED' }),
    ]);
    expect(facts).toMatchObject([{ title: 'President & CEO', lastSeen: '2017-01-01' }]);
    expect((await resolveTold([post('c', '2020-01-01', 'CEO', { status: 'ENDED' })])).facts).toEqual([]);
  });
});
