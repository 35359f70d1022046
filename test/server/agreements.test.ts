import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Seen = { readonly nodes: readonly { readonly type: string; readonly status: string | null; readonly parties: readonly Named[] }[] };
type Named = { readonly entity: { readonly name: string } };

const sides = ({ nodes }: Seen): string[] =>
  nodes.map(({ type, parties }) => `${type} ${parties.map(({ entity }) => entity.name).join('+')}`);

const find = async (filter: object, more: object = {}): Promise<Seen> => {
  const query = `query ($filter: AgreementFilter, $orderBy: AgreementOrder, $asOf: Date, $knownBy: Date) {
    agreements(filter: $filter, orderBy: $orderBy, asOf: $asOf, knownBy: $knownBy) { nodes { type status parties { entity { name } } } }
  }`;
  return (await api.data<{ agreements: Seen }>(query, { filter, ...more })).agreements;
};

describe('an agreement', () => {
  it('tells its sides in the order of their roles, what it covers, its value and its backing', async () => {
    const { agreements } = await api.data<{ agreements: { nodes: unknown[] } }>(`{
      agreements(filter: { types: [BRAND_LICENSE] }) { nodes {
        slug type status exclusive ownershipOnly confidence territory
        parties { role nameAsWritten entity { __typename id } }
        covers { name entity { __typename id } }
        announcedOn { date precision } effectiveFrom { date }
        value { amount currency }
        corroboration { independentStories articles firstReportedOn lag publishers { name } firstReportedBy { id } }
        conflicts { kind }
      } }
    }`);
    expect(agreements.nodes).toEqual([
      expect.objectContaining({
        type: 'BRAND_LICENSE',
        status: 'ANNOUNCED',
        exclusive: true,
        ownershipOnly: false,
        territory: null,
        parties: [
          { role: 'LICENSOR', nameAsWritten: 'Nokia', entity: { __typename: 'Company', id: 'company:nokia' } },
          { role: 'LICENSEE', nameAsWritten: 'HMD Global', entity: { __typename: 'Company', id: 'company:hmd-global' } },
        ],
        covers: [
          { name: 'Nokia brand', entity: { __typename: 'Brand', id: 'brand:nokia-brand' } },
          { name: 'phones', entity: null },
        ],
        announcedOn: { date: '2016-05-18', precision: 'DAY' },
        effectiveFrom: null,
        value: { amount: 350_000_000, currency: 'USD' },
        corroboration: {
          independentStories: 1,
          articles: 1,
          firstReportedOn: '2016-05-18',
          lag: [],
          publishers: [{ name: 'Daily Wire' }],
          firstReportedBy: [{ id: 'dailywire.example/hmd' }],
        },
        conflicts: [],
      }),
    ]);
  });

  it('counts copies of one text as one story, and names all who had it first', async () => {
    const { agreements } = await api.data<{ agreements: { nodes: { corroboration: { firstReportedBy: { id: string }[] } }[] } }>(`{
      agreements(filter: { types: [PATENT_CROSS_LICENSE] }) { nodes {
        corroboration { independentStories articles firstReportedOn lag firstReportedBy { id } }
      } }
    }`);
    const [backing] = agreements.nodes.map(({ corroboration }) => corroboration);
    expect(backing).toMatchObject({ independentStories: 2, articles: 3, firstReportedOn: '2017-07-05', lag: [2] });
    expect(backing?.firstReportedBy.map(({ id }) => id).sort()).toEqual(['dailywire.example/nokia-xiaomi', 'marketherald.example/copy']);
  });

  it('shows both sides of a contradiction with their sentences and articles', async () => {
    const { agreements } = await api.data<{ agreements: { nodes: unknown[] } }>(`{
      agreements(filter: { conflicting: true }) { nodes { conflicts { kind claims { value { amount } article { publisher { name } } } } } }
    }`);
    expect(agreements.nodes).toEqual([
      {
        conflicts: [
          {
            kind: 'VALUES',
            claims: [
              { value: { amount: 40_000_000_000 }, article: { publisher: { name: 'Tech Times' } } },
              { value: { amount: 66_000_000_000 }, article: { publisher: { name: 'Daily Wire' } } },
            ],
          },
        ],
      },
    ]);
  });

  it('answers to its id, to the id of every claim in it and to its slug', async () => {
    type Found = {
      agreements: { nodes: { id: string; slug: string; evidence: { nodes: { id: string; agreement: { id: string } }[] } }[] };
    };
    const { agreements } = await api.data<Found>(`{
      agreements(filter: { types: [PATENT_CROSS_LICENSE] }) { nodes { id slug evidence { nodes { id agreement { id } } } } }
    }`);
    const [agreement] = agreements.nodes;
    const claims = agreement?.evidence.nodes.map(({ id }) => id) ?? [];
    expect(claims).toHaveLength(3);
    expect(claims).toContain(agreement?.id);
    for (const id of [...claims, agreement?.slug])
      expect(await api.data('query ($id: ID!) { agreement(id: $id) { id } }', { id })).toEqual({ agreement: { id: agreement?.id } });
    expect(agreement?.evidence.nodes.map((claim) => claim.agreement.id)).toEqual(claims.map(() => agreement?.id));
  });

  it('is null when there is none', async () => {
    expect(await api.data('{ agreement(id: "none") { id } }')).toEqual({ agreement: null });
  });

  it('tells how its status changed, with the sentence that says so', async () => {
    const { agreements } = await api.data<{ agreements: { nodes: unknown[] } }>(`{
      agreements(filter: { between: ["Nvidia", "Arm"] }) { nodes { status statusTimeline { status on until knownFrom claim { quote } } } }
    }`);
    expect(agreements.nodes).toEqual([
      {
        status: 'CANCELLED',
        statusTimeline: [
          {
            status: 'ANNOUNCED',
            on: '2020-09-13',
            until: '2022-02-08',
            knownFrom: '2022-02-08',
            claim: { quote: 'Nvidia is buying Arm for 40 billion dollars.' },
          },
          {
            status: 'CANCELLED',
            on: '2022-02-08',
            until: null,
            knownFrom: '2022-02-08',
            claim: { quote: 'Nvidia called off the purchase of Arm, by then worth 66 billion dollars.' },
          },
        ],
      },
    ]);
  });
});

