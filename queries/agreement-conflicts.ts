// Where do the articles about these agreements contradict each other?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { CONFLICT_KINDS } from '../schema/ontology.ts';
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';
import { type Clock, clockParams, PUBLISHED_BY_THEN } from './clock.ts';
import { groupRows } from './group-rows.ts';
import { LAST } from './listing.ts';

const statement = ({ knownBy }: Clock): string => `UNWIND $ids AS id
MATCH (:Agreement {id: id})<-[:ABOUT]-(k:Conflict)-[:BETWEEN]->(c:Claim)-[:STATED_IN]->(ar:Article)
${knownBy ? `WHERE ${PUBLISHED_BY_THEN}\n` : ''}WITH id, k, c, ar
ORDER BY coalesce(ar.publishedOn, '${LAST}'), c.id
WITH id, k, collect(${CLAIM_HEAD}) AS claims
WHERE size(claims) > 1
RETURN id, k.kind AS kind, claims
ORDER BY kind, k.id`;

const ConflictRow = z.object({ kind: z.enum(CONFLICT_KINDS), claims: z.array(ClaimHead) });
export type ConflictRow = z.infer<typeof ConflictRow>;

/** By agreement id. With `knownBy`, a conflict is there only once two of its claims had been published. */
export const agreementConflicts = async (
  read: Run,
  ids: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, readonly ConflictRow[]>> => {
  const groups = groupRows(await read(statement(clock), { ids, ...clockParams(clock) }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => ConflictRow.parse(row))]));
};
