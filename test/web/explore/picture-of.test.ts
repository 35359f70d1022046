import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/web/explore/picture/picture-of.ts';
import { HMD, LICENCE, NOKIA, party } from './answers.ts';

const ends = (data: unknown): string[] => pictureOf(data).links.map(({ from, to, type }) => `${from} ${type} ${to}`);

describe('the picture of an answer', () => {
  it('has the sides of an agreement as nodes, and a line between them', () => {
    const { nodes, links, agreements } = pictureOf({ agreements: { nodes: [LICENCE] } });
    expect(nodes.map(({ key, name, kind }) => [key, name, kind])).toEqual([
      [NOKIA, 'Nokia', 'COMPANY'],
      [HMD, 'HMD Global', 'COMPANY'],
    ]);
    expect(links).toMatchObject([{ from: NOKIA, to: HMD, type: 'BRAND_LICENSE', agreement: 'a1', arrow: true }]);
    expect(agreements).toMatchObject([{ id: 'a1', status: 'ENDED', stories: 4, disputed: false, covers: ['Nokia'] }]);
  });

  it('finds agreements wherever they stand: in connections, edges, lists, alone, under any alias', () => {
    for (const data of [
      { agreement: LICENCE },
      { agreements: { edges: [{ node: LICENCE }] } },
      { before: { nodes: [LICENCE] }, today: { nodes: [LICENCE] } },
      { sharedPartners: { nodes: [{ entity: { id: NOKIA, name: 'Nokia' }, withA: [LICENCE], withB: [] }] } },
      { entity: { id: NOKIA, name: 'Nokia', agreements: { nodes: [LICENCE] } } },
      { timeline: { nodes: [{ on: '2016-05-18', status: 'ANNOUNCED', agreement: LICENCE }] } },
    ])
      expect(ends(data), JSON.stringify(Object.keys(data))).toEqual([`${NOKIA} BRAND_LICENSE ${HMD}`]);
  });

  it('does with names where no ids were asked for, and gives a name the id that it has elsewhere in the answer', () => {
    const nameless = { type: 'SUPPLY', parties: [party('SUPPLIER', 'Intel'), party('CUSTOMER', 'Nokia')] };
    expect(ends({ agreements: { nodes: [nameless] } })).toEqual(['name:Intel SUPPLY name:Nokia']);
    expect(ends({ entity: { id: NOKIA, name: 'Nokia' }, agreements: { nodes: [nameless] } })).toEqual([`name:Intel SUPPLY ${NOKIA}`]);
  });

  it('draws {nodes, links}, whose agreements need not tell their sides', () => {
    const data = {
      neighbourhood: {
        nodes: [
          { id: NOKIA, name: 'Nokia', kind: 'COMPANY' },
          { id: 'brand:nokia', name: 'Nokia', kind: 'BRAND' },
          { id: HMD, name: 'HMD Global', kind: 'COMPANY' },
        ],
        links: [{ from: { id: NOKIA }, to: { id: HMD }, agreement: { id: 'a2', type: 'PARTNERSHIP', status: 'RUMOURED' } }],
      },
    };
    expect(pictureOf(data).nodes.map(({ kind }) => kind)).toEqual(['COMPANY', 'BRAND', 'COMPANY']);
    expect(ends(data)).toEqual([`${NOKIA} PARTNERSHIP ${HMD}`]);
  });

  it('draws every line of an agreement of three, whose roles the answer does not tell', () => {
    const agreement = { id: 'h', type: 'ACQUISITION' };
    const links = [
      ['company:bmw', 'company:here'],
      ['company:bmw', NOKIA],
      ['company:here', NOKIA],
    ].map(([from, to]) => ({ from: { id: from }, to: { id: to }, agreement }));
    expect(ends({ neighbourhood: { nodes: [], links } })).toHaveLength(3);
    expect(pictureOf({ neighbourhood: { nodes: [], links } }).agreements).toHaveLength(1);
    const told = { ...agreement, parties: [party('ACQUIRER', 'BMW', 'company:bmw'), party('TARGET', 'HERE', 'company:here')] };
    expect(ends({ neighbourhood: { nodes: [], links }, agreement: told })).toEqual(['company:bmw ACQUISITION company:here']);
  });

  it('draws the steps of paths, and facts', () => {
    const steps = [{ from: { name: 'Intel' }, to: { name: 'Arm' }, agreements: [{ id: 'x', type: 'TECHNOLOGY_LICENSE' }] }];
    expect(ends({ pathsBetween: { paths: [{ length: 1, steps }] } })).toEqual(['name:Intel TECHNOLOGY_LICENSE name:Arm']);
    const fact = { type: 'MAKES', subject: { id: NOKIA, name: 'Nokia' }, object: { id: 'product:nokia-3310', name: 'Nokia 3310' } };
    expect(ends({ entity: { facts: { nodes: [fact] } } })).toEqual([`${NOKIA} MAKES product:nokia-3310`]);
  });

  it('joins equals with each other, but never two investors of one round', () => {
    const pact = { id: 'm', type: 'PARTNERSHIP', parties: ['A', 'B', 'C'].map((name) => party('PARTY', name)) };
    expect(ends({ agreement: pact })).toEqual(['name:A PARTNERSHIP name:B', 'name:A PARTNERSHIP name:C', 'name:B PARTNERSHIP name:C']);
    const round = { id: 'r', type: 'INVESTMENT', parties: [party('INVESTOR', 'A'), party('INVESTOR', 'B'), party('INVESTEE', 'C')] };
    expect(ends({ agreement: round })).toEqual(['name:A INVESTMENT name:C', 'name:B INVESTMENT name:C']);
  });

  it('has who buys pointing at what is bought, and who sells it at neither end of the arrow', () => {
    const sale = { id: 's', type: 'ACQUISITION', parties: [party('ACQUIRER', 'A'), party('TARGET', 'B'), party('SELLER', 'C')] };
    const { links, spans, tables } = pictureOf({ agreement: { ...sale, announcedOn: { date: '2020-09-13' } } });
    expect(links.map(({ to, arrow }) => [to, arrow])).toEqual([
      ['name:B', true],
      ['name:C', false],
    ]);
    expect(spans[0]?.label).toBe('Acquisition: A → B, from C');
    expect(tables[0]?.rows[0]?.cells.slice(0, 4)).toEqual(['Acquisition', 'A', 'B', 'C']);
  });

  it('joins many equals to the first, so that a pact of 40 is 39 lines and not 780', () => {
    const pact = { id: 'm', type: 'PARTNERSHIP', parties: Array.from({ length: 40 }, (_, index) => party('PARTY', `Company ${index}`)) };
    expect(ends({ agreement: pact })).toHaveLength(39);
  });

  it('puts together what several places tell of one agreement', () => {
    const bare = { id: 'a1', type: 'BRAND_LICENSE', parties: LICENCE.parties };
    for (const order of [
      [bare, LICENCE],
      [LICENCE, bare],
    ])
      expect(pictureOf({ a: order }).agreements).toMatchObject([{ id: 'a1', status: 'ENDED', stories: 4 }]);
  });

  it('takes nobody for a company who is none: publishers, articles, mentions', () => {
    const data = {
      articles: { nodes: [{ id: 'x.example/1', title: 'T', publisher: { name: 'The Paper' }, mentions: { nodes: [{ name: 'Berlin' }] } }] },
    };
    expect(pictureOf(data).nodes).toEqual([]);
  });

  it('is empty, and no error, for an answer that holds nothing or anything', () => {
    for (const data of [null, undefined, {}, [], 'text', 7, { agreements: null }, { agreement: { type: 'NONSENSE', parties: [null] } }])
      expect(pictureOf(data)).toMatchObject({ nodes: [], links: [], spans: [] });
  });

  it('takes hostile names as they are', () => {
    const name = '__proto__<script>\u202e';
    expect(
      pictureOf({ agreement: { type: 'SUPPLY', parties: [party('SUPPLIER', name), party('CUSTOMER', 'constructor')] } }).nodes,
    ).toMatchObject([{ name }, { name: 'constructor' }]);
  });
});
