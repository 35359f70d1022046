// Which things in the graph do these agreements cover? (Their names as written are properties of the agreement.)
import type { Run } from '../schema/graph.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { groupRows } from './group-rows.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (a:Agreement {id: id})-[:COVERS]->(e:Entity)
RETURN id, ${entityHead('e')} AS entity
ORDER BY entity.id`;

/** By agreement id. */
export const agreementCovers = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly EntityHead[]>> => {
  const groups = groupRows(await read(STATEMENT, { ids }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map(({ entity }) => EntityHead.parse(entity))]));
};
