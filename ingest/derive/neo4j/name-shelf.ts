// Names, entities and mentions in Neo4j, as deriving reads and writes them.
import { z } from 'zod';
import type { Entity } from '../../../schema/facts.ts';
import type { Params, Run } from '../../../schema/graph.ts';
import { foldName } from '../../../schema/name-key.ts';
import { ENTITY_KINDS, ENTITY_LABELS } from '../../../schema/ontology.ts';
import { sortedSet } from '../../../schema/order.ts';
import { COMPANION_ARTICLES, type Introduction } from '../../resolve/neighbourhood.ts';
import type { EntityChange, Hashed, HeldMention, Shelf } from '../shelf.ts';
import { readAsked } from './asked-mentions.ts';
import { parseRows } from './rows.ts';
import type { Save } from './save.ts';

const MENTIONS = `OPTIONAL MATCH (m)-[:NAMES]->(e:Entity)
RETURN m.id AS id, m.key AS key, m.fullKey AS fullKey, a.id AS article, e.id AS entity`;

const text = z.string();
const Mention = z.object({ id: text, key: text, fullKey: text, article: text, entity: text.optional() });
const Company = z.object({ key: text, article: text, beside: z.array(text) });
const Introduced = z.object({ short: text, full: text, article: text.optional(), count: z.number(), articles: z.array(text) });

const INTRODUCTIONS = `UNWIND $shorts AS short
MATCH (m:Mention {shortKey: short})-[:IN_ARTICLE]->(a:Article)
WITH DISTINCT short, m.fullKey AS full, CASE WHEN a.id IN $judged THEN a.id END AS article, a.id AS id
ORDER BY id
RETURN short, full, article, count(id) AS count, collect(id)[..3] AS articles`;
const COMPANIONS = `UNWIND $keys AS key
CALL (key) { MATCH (:Mention {fullKey: key})-[:IN_ARTICLE]->(a:Article) RETURN DISTINCT a ORDER BY a.id LIMIT $limit }
RETURN key, a.id AS article,
  COLLECT { MATCH (a)<-[:IN_ARTICLE]-(m:Mention) WHERE m.fullKey <> key RETURN DISTINCT m.fullKey ORDER BY m.fullKey } AS beside`;
const ENTITIES = `UNWIND $keys AS key
MATCH (:NameKey {key: key})-[:KEY_OF]->(e:Entity)
RETURN DISTINCT e.id AS id, e.keys AS keys, e.hash AS hash`;

const toRecord = ({ item, hash }: Hashed<Entity>): Params => ({
  ...item,
  why: JSON.stringify(item.why),
  foldedName: foldName(item.name),
  foldedNames: sortedSet(item.names.map(foldName)),
  hash,
});

const CUT_NAMES = 'UNWIND $ids AS id MATCH (:Entity {id: id})<-[r:NAMES]-(:Mention) WITH r LIMIT 10000 DELETE r RETURN count(r) AS cut';
/** Its agreements lose a side: without a hash they are written again. */
const REMOVE = `UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) { MATCH (e)-[:PARTY_TO|COVERS]-(g:Agreement) SET g.hash = '' }
DETACH DELETE e`;
const FORGET = 'UNWIND $keys AS key MATCH (k:NameKey {key: key}) DETACH DELETE k';
/** One statement for all kinds: a label cannot be a parameter. */
const LABELS = ENTITY_KINDS.map(
  (kind) => `FOREACH (_ IN CASE row.kind WHEN '${kind}' THEN [1] ELSE [] END | SET e:${ENTITY_LABELS[kind]})`,
).join('\n');
const PUT = `UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row
${LABELS}
WITH e, row
UNWIND row.keys AS key
MERGE (k:NameKey {key: key})
WITH e, k
OPTIONAL MATCH (k)-[old:KEY_OF]->(:Entity)
DELETE old
CREATE (k)-[:KEY_OF]->(e)`;

const saveEntities = async (run: Run, { save, remove, forget }: EntityChange): Promise<void> => {
  if (remove.length > 0) await run(REMOVE, { ids: remove });
  if (forget.length > 0) await run(FORGET, { keys: forget });
  if (save.length > 0) await run(PUT, { rows: save.map(toRecord) });
};

const NAME = `UNWIND $names AS row
MATCH (m:Mention {id: row.mention})
OPTIONAL MATCH (m)-[old:NAMES]->(:Entity)
DELETE old
WITH m, row
MATCH (e:Entity {id: row.entity})
CREATE (m)-[:NAMES]->(e)`;

type NameShelf = Pick<
  Shelf,
  'introductions' | 'companions' | 'entitiesOfKeys' | 'saveEntities' | 'mentionsOfArticles' | 'mentionsOfKeys' | 'nameMentions'
>;

export const nameShelf = (read: Run, save: Save): NameShelf => ({
  introductions: async (shorts, judged) => parseRows(Introduced, await read(INTRODUCTIONS, { shorts, judged })) as Introduction[],
  companions: async (keys) => parseRows(Company, await read(COMPANIONS, { keys, limit: COMPANION_ARTICLES })),
  entitiesOfKeys: async (keys) => parseRows(z.object({ id: text, keys: z.array(text), hash: text }), await read(ENTITIES, { keys })),
  saveEntities: async (change) => {
    // A name in ten thousand articles would be too much for one transaction; without them the entity still stands until the next one.
    for (let cut = 1; cut > 0 && change.remove.length > 0; ) {
      await save(async (run) => {
        const [row] = await run(CUT_NAMES, { ids: change.remove });
        cut = Number(row?.cut ?? 0);
      });
    }
    await save((run) => saveEntities(run, change), change.mark);
  },
  mentionsOfArticles: async (articles) =>
    parseRows(
      Mention,
      await read(
        `UNWIND $articles AS article MATCH (a:Article {id: article})<-[:IN_ARTICLE]-(m:Mention) WHERE m.fullKey IS NOT NULL\n${MENTIONS}`,
        { articles },
      ),
    ) as HeldMention[],
  mentionsOfKeys: async (query) => parseRows(Mention, await readAsked(read, query, MENTIONS)) as HeldMention[],
  nameMentions: (names) => save((run) => run(NAME, { names })),
});
