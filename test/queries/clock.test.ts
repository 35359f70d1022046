import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindStatus, type Clock, clockParams, PUBLISHED_BY_THEN } from '../../queries/clock.ts';
import { lastDayOf } from '../../schema/days.ts';
import { STATUSES } from '../../schema/ontology.ts';
import type { StatusClaim } from '../../schema/status.ts';
import { foldStatus, statusAt } from '../../schema/status.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

const DAYS = ['2017-01-01', '2017-06-30', '2017-07-05', '2018-01-01', '2019-12-31'] as const;
const day = fc.constantFrom(...DAYS);

const claim = fc.record({ status: fc.constantFrom(...STATUSES), day, knownOn: day }, { requiredKeys: ['status'] });
const toClaim = (made: { status: StatusClaim['status']; day?: string; knownOn?: string }, index: number): StatusClaim => ({
  id: `claim${index}`,
  modality: 'CERTAIN',
  source: 'OWN_VOICE',
  news: true,
  ...made,
});

describe('the clock in Cypher', () => {
  it('finds the same status as statusAt, whatever was claimed and whenever it is asked', async () => {
    const clock = fc.record({ asOf: fc.option(day), knownBy: fc.option(day) });
    await fc.assert(
      fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 5 }), clock, async (made, asked: Clock) => {
        const { rows } = foldStatus(made.map(toClaim));
        const expected = statusAt(rows, {
          ...(asked.asOf ? { asOf: asked.asOf } : {}),
          ...(asked.knownBy ? { knownBy: asked.knownBy } : {}),
        });
        const current = statusAt(rows);
        await test.graph.write(async (run) => {
          await run('MATCH (n) DETACH DELETE n');
          await run('CREATE (a:Agreement {id: "a"}) SET a.status = $status', { status: current?.status ?? null });
          await run('MATCH (a:Agreement) UNWIND $rows AS row CREATE (a)-[:HAS_STATUS]->(s:Status) SET s = row', { rows });
        });
        const found = await test.graph.read(`MATCH (a:Agreement)\n${bindStatus(asked)}\nRETURN status`, clockParams(asked));
        expect(found[0]?.status ?? null).toBe(expected?.status ?? null);
      }),
      { numRuns: 60 },
    );
  });

  it('takes an article of a month or year as published on its last day', async () => {
    for (const [publishedOn, publishedPrecision] of [
      ['2017-06-01', 'MONTH'],
      ['2017-01-01', 'YEAR'],
      ['2016-02-01', 'MONTH'],
      ['2017-06-15', 'DAY'],
    ] as const) {
      const last = lastDayOf({ date: publishedOn, precision: publishedPrecision });
      const before = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
      const known = async (knownBy: string): Promise<unknown> => {
        const [row] = await test.graph.read(
          `WITH {publishedOn: $on, publishedPrecision: $precision} AS ar RETURN ${PUBLISHED_BY_THEN} AS known`,
          {
            on: publishedOn,
            precision: publishedPrecision,
            knownBy,
          },
        );
        return row?.known;
      };
      expect([await known(before), await known(last)], publishedOn).toEqual([false, true]);
    }
  });
});
