import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** An agreement that no article of the seed tells of. */
const tie = (one: string, other: string) =>
  api.graph.write((run) =>
    run(
      `MATCH (one:Entity {id: $one}), (other:Entity {id: $other})
       CREATE (one)-[:PARTY_TO {role: 'PLATFORM', nameAsWritten: 'One'}]->(a:Agreement {id: 'tie ' + $one, slug: 'tie ' + $one,
         type: 'INTEGRATION', family: 'INTEGRATION', status: 'COMPLETED', confidence: 1.0, ownershipOnly: false, independentStories: 1,
         articleCount: 1})<-[:PARTY_TO {role: 'INTEGRATED', nameAsWritten: 'Other'}]-(other)`,
      { one, other },
    ),
  );
const untie = () => api.graph.write((run) => run("MATCH (a:Agreement) WHERE a.id STARTS WITH 'tie ' DETACH DELETE a"));

describe('partners', () => {
  it('are told with their first day, their number of agreements and the kinds of these, most agreements first', async () => {
    expect(
      await api.data(`{ partners(of: "Xiaomi") { totalCount nodes {
      entity { name } since { date precision } latest { date } count types { type count } agreements { type }
    } } }`),
    ).toEqual({
      partners: {
        totalCount: 2,
        nodes: [
          {
            entity: { name: 'Nokia' },
            since: { date: '2017-07-05', precision: 'DAY' },
            latest: { date: '2017-07-05' },
            count: 2,
            types: [
              { type: 'PATENT_CROSS_LICENSE', count: 1 },
              { type: 'SUPPLY', count: 1 },
            ],
            agreements: expect.arrayContaining([{ type: 'PATENT_CROSS_LICENSE' }, { type: 'SUPPLY' }]),
          },
          {
            entity: { name: 'Nvidia' },
            since: { date: '2018-03-01', precision: 'DAY' },
            latest: { date: '2018-03-01' },
            count: 1,
            types: [{ type: 'SUPPLY', count: 1 }],
            agreements: [{ type: 'SUPPLY' }],
          },
        ],
      },
    });
  });

  const names = async (args: string): Promise<string[]> => {
    const { partners } = await api.data<{ partners: { nodes: { entity: { name: string } }[] } }>(
      `{ partners(${args}) { nodes { entity { name } } } }`,
    );
    return partners.nodes.map(({ entity }) => entity.name);
  };

  it('are not made by rumours, denials and what was called off, unless asked for', async () => {
    expect(await names('of: "Samsung"')).toEqual([]);
    expect(await names('of: "Samsung", statuses: [DENIED]')).toEqual(['BlackBerry']);
    expect(await names('of: "Arm"')).toEqual([]);
    expect(await names('of: "Arm", asOf: "2021-01-01"')).toEqual(['Nvidia']);
  });

  it('are not those who only put money into the same company', async () => {
    expect(await names('of: "Volvo"')).toEqual(['Northvolt', 'Polestar']);
    expect(await names('of: "Northvolt"')).toEqual(['Goldman Sachs', 'Volvo']);
  });

  it('narrow by kind', async () => {
    expect(await names('of: "Xiaomi", types: [PATENT_CROSS_LICENSE]')).toEqual(['Nokia']);
  });

  it('count the agreements of products and brands for their owner when asked to', async () => {
    await tie('product:fp4', 'company:arm');
    expect(await names('of: "Nokia"')).toEqual(['Xiaomi', 'HMD Global']);
    expect(await names('of: "Nokia", includeOwned: true')).toEqual(['Xiaomi', 'Arm', 'HMD Global']);
    expect(await names('of: "Arm"')).toEqual(['FP4']);
    expect(await names('of: "Arm", includeOwned: true')).toEqual(['Nokia']);
    await untie();
  });
});

describe('sharedPartners', () => {
  it('have agreements with both', async () => {
    expect(
      await api.data('{ sharedPartners(a: "Nokia", b: "Nvidia") { totalCount nodes { entity { name } withA { type } withB { type } } } }'),
    ).toEqual({
      sharedPartners: {
        totalCount: 1,
        nodes: [
          {
            entity: { name: 'Xiaomi' },
            withA: expect.arrayContaining([{ type: 'PATENT_CROSS_LICENSE' }, { type: 'SUPPLY' }]),
            withB: [{ type: 'SUPPLY' }],
          },
        ],
      },
    });
    expect(await api.data('{ sharedPartners(a: "Nokia", b: "nobody") { nodes { entity { name } } } }')).toEqual({
      sharedPartners: { nodes: [] },
    });
  });
});

describe('timeline', () => {
  it('tells what happened to whose agreements, in the order of time', async () => {
    expect(
      await api.data(
        '{ timeline(of: "Samsung") { nodes { on status agreement { status parties { entity { name } } } claim { quote } } } }',
      ),
    ).toMatchObject({
      timeline: {
        nodes: [
          { on: '2015-01-14', status: 'RUMOURED', agreement: { status: 'DENIED' } },
          { on: '2015-01-15', status: 'DENIED', claim: { quote: 'BlackBerry denied that Samsung is about to buy BlackBerry.' } },
        ],
      },
    });
  });

  it('narrows to two, and to what had been published by a day', async () => {
    expect(await api.data('{ timeline(of: "Nvidia", with: "Xiaomi") { nodes { on } } }')).toEqual({
      timeline: { nodes: [{ on: '2018-03-01' }] },
    });
    expect(await api.data('{ timeline(of: "Samsung", knownBy: "2015-01-14") { nodes { status agreement { status } } } }')).toEqual({
      timeline: { nodes: [{ status: 'RUMOURED', agreement: { status: 'RUMOURED' } }] },
    });
  });
});

