// The mentions that a query about names asks for, in Cypher.
import type { Row, Run } from '../../../schema/graph.ts';
import type { NameQuery } from '../name-query.ts';

/** Binds `m` and its article `a` for each of them. */
const BY_FULL_KEY = 'UNWIND $keys AS asked MATCH (m:Mention {fullKey: asked})-[:IN_ARTICLE]->(a:Article)';
const BY_KEY_IN_JUDGED = `UNWIND $judged AS judged
MATCH (a:Article {id: judged})<-[:IN_ARTICLE]-(m:Mention)
WHERE m.key IN $keys AND NOT m.fullKey IN $keys`;

/** `what`: the rest of a statement over `m` and `a`. */
export const readAsked = async (read: Run, { keys, judged }: NameQuery, what: string): Promise<Row[]> => {
  const named = keys.length > 0 ? await read(`${BY_FULL_KEY}\n${what}`, { keys, judged }) : [];
  const moved = judged.length > 0 ? await read(`${BY_KEY_IN_JUDGED}\n${what}`, { keys, judged }) : [];
  return [...named, ...moved];
};
