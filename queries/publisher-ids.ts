// Which publishers are meant by an id, a site or a name?
import type { Run } from '../schema/graph.ts';

const STATEMENT = `MATCH (p:Publisher)
WHERE p.id = $publisher OR p.site = $publisher OR toLower(p.name) = toLower($publisher)
RETURN p.id AS id
ORDER BY id`;

export const publisherIds = async (read: Run, publisher: string): Promise<readonly string[]> =>
  (await read(STATEMENT, { publisher })).map(({ id }) => String(id));