describe('the filter of agreements', () => {
  it('narrows by side, by id or by name in any spelling', async () => {
    const expected = ['PARTNERSHIP Citroën+Nvidia'];
    expect(sides(await find({ party: 'citroen' }))).toEqual(expected);
    expect(sides(await find({ party: 'company:citroen' }))).toEqual(expected);
    expect(sides(await find({ party: 'Nobody Inc.' }))).toEqual([]);
  });

  it('narrows to agreements between two', async () => {
    expect(sides(await find({ between: ['Xiaomi', 'nokia'] }))).toEqual(['PATENT_CROSS_LICENSE Nokia+Xiaomi', 'SUPPLY Nokia+Xiaomi']);
  });

  it('refuses `between` with any other number than two', async () => {
    const { errors } = await api.ask('{ agreements(filter: { between: ["Nokia"] }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('narrows by type and status, and by days, leaving out what has no day', async () => {
    expect(sides(await find({ types: ['SUPPLY'], statuses: ['COMPLETED'] }))).toEqual(['SUPPLY Nvidia+Xiaomi']);
    expect(sides(await find({ announcedFrom: '2018-01-01', announcedTo: '2019-12-31' }))).toEqual([
      'INVESTMENT Goldman Sachs+Volvo+Northvolt',
      'SUPPLY Nvidia+Xiaomi',
    ]);
  });

  it('narrows by the number of stories, the publisher and the certainty', async () => {
    expect(sides(await find({ minStories: 2 }))).toEqual([
      'ACQUISITION Nvidia+Arm',
      'PATENT_CROSS_LICENSE Nokia+Xiaomi',
      'ACQUISITION Samsung+BlackBerry',
    ]);
    expect(sides(await find({ maxStories: 1, publisher: 'market herald', types: ['INVESTMENT', 'SUPPLY'] }))).toEqual([
      'INVESTMENT Goldman Sachs+Volvo+Northvolt',
      'SUPPLY Nokia+Xiaomi',
    ]);
    expect(sides(await find({ modality: 'REPORTED' }))).toEqual(['ACQUISITION Samsung+BlackBerry']);
  });

  it('narrows by the day on which the status was taken on', async () => {
    const over = { statuses: ['CANCELLED', 'DENIED'] };
    expect(sides(await find({ ...over, changedFrom: '2015-01-01', changedTo: '2015-12-31' }))).toEqual(['ACQUISITION Samsung+BlackBerry']);
    expect(sides(await find({ ...over, changedFrom: '2022-01-01' }))).toEqual(['ACQUISITION Nvidia+Arm']);
    expect(sides(await find({ party: 'Arm', changedTo: '2020-12-31' }))).toEqual([]);
    expect(sides(await find({ party: 'Arm', changedTo: '2020-12-31' }, { asOf: '2021-01-01' }))).toEqual(['ACQUISITION Nvidia+Arm']);
  });

  it('finds and leaves out what rests on words of ownership alone', async () => {
    expect(sides(await find({ ownershipOnly: true }))).toEqual(['ACQUISITION Volvo+Polestar']);
    expect(sides(await find({ ownershipOnly: false, types: ['ACQUISITION'] }))).toEqual([
      'ACQUISITION Nvidia+Arm',
      'ACQUISITION Samsung+BlackBerry',
    ]);
  });

  it('takes null for no condition', async () => {
    expect((await find({ types: null, party: null, minStories: null })).nodes).toHaveLength(9);
  });
});

describe('the order of agreements', () => {
  it('puts those without a day last, whichever way it runs', async () => {
    const newest = sides(await find({}, { orderBy: 'ANNOUNCED_NEWEST' }));
    const oldest = sides(await find({}, { orderBy: 'ANNOUNCED_OLDEST' }));
    expect([newest[0], oldest[0]]).toEqual(['ACQUISITION Nvidia+Arm', 'BRAND_LICENSE Nokia+HMD Global']);
    expect(newest.slice(-3)).toEqual(oldest.slice(-3));
    expect(newest.slice(5).sort()).toEqual([
      'ACQUISITION Samsung+BlackBerry',
      'ACQUISITION Volvo+Polestar',
      'PARTNERSHIP Citroën+Nvidia',
      'SUPPLY Nokia+Xiaomi',
    ]);
  });

  it('by the first report knows a day of rumours too', async () => {
    expect(sides(await find({}, { orderBy: 'REPORTED_OLDEST' }))[0]).toBe('ACQUISITION Samsung+BlackBerry');
    expect(sides(await find({}, { orderBy: 'REPORTED_NEWEST' }))[0]).toBe('ACQUISITION Nvidia+Arm');
  });

  it('can put those with the most stories first', async () => {
    const found = sides(await find({}, { orderBy: 'MOST_STORIES' })).slice(0, 3);
    expect(found.sort()).toEqual(['ACQUISITION Nvidia+Arm', 'ACQUISITION Samsung+BlackBerry', 'PATENT_CROSS_LICENSE Nokia+Xiaomi']);
  });
});

describe('asOf and knownBy', () => {
  it('give the status of the day, and leave out what had none', async () => {
    expect((await find({ party: 'Arm' }, { asOf: '2021-06-01' })).nodes[0]?.status).toBe('ANNOUNCED');
    expect((await find({ party: 'Arm' }, { asOf: '2022-02-08' })).nodes[0]?.status).toBe('CANCELLED');
    expect((await find({ party: 'Arm' }, { asOf: '2020-09-12' })).nodes).toEqual([]);
    expect(sides(await find({ statuses: ['ANNOUNCED'] }, { asOf: '2021-06-01' }))).toContain('ACQUISITION Nvidia+Arm');
  });

  it('leave undated agreements out', async () => {
    expect((await find({ party: 'Citroën' })).nodes).toHaveLength(1);
    expect((await find({ party: 'Citroën' }, { asOf: '2030-01-01' })).nodes).toEqual([]);
    expect((await find({ party: 'Citroën' }, { knownBy: '2030-01-01' })).nodes).toEqual([]);
  });

  it('drop with knownBy what was published later: claims, contradictions, backing', async () => {
    const query = `query ($knownBy: Date) { agreements(filter: { party: "BlackBerry" }, knownBy: $knownBy) { nodes {
      status statusTimeline { status } conflicts { kind } evidence { totalCount nodes { status } }
      corroboration { independentStories articles firstReportedOn lag publishers { name } firstReportedBy { id } }
    } } }`;
    type Nodes = { agreements: { nodes: unknown[] } };
    expect((await api.data<Nodes>(query, { knownBy: '2015-01-13' })).agreements.nodes).toEqual([]);
    expect((await api.data<Nodes>(query, { knownBy: '2015-01-14' })).agreements.nodes).toEqual([
      {
        status: 'RUMOURED',
        statusTimeline: [{ status: 'RUMOURED' }],
        conflicts: [],
        evidence: { totalCount: 1, nodes: [{ status: 'RUMOURED' }] },
        corroboration: {
          independentStories: 1,
          articles: 1,
          firstReportedOn: '2015-01-14',
          lag: [],
          publishers: [{ name: 'Tech Times' }],
          firstReportedBy: [{ id: 'techtimes.example/samsung-blackberry' }],
        },
      },
    ]);
    const [today] = (await api.data<Nodes>(query, { knownBy: '2015-01-15' })).agreements.nodes;
    expect(today).toMatchObject({ status: 'DENIED', corroboration: { independentStories: 2, lag: [1] } });
  });

  it('show with knownBy what had been told by then, and no contradiction before both sides had spoken', async () => {
    const query = `query ($knownBy: Date) { agreements(filter: { party: "Arm" }, knownBy: $knownBy) { nodes {
      announcedOn { date } value { amount } conflicts { kind }
    } } }`;
    const then = { announcedOn: { date: '2020-09-13' }, value: { amount: 40_000_000_000 }, conflicts: [] };
    expect(await api.data(query, { knownBy: '2021-01-01' })).toEqual({ agreements: { nodes: [then] } });
    const later = { announcedOn: { date: '2020-09-13' }, value: { amount: 66_000_000_000 }, conflicts: [{ kind: 'VALUES' }] };
    expect(await api.data(query, { knownBy: '2022-02-08' })).toEqual({ agreements: { nodes: [later] } });
    expect(await api.data(query)).toEqual({ agreements: { nodes: [later] } });
  });

  it('give the same backing for a later day as without a day', async () => {
    const query = `query ($knownBy: Date) { agreements(filter: { announcedFrom: "2000-01-01" }, knownBy: $knownBy) { nodes {
      id status announcedOn { date } value { amount } covers { name }
      corroboration { independentStories articles firstReportedOn lag publishers { id } firstReportedBy { id } }
    } } }`;
    const now = await api.data(query);
    expect(await api.data(query, { knownBy: '2030-01-01' })).toEqual(now);
  });

  it('hold for one agreement too', async () => {
    const { agreements } = await api.data<{ agreements: { nodes: { id: string }[] } }>(
      '{ agreements(filter: { party: "Arm" }) { nodes { id } } }',
    );
    const ask = (day: string) =>
      api.data('query ($id: ID!, $day: Date) { agreement(id: $id, knownBy: $day) { status } }', { id: agreements.nodes[0]?.id, day });
    expect(await ask('2021-01-01')).toEqual({ agreement: { status: 'ANNOUNCED' } });
    expect(await ask('2019-01-01')).toEqual({ agreement: null });
  });

  it('refuse what is no day', async () => {
    for (const day of ['2017-02-30', '2017', 'yesterday', '2017-13-01']) {
      const { errors } = await api.ask('query ($day: Date) { agreements(asOf: $day) { totalCount } }', { day });
      expect(errors?.[0]?.extensions.code, day).toBe('BAD_INPUT');
      const literal = await api.ask(`{ agreements(asOf: "${day}") { totalCount } }`);
      expect(literal.errors?.[0]?.extensions.code, day).toBe('BAD_INPUT');
    }
  });
});
