import { describe, expect, it } from 'vitest';
import { statusAt } from '../../schema/status.ts';
import type { GivenArticle, GivenClaim } from '../store/articles.ts';
import { agreements, bid, deal, partners, shown, supply } from './deals.ts';

describe('the life of an agreement', () => {
  it('leads from rumour over announcement to its end, in one agreement', async () => {
    const all = await agreements(
      { id: 'c', on: '2017-09-01', claims: [supply('ENDED')] },
      { id: 'a', on: '2016-01-01', claims: [supply('RUMOURED')] },
      { id: 'b', on: '2016-06-01', claims: [supply('ANNOUNCED')] },
    );
    expect(shown(all)).toEqual(['SUPPLY SUPPLIER Nokia, CUSTOMER Xiaomi: ENDED']);
    expect(statusAt(all[0]?.timeline ?? [], { asOf: '2016-03-01' })?.status).toBe('RUMOURED');
    expect(statusAt(all[0]?.timeline ?? [], { knownBy: '2016-12-31' })?.status).toBe('ANNOUNCED');
    expect(all[0]).toMatchObject({ slug: 'nokia-xiaomi-supply-2016', announcedOn: { date: '2016-06-01', precision: 'DAY' } });
  });

  it('stands denied while nothing further was told', async () => {
    const all = await agreements(
      { id: 'a', on: '2015-01-14', claims: [bid('Samsung', 'RUMOURED', { source: { kind: 'UNNAMED' } })] },
      { id: 'b', on: '2015-01-15', claims: [bid('Samsung', 'DENIED', { source: { kind: 'PARTY' } })] },
    );
    expect(shown(all)).toEqual(['ACQUISITION ACQUIRER Samsung, TARGET Arm: DENIED']);
  });

  it('begins again after thirty days of silence', async () => {
    const on = (id: string, day: string): GivenArticle => ({ id, on: day, claims: [supply('ANNOUNCED')] });
    expect(await agreements(on('a', '2016-01-01'), on('b', '2016-01-31'))).toHaveLength(1);
    expect(await agreements(on('a', '2016-01-01'), on('b', '2016-02-01'))).toHaveLength(2);
  });

  it('waits a year for the announcement', async () => {
    const rumour: GivenArticle = { id: 'a', on: '2016-01-01', claims: [supply('RUMOURED')] };
    expect(await agreements(rumour, { id: 'b', on: '2016-12-31', claims: [supply('ANNOUNCED')] })).toHaveLength(1);
    expect(await agreements(rumour, { id: 'b', on: '2017-01-02', claims: [supply('ANNOUNCED')] })).toHaveLength(2);
  });

  it('is one for a purchase however long it takes, unless an end lies between', async () => {
    const first: GivenArticle = { id: 'a', on: '2016-01-01', claims: [bid('Nvidia', 'ANNOUNCED')] };
    const last: GivenArticle = { id: 'c', on: '2018-01-01', claims: [bid('Nvidia', 'COMPLETED')] };
    expect(shown(await agreements(first, last))).toEqual(['ACQUISITION ACQUIRER Nvidia, TARGET Arm: COMPLETED']);
    const end: GivenArticle = { id: 'b', on: '2017-01-01', claims: [bid('Nvidia', 'CANCELLED')] };
    expect(shown(await agreements(first, end, last))).toEqual([
      'ACQUISITION ACQUIRER Nvidia, TARGET Arm: CANCELLED',
      'ACQUISITION ACQUIRER Nvidia, TARGET Arm: COMPLETED',
    ]);
  });

  it('is another one when the text says so', async () => {
    const first: GivenArticle = { id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED')] };
    expect(await agreements(first, { id: 'b', on: '2016-01-05', claims: [supply('ANNOUNCED', { another: true })] })).toHaveLength(2);
    expect(
      await agreements(
        first,
        { id: 'b', on: '2016-01-05', claims: [supply('ANNOUNCED', { another: true })] },
        { id: 'c', on: '2016-01-06', claims: [supply('ANNOUNCED', { another: true })] },
      ),
    ).toHaveLength(2);
  });

  it('is joined by renewals, ends and background of later years', async () => {
    const all = await agreements(
      { id: 'a', on: '2011-01-01', claims: [supply('ANNOUNCED')] },
      { id: 'b', on: '2016-01-01', claims: [supply('ANNOUNCED')] },
      { id: 'c', on: '2018-01-01', claims: [supply('EXTENDED')] },
      { id: 'd', on: '2014-01-01', claims: [supply('COMPLETED', { basis: 'BACKGROUND' })] },
    );
    expect(all.map(({ articles }) => articles)).toEqual(
      expect.arrayContaining([
        ['a', 'd'],
        ['b', 'c'],
      ]),
    );
  });

  it('is one undated agreement where nothing has a day', async () => {
    const all = await agreements({ id: 'a', claims: [supply('ANNOUNCED')] }, { id: 'b', claims: [supply('COMPLETED')] });
    expect(shown(all)).toEqual(['SUPPLY SUPPLIER Nokia, CUSTOMER Xiaomi: COMPLETED']);
    expect(all[0]).not.toHaveProperty('firstReportedOn');
    expect(all[0]?.firstReportedBy).toEqual([]);
  });

  it('rests on ownership alone without having been announced', async () => {
    const all = await agreements({ id: 'a', on: '2016-01-01', claims: [bid('SoftBank', 'COMPLETED', { basis: 'OWNERSHIP' })] });
    expect(all[0]).toMatchObject({ ownershipOnly: true, stories: [], status: 'COMPLETED' });
    expect(all[0]).not.toHaveProperty('announcedOn');
  });
});

describe('questions and possibilities', () => {
  it('open no agreement when questioned, and end none', async () => {
    const question = supply('ENDED', { modality: 'QUESTIONED' });
    expect(await agreements({ id: 'a', on: '2016-01-01', claims: [question] })).toEqual([]);
    const all = await agreements({ id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED'), question] });
    expect(shown(all)).toEqual(['SUPPLY SUPPLIER Nokia, CUSTOMER Xiaomi: ANNOUNCED']);
    expect(all[0]?.claims).toHaveLength(2);
  });

  it('keep a question about a partnership beside whatever the two have agreed', async () => {
    const brand = deal('BRAND_LICENSE', [
      ['LICENSOR', 'Nokia'],
      ['LICENSEE', 'HMD Global'],
    ]);
    const question = { ...partners('Nokia', 'HMD Global'), status: 'ENDED' as const, modality: 'QUESTIONED' as const };
    const all = await agreements({ id: 'a', claims: [brand, question] });
    expect(shown(all)).toEqual(['BRAND_LICENSE LICENSOR Nokia, LICENSEE HMD Global: ANNOUNCED']);
    expect(all[0]?.claims).toHaveLength(2);
  });

  it('have no status when only possible', async () => {
    expect(shown(await agreements({ id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED', { modality: 'POSSIBLE' })] }))).toEqual([
      'SUPPLY SUPPLIER Nokia, CUSTOMER Xiaomi: undefined',
    ]);
  });
});

describe('parties', () => {
  it('lets a smaller set support its largest superset and never link two', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [partners('Nokia', 'Xiaomi')] },
      { id: 'b', on: '2016-01-02', claims: [partners('Nokia', 'Xiaomi', 'Apple')] },
      { id: 'c', on: '2016-01-03', claims: [partners('Nokia', 'Xiaomi', 'Google', 'Intel')] },
    );
    expect(all.map(({ parties, articles }) => [parties.map(({ nameAsWritten }) => nameAsWritten), articles])).toEqual(
      expect.arrayContaining([
        [['Apple', 'Nokia', 'Xiaomi'], ['b']],
        [
          ['Google', 'Intel', 'Nokia', 'Xiaomi'],
          ['a', 'c'],
        ],
      ]),
    );
  });

  it('keeps deals of one company with several others apart', async () => {
    expect(await agreements({ id: 'a', on: '2016-01-01', claims: [partners('Cisco', 'Splunk'), partners('Cisco', 'BMC')] })).toHaveLength(
      2,
    );
  });

  it('keeps the two directions of a licence apart, unless a text calls it a cross-licence', async () => {
    const licence = (from: string, to: string) =>
      deal('PATENT_LICENSE', [
        ['LICENSOR', from],
        ['LICENSEE', to],
      ]);
    const both = [licence('Nokia', 'Microsoft'), licence('Microsoft', 'Nokia')];
    expect(await agreements({ id: 'a', on: '2013-09-03', claims: both })).toHaveLength(2);
    const cross = deal('PATENT_CROSS_LICENSE', [
      ['PARTY', 'Nokia'],
      ['PARTY', 'Microsoft'],
    ]);
    expect(shown(await agreements({ id: 'a', on: '2013-09-03', claims: [...both, cross] }))).toEqual([
      'PATENT_CROSS_LICENSE PARTY Microsoft, PARTY Nokia: ANNOUNCED',
    ]);
  });

  it('gathers the investors of one round', async () => {
    const round = (...investors: string[]) =>
      deal('INVESTMENT', [...investors.map((name) => ['INVESTOR', name] as const), ['INVESTEE', 'Slack']]);
    const all = await agreements(
      { id: 'a', on: '2016-04-01', claims: [round('Accel', 'Thrive')] },
      { id: 'b', on: '2016-04-02', claims: [round('Comcast')] },
    );
    expect(shown(all)).toEqual(['INVESTMENT INVESTOR Accel, INVESTOR Comcast, INVESTOR Thrive, INVESTEE Slack: ANNOUNCED']);
  });

  it('does not let a seller tell two purchases apart', async () => {
    const sold = deal('ACQUISITION', [
      ['ACQUIRER', 'Nvidia'],
      ['TARGET', 'Arm'],
      ['SELLER', 'SoftBank'],
    ]);
    expect(
      shown(
        await agreements(
          { id: 'a', on: '2020-09-13', claims: [bid('Nvidia', 'ANNOUNCED')] },
          { id: 'b', on: '2020-09-14', claims: [sold] },
        ),
      ),
    ).toEqual(['ACQUISITION ACQUIRER Nvidia, TARGET Arm, SELLER SoftBank: ANNOUNCED']);
  });

  it('makes nothing of a deal of a company with itself', async () => {
    const alias: GivenClaim = {
      type: 'ALSO_KNOWN_AS',
      parties: [
        ['NAME', 'Tangle'],
        ['ALIAS', 'Knotted Labs'],
      ],
    };
    expect(await agreements({ id: 'a', claims: [partners('Tangle', 'Knotted Labs'), alias] })).toEqual([]);
  });
});

describe('a partnership', () => {
  it('joins what is told more closely of the same parties at the same time', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED'), partners('Nokia', 'Xiaomi')] },
      { id: 'b', on: '2016-01-09', claims: [partners('Xiaomi', 'Nokia')] },
    );
    expect(all.map(({ type, articles }) => [type, articles])).toEqual([['SUPPLY', ['a', 'b']]]);
  });

  it('stands alone years later, and with others', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [supply('ANNOUNCED'), partners('Nokia', 'Apple')] },
      { id: 'b', on: '2019-01-09', claims: [partners('Xiaomi', 'Nokia')] },
    );
    expect(all.map(({ type }) => type).sort()).toEqual(['PARTNERSHIP', 'PARTNERSHIP', 'SUPPLY']);
  });

  it('does not end a purchase by its own end', async () => {
    const all = await agreements(
      { id: 'a', on: '2016-01-01', claims: [bid('Nvidia', 'COMPLETED')] },
      { id: 'b', on: '2016-01-10', claims: [{ ...partners('Nvidia', 'Arm'), status: 'ENDED' }] },
    );
    expect(shown(all)).toEqual(['ACQUISITION ACQUIRER Nvidia, TARGET Arm: COMPLETED', 'PARTNERSHIP PARTY Arm, PARTY Nvidia: ENDED']);
  });
});
