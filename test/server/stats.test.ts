import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('stats', () => {
  it('counts agreements by kind, status, year and publisher', async () => {
    const { stats } = await api.data<{ stats: Record<string, unknown> }>(`{ stats {
      agreements byType { type count } byStatus { status count } byYear { year count types { type count } }
      publishers byPublisher { publisher { name } count }
    } }`);
    expect(stats.agreements).toBe(9);
    expect(stats.byType).toEqual([
      { type: 'ACQUISITION', count: 3 },
      { type: 'SUPPLY', count: 2 },
      ...['BRAND_LICENSE', 'INVESTMENT', 'PARTNERSHIP', 'PATENT_CROSS_LICENSE'].map((type) => ({ type, count: 1 })),
    ]);
    expect(stats.byStatus).toContainEqual({ status: 'DENIED', count: 1 });
    expect(stats.publishers).toBe(3);
    expect(stats.byPublisher).toContainEqual({ publisher: { name: 'Daily Wire' }, count: 5 });
  });

  it('leaves ownership alone out of counts by year, and puts unknown years last', async () => {
    const { stats } = await api.data<{ stats: { byYear: { year: number | null; count: number }[] } }>(
      '{ stats { byYear { year count } } }',
    );
    expect(stats.byYear.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, null]);
    expect(stats.byYear.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  it('counts what a filter leaves, on the days asked for', async () => {
    expect(await api.data('{ stats(filter: { party: "Nokia" }) { agreements byYear { year } } }')).toEqual({
      stats: { agreements: 3, byYear: [{ year: 2016 }, { year: 2017 }, { year: null }] },
    });
    expect(await api.data('{ stats(knownBy: "2015-01-14") { agreements byStatus { status count } publishers } }')).toEqual({
      stats: { agreements: 1, byStatus: [{ status: 'RUMOURED', count: 1 }], publishers: 1 },
    });
  });

  it('agrees with the number of agreements that the list counts', async () => {
    for (const filter of ['{}', '{ types: [SUPPLY] }', '{ minStories: 2 }', '{ publisher: "Tech Times" }', '{ party: "nobody" }']) {
      const { stats, agreements } = await api.data<{ stats: { agreements: number }; agreements: { totalCount: number } }>(
        `{ stats(filter: ${filter}) { agreements } agreements(filter: ${filter}) { totalCount } }`,
      );
      expect(stats.agreements, filter).toBe(agreements.totalCount);
    }
  });
});

describe('coverage', () => {
  it('tells how many articles of each publisher and month there are, and how many tell of agreements', async () => {
    const { coverage } = await api.data<{ coverage: { totalCount: number; nodes: unknown[] } }>(
      '{ coverage(publisher: "Market Herald") { totalCount nodes { month articles withAgreements publisher { site } } } }',
    );
    const publisher = { site: 'marketherald.example' };
    expect(coverage).toEqual({
      totalCount: 4,
      nodes: [
        { month: '2019-06', articles: 1, withAgreements: 1, publisher },
        { month: '2017-11', articles: 1, withAgreements: 0, publisher },
        { month: '2017-07', articles: 1, withAgreements: 1, publisher },
        { month: null, articles: 1, withAgreements: 1, publisher },
      ],
    });
  });
});

describe('graph', () => {
  it('tells its version, what made it and how much is in it', async () => {
    expect(
      await api.data('{ graph { version extractor { name version } samples articles claims agreements stories publishers } }'),
    ).toEqual({
      graph: {
        version: expect.any(String),
        extractor: { name: 'seed', version: '1' },
        samples: false,
        articles: 12,
        claims: 20,
        agreements: 9,
        stories: 11,
        publishers: 3,
      },
    });
  });
});
