// What docs/adr/0011-groups-and-units.md decided.
import { describe, expect, it } from 'vitest';
import type { GivenArticle } from '../store/articles.ts';
import { agreements, deal, partners, shown } from './deals.ts';

const told = (id: string, on: string, supplier: string, customer = 'Deutsche Rail'): GivenArticle => ({
  id,
  on,
  claims: [
    deal('SUPPLY', [
      ['SUPPLIER', supplier],
      ['CUSTOMER', customer],
    ]),
  ],
});

describe('a deal of a unit that is told of its group', () => {
  it('is one, and the unit its party', async () => {
    const all = await agreements(told('a', '2021-06-08', 'Google'), told('b', '2021-06-20', 'Google Cloud'));
    expect(shown(all)).toEqual(['SUPPLY SUPPLIER Google Cloud, CUSTOMER Deutsche Rail: ANNOUNCED']);
    expect(all[0]?.stories).toHaveLength(2);
  });

  it('is one on either side, and whatever the other side is called', async () => {
    const all = await agreements(told('a', '2021-06-08', 'Kestrel', 'Meta Quest'), told('b', '2021-06-09', 'Kestrel', 'Meta'));
    expect(shown(all)).toEqual(['SUPPLY SUPPLIER Kestrel, CUSTOMER Meta Quest: ANNOUNCED']);
  });

  it('is what a partnership of the group is about', async () => {
    const partnership: GivenArticle = { id: 'b', on: '2021-06-20', claims: [partners('Google', 'Deutsche Rail')] };
    expect(shown(await agreements(told('a', '2021-06-08', 'Google Cloud'), partnership))).toEqual([
      'SUPPLY SUPPLIER Google Cloud, CUSTOMER Deutsche Rail: ANNOUNCED',
    ]);
  });

  it('is another one where it is told long after, the other way round, or with somebody else', async () => {
    const unit = told('a', '2021-06-08', 'Google Cloud');
    expect(await agreements(unit, told('b', '2021-08-08', 'Google'))).toHaveLength(2);
    expect(await agreements(unit, told('b', '2021-06-09', 'Deutsche Rail', 'Google'))).toHaveLength(2);
    expect(await agreements(unit, told('b', '2021-06-09', 'Google', 'SAP'))).toHaveLength(2);
  });

  it('is of none of two units that have one each', async () => {
    const units = [told('a', '2021-06-08', 'Meta Quest'), told('b', '2021-06-09', 'Meta Reality')];
    expect(await agreements(...units, told('c', '2021-06-10', 'Meta'))).toHaveLength(3);
  });

  it('is no matter of names alone: only a well-known company is known to be a group', async () => {
    expect(await agreements(told('a', '2021-06-08', 'Orbit'), told('b', '2021-06-09', 'Orbit Telecom'))).toHaveLength(2);
  });

  it('has both as parties where one claim names both', async () => {
    const both: GivenArticle = { id: 'b', on: '2021-06-09', claims: [partners('Google', 'Google Cloud', 'Deutsche Rail')] };
    const all = await agreements({ id: 'a', on: '2021-06-08', claims: [partners('Google Cloud', 'Deutsche Rail')] }, both);
    expect(shown(all)).toEqual(['PARTNERSHIP PARTY Deutsche Rail, PARTY Google, PARTY Google Cloud: ANNOUNCED']);
  });
});
