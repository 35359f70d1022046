// The claims with these ids.
import type { Run } from '../schema/graph.ts';
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(ar:Article)
RETURN id, ${CLAIM_HEAD} AS claim`;

/** By id; an id without a claim is absent. */
export const claimsById = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimHead>> => {
  const rows = await read(STATEMENT, { ids });
  return new Map(rows.map(({ id, claim }) => [String(id), ClaimHead.parse(claim)]));
};
