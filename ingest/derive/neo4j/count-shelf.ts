// The counts of names and publishers in Neo4j: kept article by article, so that no mention of a well-known name is read again for the next one.
import { z } from 'zod';
import type { Params, Run } from '../../../schema/graph.ts';
import type { MentionGroup, PublisherUse } from '../../resolve/neighbourhood.ts';
import { type CountChange, countChanges } from '../article-uses.ts';
import type { NameQuery } from '../name-query.ts';
import type { FreshUses, OutdatedUses, Shelf } from '../shelf.ts';
import { readAsked } from './asked-mentions.ts';
import { parseRows } from './rows.ts';
import type { Save } from './save.ts';
import { fromStoredUses, NAME_USE, RETURN_USES, toUses } from './uses-rows.ts';

const UNCOUNTED = `MATCH (a:Uncounted) WITH a LIMIT $limit\n${RETURN_USES}`;
const OUTDATED = 'RETURN o.id AS id, o.uses AS uses LIMIT $limit';

/** Setting a property takes the lock: from here on no writer changes the article until the transaction ends. */
const COUNTED = `UNWIND $fresh AS row
MATCH (a:Article {id: row.article})
SET a.locked = true
REMOVE a.locked
WITH a, row
WHERE a:Uncounted AND coalesce(a.hash, '') = row.version
REMOVE a:Uncounted
RETURN a.id AS article`;
const FORGET = 'UNWIND $ids AS id MATCH (o:Outdated {id: id}) DELETE o';

const ADD_NAMES = `UNWIND $rows AS row
MERGE (u:NameUse {id: row.id})
ON CREATE SET u += row.use, u.articles = 0
SET u.articles = u.articles + row.by,
  u.first = CASE WHEN u.first IS NULL OR row.came.first < u.first THEN row.came.first ELSE u.first END,
  u.last = CASE WHEN u.last IS NULL OR row.came.last > u.last THEN row.came.last ELSE u.last END`;
/** Of a name that lost the first or the last of its days. */
const SPAN_NAMES = `UNWIND $rows AS row
MATCH (u:NameUse {id: row.id})
WHERE row.went.first <= u.first OR row.went.last >= u.last
CALL (u) {
  MATCH (m:Mention {fullKey: u.fullKey})-[:IN_ARTICLE]->(a:Article)
  WHERE NOT a:Uncounted AND ${NAME_USE} = u {.key, .fullKey, .name, .fullName, .isName}
  RETURN min(a.publishedOn) AS first, max(a.publishedOn) AS last
}
SET u.first = first, u.last = last`;
const ADD_PUBLISHERS = `UNWIND $rows AS row
MERGE (u:PublisherUse {id: row.id})
ON CREATE SET u.publisher = row.use.id, u.site = row.use.site, u.name = row.use.name, u.articles = 0
SET u.articles = u.articles + row.by`;
const dropEmpty = (label: 'NameUse' | 'PublisherUse'): string =>
  `UNWIND $rows AS row MATCH (u:${label} {id: row.id}) WHERE u.articles <= 0 DELETE u`;

const rowsOf = <T>(changes: readonly CountChange<T>[]): { readonly all: Params[]; readonly lost: Params[] } => ({
  all: changes.map((change) => ({ came: {}, ...change })),
  lost: changes.filter(({ went }) => went !== undefined).map(({ id, went }) => ({ id, went })),
});

const saveCounts = async (run: Run, fresh: readonly FreshUses[], outdated: readonly OutdatedUses[]): Promise<void> => {
  const asked = fresh.map(({ article, version }) => ({ article, version }));
  const taken = new Set((await run(COUNTED, { fresh: asked })).map(({ article }) => article));
  await run(FORGET, { ids: outdated.map(({ id }) => id) });
  const came = fresh.filter(({ article }) => taken.has(article));
  const { names, publishers } = countChanges(
    came.map(({ uses }) => uses),
    outdated.map(({ uses }) => uses),
  );
  const [ofNames, ofPublishers] = [rowsOf(names), rowsOf(publishers)];
  await run(ADD_NAMES, { rows: ofNames.all });
  await run(ADD_PUBLISHERS, { rows: ofPublishers.all });
  if (outdated.length === 0) return;
  await run(dropEmpty('NameUse'), { rows: ofNames.all });
  await run(dropEmpty('PublisherUse'), { rows: ofPublishers.all });
  if (ofNames.lost.length > 0) await run(SPAN_NAMES, { rows: ofNames.lost });
};

