// Articles, stories and publishers in Neo4j, as deriving reads and writes them.
import type { Run } from '../../../schema/graph.ts';
import { BAND_COUNT } from '../../resolve/fingerprint.ts';
import type { HeldArticle, PublisherChange, Shelf, StoryChange } from '../shelf.ts';
import { StaleError } from '../stale.ts';
import { toHeldArticle } from './rows.ts';
import type { Save } from './save.ts';

const BAND_NAMES = Array.from({ length: BAND_COUNT }, (_, band) => `band${band}`);
const HEAD = `OPTIONAL MATCH (a)-[:IN_STORY]->(s:Story)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
RETURN a.id AS id, a.publishedOn AS publishedOn, a.publishedPrecision AS precision, a.publisherName AS publisherName,
  a.publisherSite AS publisherSite, a.pressRelease AS pressRelease, a.textKey AS text, a.canonicalKey AS canonical,
  [${BAND_NAMES.map((band) => `a.${band}`).join(', ')}] AS bands, a.sketch AS sketch, s.id AS story, s.hash AS storyHash, p.id AS publishedBy`;

const BUCKETS = ['text', 'canonical', ...BAND_NAMES];
/** The property that a kind of bucket (`text:…`, `band3:…`) is looked up by. */
const propertyOf = (kind: string): string => (kind.startsWith('band') ? kind : `${kind}Key`);
// One statement for all kinds: the server plans each statement that it has not seen for a tenth of a second and more.
const IN_BUCKETS = BUCKETS.map(
  (kind) => `UNWIND $${kind} AS value MATCH (a:Article) WHERE a.${propertyOf(kind)} = value RETURN a.id AS id`,
).join('\nUNION\n');

const idsInBuckets = async (read: Run, buckets: readonly string[]): Promise<string[]> => {
  const values = (kind: string): string[] =>
    buckets.filter((bucket) => bucket.startsWith(`${kind}:`)).map((bucket) => bucket.slice(kind.length + 1));
  const rows = await read(IN_BUCKETS, Object.fromEntries(BUCKETS.map((kind) => [kind, values(kind)])));
  return rows.map(({ id }) => String(id));
};

const byIds = async (read: Run, ids: readonly string[]): Promise<HeldArticle[]> =>
  ids.length === 0 ? [] : (await read(`UNWIND $ids AS id MATCH (a:Article {id: id})\n${HEAD}`, { ids })).map(toHeldArticle);

const REMOVE_STORIES = 'UNWIND $ids AS id MATCH (s:Story {id: id}) DETACH DELETE s';
const PUT_STORIES = 'UNWIND $rows AS row MERGE (s:Story {id: row.id}) SET s = row';
/** An article that leaves a story comes to another one, so cutting its old tie is enough. */
const PLACE = `UNWIND $places AS place
MATCH (a:Article {id: place.article})
OPTIONAL MATCH (a)-[old:IN_STORY]->(:Story)
DELETE old
WITH a, place
MATCH (s:Story {id: place.story})
CREATE (a)-[:IN_STORY]->(s)
RETURN count(*) AS placed`;

const saveStories = async (run: Run, { save, remove }: StoryChange): Promise<void> => {
  if (remove.length > 0) await run(REMOVE_STORIES, { ids: remove });
  if (save.length === 0) return;
  const rows = save.map(({ item: { articles, id, firstPublished }, hash }) => ({ id, size: articles.length, firstPublished, hash }));
  const places = save.flatMap(({ item: { articles, id } }) => articles.map((article) => ({ article, story: id })));
  await run(PUT_STORIES, { rows });
  const [row] = await run(PLACE, { places });
  if (Number(row?.placed ?? 0) !== places.length) throw new StaleError('an article');
};

const PUT_PUBLISHERS = 'UNWIND $rows AS row MERGE (p:Publisher {id: row.id}) SET p = row';
const REMOVE_PUBLISHERS = 'UNWIND $ids AS id MATCH (p:Publisher {id: id}) DETACH DELETE p';
const PUBLISH = `UNWIND $rows AS row
MATCH (a:Article {id: row.article})
OPTIONAL MATCH (a)-[old:PUBLISHED_BY]->(:Publisher)
DELETE old
WITH a, row
MATCH (p:Publisher {id: row.publisher})
CREATE (a)-[:PUBLISHED_BY]->(p)`;

const savePublishers = async (run: Run, { save, remove, articles }: PublisherChange): Promise<void> => {
  if (remove.length > 0) await run(REMOVE_PUBLISHERS, { ids: remove });
  if (save.length > 0) await run(PUT_PUBLISHERS, { rows: save });
  if (articles.length > 0) await run(PUBLISH, { rows: articles });
};

type ArticleShelf = Pick<Shelf, 'articlesById' | 'articlesInBuckets' | 'articlesOfStories' | 'saveStories' | 'savePublishers'>;

export const articleShelf = (read: Run, save: Save): ArticleShelf => ({
  articlesById: (ids) => byIds(read, ids),
  articlesInBuckets: async (buckets) => (buckets.length === 0 ? [] : byIds(read, await idsInBuckets(read, buckets))),
  articlesOfStories: async (stories) => {
    if (stories.length === 0) return [];
    const rows = await read('UNWIND $stories AS story MATCH (:Story {id: story})<-[:IN_STORY]-(a:Article) RETURN a.id AS id', { stories });
    return byIds(
      read,
      rows.map(({ id }) => String(id)),
    );
  },
  saveStories: (change) => save((run) => saveStories(run, change), change.mark),
  savePublishers: (change) => save((run) => savePublishers(run, change)),
});
