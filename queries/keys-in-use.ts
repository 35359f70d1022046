// Which of these name keys does anything answer to? And which names does an article use?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';

const IN_USE = `UNWIND $keys AS key
MATCH (:NameKey {key: key})-[:KEY_OF]->(e:Entity)
RETURN key, e.id AS entity, e.name AS name
ORDER BY key`;
const KeyInUse = z.object({ key: z.string(), entity: z.string(), name: z.string() });
export type KeyInUse = z.infer<typeof KeyInUse>;

export const keysInUse = async (read: Run, keys: readonly string[]): Promise<readonly KeyInUse[]> =>
  z.array(KeyInUse).parse(await read(IN_USE, { keys }));

const OF_ARTICLES = `UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN_ARTICLE]-(m:Mention)
UNWIND [m.key, m.fullKey] AS key
WITH key
WHERE key IS NOT NULL
RETURN DISTINCT key
ORDER BY key`;

/** The keys of all names in these articles, as written and in full. */
export const keysOfArticles = async (read: Run, articles: readonly string[]): Promise<readonly string[]> =>
  (await read(OF_ARTICLES, { articles })).map(({ key }) => String(key));
