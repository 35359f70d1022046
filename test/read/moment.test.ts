import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoment, parseMoment } from '../../ingest/read/moment.ts';

describe('parseMoment', () => {
  it.each([
    ['2017', '2017', '2017-01-01', 'YEAR'],
    ['2017-07', '2017-07', '2017-07-01', 'MONTH'],
    ['2017-07-05', '2017-07-05', '2017-07-05', 'DAY'],
    ['20170705', '2017-07-05', '2017-07-05', 'DAY'],
    ['2017-07-05T23:30:00-07:00', '2017-07-05T23:30:00-07:00', '2017-07-05', 'DAY'],
    ['2017-07-05T23:30Z', '2017-07-05T23:30:00Z', '2017-07-05', 'DAY'],
    ['2017-07-05 23:30:10.120+0200', '2017-07-05T23:30:10.12+02:00', '2017-07-05', 'DAY'],
    ['2017-07-05T23:30:00', '2017-07-05T23:30:00', '2017-07-05', 'DAY'],
    ['Wed, 05 Jul 2017 06:00:00 GMT', '2017-07-05T06:00:00Z', '2017-07-05', 'DAY'],
    ['5 July 2017', '2017-07-05', '2017-07-05', 'DAY'],
    ['July 5, 2017', '2017-07-05', '2017-07-05', 'DAY'],
    ['Jul. 5, 2017 9:05 PM EST', '2017-07-05T21:05:00-05:00', '2017-07-05', 'DAY'],
    ['July 5, 2017 12:05 AM', '2017-07-05T00:05:00', '2017-07-05', 'DAY'],
    ['Wed Jul 05 06:00:00 UTC 2017', '2017-07-05T06:00:00Z', '2017-07-05', 'DAY'],
    ['1499234400', '2017-07-05T06:00:00Z', '2017-07-05', 'DAY'],
    ['2017-07-05T25:99:00Z', '2017-07-05', '2017-07-05', 'DAY'],
  ])('reads %s as %s', (text, published, date, precision) => {
    expect(parseMoment(text)).toEqual({ published, publishedOn: { date, precision } });
  });

  it('knows nothing of impossible days and of what is no date', () => {
    for (const text of [
      '',
      '   ',
      '0001-01-01T00:00:00',
      '9999-12-31',
      '1970-01-01T00:00:00Z',
      '2017-02-30',
      '2017-13',
      '0',
      'yesterday',
      '17',
      'Smarch 5, 2017',
      '5.7.2017',
    ])
      expect(parseMoment(text), text).toBeUndefined();
  });

  it('gives back its own answers unchanged', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        fc.constantFrom('', 'Z', '+05:30'),
        (date, zone) => {
          const text = date.toISOString().replace(/\.\d+Z$/, zone);
          const first = parseMoment(text);
          expect(first?.published).toBe(text);
          expect(parseMoment(first?.published ?? '')).toEqual(first);
        },
      ),
    );
  });
});

describe('findMoment', () => {
  it.each([
    ['Published on 5 July 2017 at 09:00', '2017-07-05T09:00:00'],
    ['Stand: 05.07.2017 18:24 Uhr', '2017-07-05T18:24:00'],
    ['5. 7. 2017', '2017-07-05'],
    ['Veröffentlicht am 5. März 2017 um 15:44', '2017-03-05T15:44:00'],
    ['Publié le 1er février 2017', '2017-02-01'],
    ['5 de julio de 2017', '2017-07-05'],
    ['5 lipca 2017', '2017-07-05'],
    ['05 Temmuz 2017 Çarşamba', '2017-07-05'],
    ['5 июля 2017, 12:30', '2017-07-05T12:30:00'],
    ['2017年7月5日 01時28分', '2017-07-05T01:28:00'],
    ['2017.07.05 11:30', '2017-07-05T11:30:00'],
    ['25/07/2017', '2017-07-25'],
    ['07/25/2017', '2017-07-25'],
    ['Last change: 2017-07-05T10:00:00+02:00', '2017-07-05T10:00:00+02:00'],
    ['5 July 2017 13:55 GMT+1', '2017-07-05T13:55:00+01:00'],
    ['5 July 2017 13:55 UTC-03:30', '2017-07-05T13:55:00-03:30'],
  ])('finds in %s the moment %s', (line, published) => {
    expect(findMoment(line)?.published).toBe(published);
  });

  it('finds none where day and month may be either, nor in what is no date', () => {
    for (const line of ['07/05/2017', 'version 1.2.2017.4', 'May 2017', 'room 31.13.2017', '5 Smarch 2017', 'in 2017'])
      expect(findMoment(line), line).toBeUndefined();
  });
});
