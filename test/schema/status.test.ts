import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatusRow } from '../../schema/facts.ts';
import { MODALITIES, SOURCES, STATUSES } from '../../schema/ontology.ts';
import { END_OF_KNOWLEDGE, foldStatus, type StatusClaim, statusAt } from '../../schema/status.ts';

const claim = (id: string, status: StatusClaim['status'], day?: string, rest: Partial<StatusClaim> = {}): StatusClaim => ({
  id,
  status,
  modality: 'CERTAIN',
  source: 'OWN_VOICE',
  news: true,
  ...(day ? { day, knownOn: day } : {}),
  ...rest,
});

const told = (claims: readonly StatusClaim[]): string[] =>
  foldStatus(claims)
    .rows.filter(({ knownTo }) => knownTo === undefined)
    .map(({ status, from, to }) => `${status} ${from ?? '?'}..${to ?? ''}`);

const now = (...claims: StatusClaim[]): string | undefined => statusAt(foldStatus(claims).rows)?.status;

describe('the fold', () => {
  it('moves forward from rumour to completion', () => {
    const claims = [claim('a', 'RUMOURED', '2016-01-01'), claim('b', 'ANNOUNCED', '2016-02-01'), claim('c', 'COMPLETED', '2016-06-01')];
    expect(told(claims)).toEqual(['RUMOURED 2016-01-01..2016-02-01', 'ANNOUNCED 2016-02-01..2016-06-01', 'COMPLETED 2016-06-01..']);
  });

  it('never moves back', () => {
    expect(now(claim('a', 'COMPLETED', '2016-01-01'), claim('b', 'ANNOUNCED', '2016-02-01'))).toBe('COMPLETED');
    expect(now(claim('a', 'ENDED', '2016-01-01'), claim('b', 'COMPLETED', '2016-02-01'))).toBe('ENDED');
    expect(now(claim('a', 'CANCELLED', '2016-01-01'), claim('b', 'EXTENDED', '2016-02-01'))).toBe('CANCELLED');
  });

  it('goes on after a postponement, but only forward', () => {
    const postponed = [claim('a', 'ANNOUNCED', '2016-01-01'), claim('b', 'POSTPONED', '2016-02-01')];
    expect(now(...postponed, claim('c', 'ANNOUNCED', '2016-03-01'))).toBe('POSTPONED');
    expect(now(...postponed, claim('c', 'COMPLETED', '2016-03-01'))).toBe('COMPLETED');
  });

  it('lets a renewal follow an end', () => {
    expect(now(claim('a', 'COMPLETED', '2016-01-01'), claim('b', 'ENDED', '2017-01-01'), claim('c', 'EXTENDED', '2018-01-01'))).toBe(
      'EXTENDED',
    );
  });

  it('lets a new beginning follow an end of which the beginning was never told, but not its echo within the week', () => {
    const end = claim('a', 'ENDED', '2005-01-01');
    expect(now(end, claim('b', 'ANNOUNCED', '2010-01-01'))).toBe('ANNOUNCED');
    expect(now(end, claim('b', 'ANNOUNCED', '2010-01-01', { news: false }))).toBe('ENDED');
    expect(now(end, claim('b', 'ANNOUNCED', '2005-01-03'))).toBe('ENDED');
  });

  it('holds a denial while all else is rumour or talks', () => {
    const denied = [claim('a', 'RUMOURED', '2016-01-01'), claim('b', 'DENIED', '2016-01-09')];
    expect(now(...denied)).toBe('DENIED');
    expect(now(...denied, claim('c', 'IN_TALKS', '2016-02-01'))).toBe('DENIED');
    expect(now(...denied, claim('c', 'ANNOUNCED', '2016-03-01'))).toBe('ANNOUNCED');
    expect(now(claim('a', 'ANNOUNCED', '2016-01-01'), claim('b', 'DENIED', '2016-02-01'))).toBe('ANNOUNCED');
  });

  it('lists who announces what another denies, whichever came first', () => {
    const expected = [{ kind: 'DENIED', claims: ['b', 'a'] }];
    expect(foldStatus([claim('a', 'ANNOUNCED', '2016-01-01'), claim('b', 'DENIED', '2016-02-01')]).conflicts).toEqual(expected);
    expect(foldStatus([claim('b', 'DENIED', '2016-01-01'), claim('a', 'ANNOUNCED', '2016-02-01')]).conflicts).toEqual(expected);
  });

  it('does not let a weaker source contradict a better one within a week', () => {
    const party = claim('a', 'ANNOUNCED', '2016-01-01', { source: 'PARTY' });
    const early = foldStatus([party, claim('b', 'CANCELLED', '2016-01-08', { source: 'UNNAMED' })]);
    expect(statusAt(early.rows)?.status).toBe('ANNOUNCED');
    expect(early.conflicts).toEqual([{ kind: 'STATUS', claims: ['a', 'b'] }]);
    const late = foldStatus([party, claim('b', 'CANCELLED', '2016-01-09', { source: 'UNNAMED' })]);
    expect(statusAt(late.rows)?.status).toBe('CANCELLED');
    expect(late.conflicts).toEqual([]);
  });

  it('lets a source of the same rank contradict', () => {
    expect(
      now(claim('a', 'ANNOUNCED', '2016-01-01', { source: 'NAMED' }), claim('b', 'CANCELLED', '2016-01-02', { source: 'PUBLICATION' })),
    ).toBe('CANCELLED');
  });

  it('takes background for no contradiction', () => {
    const fold = foldStatus([
      claim('a', 'CANCELLED', '2016-01-01', { source: 'PARTY' }),
      claim('b', 'ANNOUNCED', '2016-01-02', { news: false }),
    ]);
    expect(fold.conflicts).toEqual([]);
  });

  it('is moved by certain and reported claims only', () => {
    const rumour = claim('a', 'RUMOURED', '2016-01-01', { modality: 'REPORTED' });
    expect(now(rumour, claim('b', 'ENDED', '2016-02-01', { modality: 'QUESTIONED' }))).toBe('RUMOURED');
    expect(now(rumour, claim('b', 'ENDED', '2016-02-01', { modality: 'POSSIBLE' }))).toBe('RUMOURED');
    expect(foldStatus([claim('b', 'ENDED', '2016-02-01', { modality: 'QUESTIONED' })]).rows).toEqual([]);
  });

  it('keeps one row for a day: its last', () => {
    expect(told([claim('a', 'RUMOURED', '2016-01-01'), claim('b', 'ANNOUNCED', '2016-01-01')])).toEqual(['ANNOUNCED 2016-01-01..']);
  });
});

