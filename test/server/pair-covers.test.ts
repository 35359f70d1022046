import { describe, expect, it } from 'vitest';
import type { EntityHead } from '../../queries/entity-head.ts';
import { pairCovers } from '../../src/server/pair-covers.ts';

const thing = (name: string, ...names: string[]): EntityHead => ({
  __typename: 'Product',
  id: `product:${name}`,
  kind: 'PRODUCT',
  name,
  names,
  keys: [],
  wikidataId: null,
  firstSeen: null,
  lastSeen: null,
  why: null,
});

describe('pairCovers', () => {
  it('puts each name beside the thing that it names, in any spelling', () => {
    const car = thing('Polestar 2', 'POLESTAR 2');
    expect(pairCovers(['polestar 2', 'cars'], [car])).toEqual([
      { name: 'polestar 2', entity: car },
      { name: 'cars', entity: null },
    ]);
  });

  it('keeps a thing that no name fits, under its own name', () => {
    const chip = thing('FP4');
    expect(pairCovers(['the chip'], [chip])).toEqual([
      { name: 'the chip', entity: null },
      { name: 'FP4', entity: chip },
    ]);
  });
});
