// Which agreement does each of these claims support?
import type { Run } from '../schema/graph.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUPPORTS]->(a:Agreement)
RETURN id, min(a.id) AS agreement`;

/** Agreement id by claim id; a claim that supports none is absent. */
export const claimAgreements = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await read(STATEMENT, { ids });
  return new Map(rows.map(({ id, agreement }) => [String(id), String(agreement)]));
};
