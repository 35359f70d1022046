// Which entity is this item of Wikidata?
import type { Run } from '../schema/graph.ts';
import { EntityHead, entityHead } from './entity-head.ts';

const STATEMENT = `MATCH (e:Entity {wikidataId: $wikidataId})
RETURN ${entityHead('e')} AS entity
ORDER BY e.id
LIMIT 1`;

export const entityByWikidata = async (read: Run, wikidataId: string): Promise<EntityHead | null> => {
  const [row] = await read(STATEMENT, { wikidataId });
  return row ? EntityHead.parse(row.entity) : null;
};
