// Which other agreements belong to the same deal? Those that one article tells as news together with it, between two or more of its sides.
import type { Run } from '../schema/graph.ts';
import { type Clock, clockParams, PUBLISHED_BY_THEN } from './clock.ts';
import { groupRows } from './group-rows.ts';
import { LAST } from './listing.ts';
import { STANDS } from './rejected.ts';

const statement = ({ knownBy }: Clock): string => `UNWIND $ids AS id
MATCH (own:Agreement {id: id})<-[:SUPPORTS]-(mine:Claim)-[:STATED_IN]->(ar:Article)
WHERE mine.basis = 'NEWS'${knownBy ? ` AND ${PUBLISHED_BY_THEN}` : ''}
MATCH (ar)<-[:STATED_IN]-(other:Claim)-[:SUPPORTS]->(a:Agreement)
WHERE other.basis = 'NEWS' AND a <> own AND ${STANDS}
WITH DISTINCT id, own, a
WHERE COUNT { MATCH (own)<-[:PARTY_TO]-(side:Entity)-[:PARTY_TO]->(a) RETURN DISTINCT side } > 1
RETURN id, a.id AS agreement
ORDER BY coalesce(a.announcedOn, '${LAST}'), agreement`;

/** Ids of agreements by agreement id, the first announced first. With `knownBy`, only what had been told by then. */
export const agreementRelated = async (
  read: Run,
  ids: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const groups = groupRows(await read(statement(clock), { ids, ...clockParams(clock) }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map(({ agreement }) => String(agreement))]));
};
