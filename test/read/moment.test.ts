import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../ingest/read/moment.ts';

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