/** Articles that judgements single out are in groups of their own, so the names in them are counted mention by mention. */
const OF_JUDGED = `UNWIND $judged AS judged
MATCH (a:Article {id: judged})<-[:IN_ARTICLE]-(m:Mention)
WHERE m.fullKey IN $keys
RETURN DISTINCT m.fullKey AS key`;
const COUNT = `WITH ${NAME_USE} AS use, CASE WHEN a.id IN $judged THEN a.id END AS article, a
WITH use, article, count(DISTINCT a) AS articles, min(a.publishedOn) AS first, max(a.publishedOn) AS last
RETURN use.key AS key, use.fullKey AS fullKey, use.name AS name, use.fullName AS fullName, use.isName AS isName, article, articles, first, last`;
const KEPT = `UNWIND $keys AS key
MATCH (u:NameUse {fullKey: key})
RETURN u.key AS key, u.fullKey AS fullKey, u.name AS name, u.fullName AS fullName, u.isName AS isName,
  u.articles AS articles, u.first AS first, u.last AS last`;
const SHORT_NAMES = `UNWIND $fullKeys AS full
MATCH (u:NameUse {fullKey: full})
WHERE u.key <> full
RETURN DISTINCT u.key AS short, full`;
const PUBLISHERS = `UNWIND $ids AS id
MATCH (u:PublisherUse {publisher: id})
RETURN id, u.site AS site, u.name AS name, u.articles AS articles`;

const text = z.string();
const Group = z.object({
  key: text,
  fullKey: text,
  name: text,
  fullName: text,
  isName: z.boolean(),
  article: text.optional(),
  articles: z.number(),
  first: text.optional(),
  last: text.optional(),
});
const ShortName = z.object({ short: text, full: text });
const Use = z.object({ id: text, site: text.optional(), name: text, articles: z.number() });

const mentionGroups = async (read: Run, { keys, judged }: NameQuery): Promise<MentionGroup[]> => {
  const moving = new Set(judged.length > 0 ? (await read(OF_JUDGED, { keys, judged })).map(({ key }) => String(key)) : []);
  const kept = await read(KEPT, { keys: keys.filter((key) => !moving.has(key)) });
  const counted = judged.length > 0 ? await readAsked(read, { keys: [...moving], judged }, COUNT) : [];
  return parseRows(Group, [...kept, ...counted]) as MentionGroup[];
};

type CountShelf = Pick<Shelf, 'uncounted' | 'outdated' | 'saveCounts' | 'shortNames' | 'mentionGroups' | 'publisherUses'>;

export const countShelf = (read: Run, save: Save): CountShelf => ({
  uncounted: async (limit) => (await read(UNCOUNTED, { limit })).map(toUses),
  outdated: async (limit, articles) => {
    const found = articles ? 'UNWIND $articles AS article MATCH (o:Outdated {article: article})' : 'MATCH (o:Outdated)';
    const rows = await read(`${found}\n${OUTDATED}`, { limit, articles });
    return rows.map(({ id, uses }) => ({ id: String(id), uses: fromStoredUses(uses) }));
  },
  saveCounts: (fresh, outdated) => save((run) => saveCounts(run, fresh, outdated)),
  shortNames: async (fullKeys) => parseRows(ShortName, await read(SHORT_NAMES, { fullKeys })),
  mentionGroups: (query) => mentionGroups(read, query),
  publisherUses: async (ids) => parseRows(Use, await read(PUBLISHERS, { ids })) as PublisherUse[],
});