describe('the two clocks', () => {
  const rumour = claim('a', 'RUMOURED', '2016-01-01');
  // Announced on 1 March, which was published on 1 May only.
  const announced = claim('b', 'ANNOUNCED', '2016-03-01', { knownOn: '2016-05-01' });
  const { rows } = foldStatus([rumour, announced]);

  it('tells what was true on a day by all that is known today', () => {
    expect(statusAt(rows, { asOf: '2016-02-28' })?.status).toBe('RUMOURED');
    expect(statusAt(rows, { asOf: '2016-03-01' })?.status).toBe('ANNOUNCED');
    expect(statusAt(rows, { asOf: '2015-12-31' })).toBeUndefined();
  });

  it('tells what had been published by a day', () => {
    expect(statusAt(rows, { knownBy: '2016-04-01' })?.status).toBe('RUMOURED');
    expect(statusAt(rows, { knownBy: '2016-04-01', asOf: '2016-03-15' })?.status).toBe('RUMOURED');
    expect(statusAt(rows, { knownBy: '2016-05-01', asOf: '2016-03-15' })?.status).toBe('ANNOUNCED');
    expect(statusAt(rows, { knownBy: '2015-12-31' })).toBeUndefined();
  });

  it('counts a claim without a day as the last word of the last known day, today only', () => {
    const { rows } = foldStatus([claim('a', 'ANNOUNCED', '2016-01-01'), claim('0', 'COMPLETED')]);
    expect(statusAt(rows)).toEqual({ status: 'COMPLETED', claim: '0', from: '2016-01-01' });
    expect(statusAt(rows, { knownBy: '2020-01-01' })).toEqual({
      status: 'ANNOUNCED',
      claim: 'a',
      from: '2016-01-01',
      knownFrom: '2016-01-01',
      knownTo: END_OF_KNOWLEDGE,
    });
  });

  it('folds claims without any day by their ids, from a day that is not known', () => {
    expect(foldStatus([claim('b', 'RUMOURED'), claim('a', 'COMPLETED')]).rows).toEqual([{ status: 'COMPLETED', claim: 'a' }]);
  });
});

const DAYS = Array.from({ length: 20 }, (_, index) => `2016-01-${`${index + 1}`.padStart(2, '0')}`);
const someDay = fc.option(fc.constantFrom(...DAYS), { nil: undefined, freq: 6 });
const someClaims = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map(String),
    status: fc.constantFrom(...STATUSES),
    modality: fc.constantFrom(...MODALITIES),
    source: fc.constantFrom(...SOURCES),
    news: fc.boolean(),
    day: someDay,
    knownOn: someDay,
  }),
  { selector: ({ id }) => id, maxLength: 9 },
);
const clean = (claims: readonly Record<string, unknown>[]): StatusClaim[] =>
  claims.map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as StatusClaim);

describe('for any claims', () => {
  it('does not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(
        someClaims.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))),
        ([claims, shuffled]) => {
          expect(foldStatus(clean(shuffled))).toEqual(foldStatus(clean(claims)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives one row or none for each pair of days, and the fold over what was known then', () => {
    const matching = (rows: readonly StatusRow[], clock: { asOf?: string; knownBy?: string }): number => {
      const rest = [...rows];
      for (let count = 0; ; count++) {
        const row = statusAt(rest, clock);
        if (!row) return count;
        rest.splice(rest.indexOf(row), 1);
      }
    };
    fc.assert(
      fc.property(someClaims.map(clean), fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), (claims, asOf, knownBy) => {
        const { rows } = foldStatus(claims);
        for (const clock of [{}, { asOf }, { knownBy }, { asOf, knownBy }]) expect(matching(rows, clock)).toBeLessThanOrEqual(1);
        const known = foldStatus(claims.filter(({ knownOn }) => knownOn !== undefined && knownOn <= knownBy)).rows;
        const strip = (row: StatusRow | undefined) => row && { status: row.status, claim: row.claim, from: row.from };
        expect(strip(statusAt(rows, { knownBy }))).toEqual(strip(statusAt(known)));
        expect(strip(statusAt(rows, { asOf, knownBy }))).toEqual(strip(statusAt(known, { asOf })));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no row that holds on no day', () => {
    fc.assert(
      fc.property(someClaims.map(clean), (claims) => {
        for (const { from, to, knownFrom, knownTo } of foldStatus(claims).rows) {
          if (from !== undefined && to !== undefined) expect(from < to).toBe(true);
          if (knownFrom !== undefined && knownTo !== undefined) expect(knownFrom < knownTo).toBe(true);
        }
      }),
    );
  });
});
