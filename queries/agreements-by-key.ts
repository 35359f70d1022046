// Which agreement is this? Its id, the id of any claim in it and its slug all answer, so that a citation never dies.
import type { Run } from '../schema/graph.ts';
import { AGREEMENT_HEAD } from './agreement-head.ts';
import { type AgreementRow, toAgreementRow } from './agreements.ts';
import { bindStatus, type Clock, clockParams } from './clock.ts';

const statement = (clock: Clock): string => `UNWIND $keys AS key
CALL (key) {
  MATCH (a:Agreement {id: key})
  RETURN a, 0 AS rank
  UNION
  MATCH (:Claim {id: key})-[:SUPPORTS|REJECTED_FROM]->(a:Agreement)
  RETURN a, 1 AS rank
  UNION
  MATCH (a:Agreement {slug: key})
  RETURN a, 2 AS rank
}
WITH key, a, rank
ORDER BY rank, a.id
WITH key, head(collect(a)) AS a
${bindStatus(clock)}
RETURN key, ${AGREEMENT_HEAD} AS agreement`;

/** By key; a key without an agreement (on the clock's days) is absent. */
export const agreementsByKey = async (read: Run, keys: readonly string[], clock: Clock): Promise<ReadonlyMap<string, AgreementRow>> => {
  const rows = await read(statement(clock), { keys, ...clockParams(clock) });
  return new Map(rows.map(({ key, agreement }) => [String(key), toAgreementRow(agreement, clock)]));
};
