// How did the status of these agreements change?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { STATUSES } from '../schema/ontology.ts';
import { type Clock, clockParams, isKnown } from './clock.ts';
import { groupRows } from './group-rows.ts';
import { LAST } from './listing.ts';

const statement = (clock: Clock): string => `UNWIND $ids AS id
MATCH (:Agreement {id: id})-[:HAS_STATUS]->(s:Status)
WHERE ${isKnown(clock)}
RETURN id, s { .status, on: s.from, until: s.to, .knownFrom, .knownTo, .claim } AS period
ORDER BY coalesce(s.from, '${LAST}'), s.id`;

const day = z.string().nullable();
const StatusPeriod = z.object({
  status: z.enum(STATUSES),
  on: day,
  until: day,
  knownFrom: day,
  knownTo: day,
  claim: z.string().nullable(),
});
export type StatusPeriod = z.infer<typeof StatusPeriod>;

/** By agreement id, oldest first: the picture of today, or of the clock's `knownBy`. */
export const agreementStatuses = async (
  read: Run,
  ids: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, readonly StatusPeriod[]>> => {
  const groups = groupRows(await read(statement(clock), { ids, ...clockParams(clock) }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map(({ period }) => StatusPeriod.parse(period))]));
};
