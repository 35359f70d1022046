// Which entity is this? Its id answers, and so does every name key that was merged into it.
import type { Run } from '../schema/graph.ts';
import { EntityHead, entityHead } from './entity-head.ts';

/** The keys of an entity are those of the mentions that name it: by the index on mentions, an old id is found without a scan. */
const STATEMENT = `UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {id: key})
  RETURN e, 0 AS rank
  UNION
  MATCH (m:Mention)
  WHERE m.key = key OR m.fullKey = key
  MATCH (m)-[:NAMES]->(e:Entity)
  WHERE key IN e.keys
  WITH e
  LIMIT 1
  RETURN e, 1 AS rank
}
WITH key, e, rank
ORDER BY rank
WITH key, head(collect(e)) AS e
RETURN key, ${entityHead('e')} AS entity`;

/** By key; a key that names nothing is absent. */
export const entitiesByKey = async (read: Run, keys: readonly string[]): Promise<ReadonlyMap<string, EntityHead>> => {
  const rows = await read(STATEMENT, { keys });
  return new Map(rows.map(({ key, entity }) => [String(key), EntityHead.parse(entity)]));
};
