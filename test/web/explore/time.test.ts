import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/web/explore/picture/picture-of.ts';
import { timeScale } from '../../../src/web/explore/picture/time-scale.ts';
import { LICENCE, party } from './answers.ts';

const spansOf = (...agreements: object[]) => pictureOf({ agreements: { nodes: agreements } }).spans;

describe('the timeline of an answer', () => {
  it('has a bar for each status from its day to the next, and none to the last', () => {
    expect(spansOf(LICENCE)).toEqual([
      {
        agreement: 'a1',
        label: 'Brand licence: Nokia → HMD Global',
        type: 'BRAND_LICENSE',
        periods: [
          { status: 'ANNOUNCED', from: '2016-05-18', to: '2016-12-01' },
          { status: 'COMPLETED', from: '2016-12-01', to: '2026-03-01' },
          { status: 'ENDED', from: '2026-03-01', to: undefined },
        ],
      },
    ]);
  });

  it('does with the day of announcement, leaves out what has no day, and begins with the earliest', () => {
    const parties = [party('PARTY', 'A'), party('PARTY', 'B')];
    const spans = spansOf(
      { id: 'late', type: 'MERGER', announcedOn: { date: '2020-01-01' }, parties },
      { id: 'none', type: 'MERGER', status: 'RUMOURED', parties },
      { id: 'early', type: 'SETTLEMENT', status: 'COMPLETED', announcedOn: { date: '2011-06-14' }, parties },
    );
    expect(spans.map(({ agreement }) => agreement)).toEqual(['early', 'late']);
    expect(spans[0]?.periods).toEqual([{ status: 'COMPLETED', from: '2011-06-14', to: undefined }]);
  });

  it('lies on whole years, up to today', () => {
    const scale = timeScale(spansOf(LICENCE), '2026-11-25');
    expect(scale?.ticks.map(({ label }) => label)).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
    expect(scale?.at('2016-01-01')).toBe(0);
    expect(scale?.at('2021-07-01')).toBeCloseTo(0.5, 2);
    expect(scale?.at('1990-01-01')).toBe(0);
    expect(timeScale([], '2026-11-25')).toBeUndefined();
  });

  it('writes at most eight years along the line, however long it is', () => {
    for (const first of ['2025', '2019', '2001', '1950', '1865']) {
      const spans = spansOf({ ...LICENCE, statusTimeline: [{ status: 'COMPLETED', on: `${first}-02-03` }] });
      expect(timeScale(spans, '2026-11-25')?.ticks.length, first).toBeLessThanOrEqual(8);
      expect(timeScale(spans, '2026-11-25')?.ticks.length, first).toBeGreaterThan(0);
    }
  });
});