describe('pathsBetween', () => {
  const paths = (args: string) =>
    api.data(
      `{ pathsBetween(${args}) { paths { length steps { from { name } agreements { type } to { name } } } nodes { name } links { agreement { type } } truncated } }`,
    );
  const none = { pathsBetween: { paths: [], nodes: [], links: [], truncated: false } };

  it('goes over agreements; several between the same two are one step', async () => {
    expect(await paths('from: "Nvidia", to: "Nokia"')).toMatchObject({
      pathsBetween: { paths: [{ steps: [{ agreements: { length: 1 } }, { agreements: { length: 2 } }] }], links: { length: 3 } },
    });
  });

  it('goes over agreements of the kinds that are asked for', async () => {
    expect(await paths('from: "HMD Global", to: "Nvidia", types: [BRAND_LICENSE, SUPPLY]')).toEqual({
      pathsBetween: {
        paths: [
          {
            length: 3,
            steps: [
              { from: { name: 'HMD Global' }, agreements: [{ type: 'BRAND_LICENSE' }], to: { name: 'Nokia' } },
              { from: { name: 'Nokia' }, agreements: [{ type: 'SUPPLY' }], to: { name: 'Xiaomi' } },
              { from: { name: 'Xiaomi' }, agreements: [{ type: 'SUPPLY' }], to: { name: 'Nvidia' } },
            ],
          },
        ],
        nodes: [{ name: 'HMD Global' }, { name: 'Nokia' }, { name: 'Xiaomi' }, { name: 'Nvidia' }],
        links: [{ agreement: { type: 'BRAND_LICENSE' } }, { agreement: { type: 'SUPPLY' } }, { agreement: { type: 'SUPPLY' } }],
        truncated: false,
      },
    });
  });

  it('keeps to the number of steps, and says when there are more ways than it shows', async () => {
    expect(await paths('from: "HMD Global", to: "Nvidia", maxHops: 2')).toEqual(none);
    const ways = 'from: "HMD Global", to: "Nvidia"';
    expect(await paths(`${ways}, limit: 1`)).toMatchObject({ pathsBetween: { paths: [{ length: 3 }], truncated: false } });
    await tie('company:nokia', 'company:goldman-sachs');
    await tie('company:goldman-sachs', 'company:nvidia');
    const [one, all] = [await paths(`${ways}, limit: 1`), await paths(ways)];
    await untie();
    expect(one).toMatchObject({ pathsBetween: { paths: { length: 1 }, truncated: true } });
    expect(all).toMatchObject({ pathsBetween: { paths: { length: 2 }, truncated: false } });
    const { errors } = await api.ask('{ pathsBetween(from: "a", to: "b", maxHops: 5) { truncated } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('keeps to agreements that stood on a day', async () => {
    expect(await paths('from: "Arm", to: "Xiaomi"')).toEqual(none);
    expect(await paths('from: "Arm", to: "Xiaomi", asOf: "2021-06-01"')).toMatchObject({ pathsBetween: { paths: [{ length: 2 }] } });
    expect(await paths('from: "Arm", to: "Xiaomi", asOf: "2019-01-01"')).toEqual(none);
  });

  it('finds no way to nowhere, nor from a thing to itself', async () => {
    expect(await paths('from: "Arm", to: "nobody"')).toEqual(none);
    expect(await paths('from: "Nokia", to: "Nokia"')).toEqual(none);
  });
});

describe('neighbourhood', () => {
  type Picture = {
    neighbourhood: { nodes: { name: string }[]; links: { from: { name: string }; to: { name: string } }[]; truncated: boolean };
  };
  const around = async (args: string) =>
    (
      await api.data<Picture>(
        `{ neighbourhood(${args}) { nodes { name } links { from { name } to { name } agreement { type } } truncated } }`,
      )
    ).neighbourhood;

  it('is what lies around, step by step', async () => {
    const one = await around('ids: ["company:hmd-global"]');
    expect(one.nodes.map(({ name }) => name)).toEqual(['HMD Global', 'Nokia']);
    expect(one.links).toHaveLength(1);
    const three = await around('ids: ["company:hmd-global"], hops: 3');
    expect(three.nodes.map(({ name }) => name)).toEqual(['HMD Global', 'Nokia', 'Xiaomi', 'Nvidia']);
    expect(three.links).toHaveLength(4);
    expect(three.truncated).toBe(false);
  });

  it('says when there is more than was asked for', async () => {
    const small = await around('ids: ["company:hmd-global"], hops: 3, limit: 3');
    expect(small.nodes.map(({ name }) => name)).toEqual(['HMD Global', 'Nokia', 'Xiaomi']);
    expect(small.truncated).toBe(true);
  });

  it('is empty around nothing', async () => {
    expect(await around('ids: ["nothing"]')).toEqual({ nodes: [], links: [], truncated: false });
  });
});
