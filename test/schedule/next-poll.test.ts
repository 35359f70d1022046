import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../ingest/store/sources.ts';
import { afterFailure, afterSuccess } from '../../src/schedule/next-poll.ts';

const NOW = Date.parse('2024-03-04T12:00:00Z');
const DAY = 86_400_000;
const source = (more: Partial<Source> = {}): Source => ({
  id: 'a',
  address: 'https://a.example/feed',
  host: 'a.example',
  name: undefined,
  section: false,
  state: 'active',
  cron: undefined,
  interval: 1800,
  nextPoll: NOW,
  error: undefined,
  failures: 0,
  etag: undefined,
  lastModified: undefined,
  ...more,
});

describe('the next look', () => {
  it('is never sooner than nine minutes nor later than eight days, whatever happened', () => {
    const look = fc.record({
      interval: fc.integer({ min: 1, max: 10_000_000 }),
      failures: fc.nat(1000),
      fresh: fc.nat(1000),
      ttl: fc.integer({ min: 0, max: 100_000_000 }),
    });
    fc.assert(
      fc.property(look, ({ interval, failures, fresh, ttl }) => {
        for (const { nextPoll } of [
          afterSuccess(source({ interval, failures }), { fresh, asked: ttl, maxAge: ttl }, NOW),
          afterFailure(source({ interval: Math.min(interval, 86_400), failures }), undefined, NOW),
        ]) {
          expect(nextPoll - NOW).toBeGreaterThanOrEqual(540_000);
          expect(nextPoll - NOW).toBeLessThanOrEqual(8 * DAY);
        }
      }),
    );
  });

  it('respects what the source asks for, and what the server says', () => {
    expect(afterSuccess(source(), { fresh: 5, asked: 7200 }, NOW).nextPoll - NOW).toBeGreaterThan(6_400_000);
    expect(afterFailure(source(), new Date(NOW + 2 * DAY).toISOString(), NOW).nextPoll).toBe(NOW + 2 * DAY);
    expect(afterFailure(source(), 'nonsense', NOW).nextPoll).toBeLessThan(NOW + DAY);
  });

  it('is no sooner than the server says that anything changes, which is believed for a day', () => {
    expect(afterSuccess(source(), { fresh: 5, maxAge: 7200 }, NOW).nextPoll - NOW).toBeGreaterThan(6_400_000);
    expect(afterSuccess(source(), { fresh: 5, maxAge: 31_536_000 }, NOW).nextPoll - NOW).toBeLessThan(1.2 * DAY);
  });

  it('at a source that has been down for a month is a week away; a failure of today waits for the hour', () => {
    const down = { interval: 1800, failures: 40 };
    expect(afterFailure(source({ ...down, lastSuccess: NOW - 31 * DAY }), undefined, NOW).nextPoll - NOW).toBeGreaterThan(6 * DAY);
    expect(afterFailure(source({ ...down, lastSuccess: NOW - 4 * DAY }), undefined, NOW).nextPoll - NOW).toBeLessThan(1.2 * DAY);
    expect(afterFailure(source(down), undefined, NOW).nextPoll - NOW).toBeGreaterThan(6 * DAY);
    expect(afterFailure(source({ lastSuccess: NOW - 31 * DAY }), undefined, NOW).failures).toBe(1);
  });

  it('is by the clock where a cron expression says so', () => {
    expect(new Date(afterSuccess(source({ cron: '0 6 * * *' }), { fresh: 3 }, NOW).nextPoll).toISOString()).toBe(
      '2024-03-05T06:00:00.000Z',
    );
  });

  it('of sources added together drifts apart, and is the same on every machine', () => {
    const times = ['a', 'b', 'c', 'd'].map((id) => afterSuccess(source({ id }), { fresh: 0 }, NOW).nextPoll);
    expect(new Set(times).size).toBe(4);
    expect(afterSuccess(source(), { fresh: 0 }, NOW)).toEqual(afterSuccess(source(), { fresh: 0 }, NOW));
  });
});

it('a simulated month of five hundred feeds: each is looked at as often as it changes, none is forgotten or hammered', () => {
  const end = NOW + 30 * DAY;
  for (let index = 0; index < 500; index += 1) {
    // From one item in twenty minutes to one in five days.
    const every = 1_200_000 * 1.012 ** index;
    let state = source({ id: `feed-${index}` });
    let looks = 0;
    let seen = NOW;
    for (let now = state.nextPoll; now < end; now = state.nextPoll) {
      const fresh = Math.floor((now - NOW) / every) - Math.floor((seen - NOW) / every);
      seen = now;
      looks += 1;
      const isDown = index % 50 === 7 && now < NOW + 10 * DAY;
      state = { ...state, ...(isDown ? afterFailure(state, undefined, now) : afterSuccess(state, { fresh }, now)) };
    }
    expect(end - seen).toBeLessThan(2 * DAY);
    expect(looks).toBeGreaterThan(20);
    expect(looks).toBeLessThan(30 * 24 * 6 + 2);
  }
});
