// The store stage: an article with its mentions and claims → Neo4j, in one transaction that writes no node which articles share.
import { randomUUID } from 'node:crypto';
import type { Article } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { contentHash } from '../../schema/ids.ts';
import type { Extraction } from '../extractor.ts';
import { bucketsOf } from '../resolve/stories.ts';
import { fingerprintOfArticle, toArticleRecord } from './article-record.ts';
import { type ExtractionRecords, toExtractionRecords } from './extraction-records.ts';
import { type ExtractorName, extractorChanged } from './graph-state.ts';
import { type Held, lockHeld, readHeld, readTouched } from './held-article.ts';
import { keepOutdated } from './keep-outdated.ts';
import { markKeys } from './touched.ts';

export const STORE_OUTCOMES = ['new', 'changed', 'unchanged', 'older', 'removed'] as const;
/** `older`: a newer version is stored. `removed`: people took it out for good. Neither these nor `unchanged` write anything. */
export type StoreOutcome = (typeof STORE_OUTCOMES)[number];

/** Of the article and the extractor: an article with the same one has nothing new. */
export const articleHash = (article: Article, { name, version }: ExtractorName): string =>
  contentHash({ article, extractor: { name, version } });

/** A version that does not say when it was modified is as old as its publication. Moments that cannot be compared hold no version back. */
const isOlder = (asked: Article, held: Held): boolean =>
  Date.parse(asked.modified ?? asked.published ?? '') < Date.parse(held.modified ?? held.published ?? '');

type Asked = { readonly article: Article; readonly extractor: ExtractorName; readonly again?: boolean | undefined };

const decide = (held: Held, { article, extractor, again = false }: Asked): StoreOutcome => {
  const { extractorName: name, extractorVersion: version } = held;
  if (name !== null && version !== null && (name !== extractor.name || version !== extractor.version))
    throw extractorChanged({ name, version }, extractor);
  if (held.removed) return 'removed';
  if (held.hash === null) return 'new';
  if (held.hash === articleHash(article, extractor)) return again ? 'changed' : 'unchanged';
  return isOlder(article, held) ? 'older' : 'changed';
};

const FORGET = `MATCH (a:Article {id: $id})
CALL (a) { MATCH (a)<-[:STATED_IN]-(c:Claim) DETACH DELETE c }
CALL (a) { MATCH (a)<-[:IN_ARTICLE]-(m:Mention) DETACH DELETE m }`;
const PUT_ARTICLE = `MATCH (a:Article {id: $id})
SET a = $article, a:Uncounted
CREATE (:Dirty {id: $mark, keys: $keys})
WITH a
UNWIND $mentions AS mention
CREATE (m:Mention)-[:IN_ARTICLE]->(a)
SET m = mention`;
const PUT_CLAIMS = `MATCH (a:Article {id: $id})
UNWIND $claims AS row
CREATE (c:Claim)-[:STATED_IN]->(a)
SET c = row.properties
WITH c, row
CALL (c, row) {
  UNWIND row.parties AS party
  MATCH (m:Mention {id: party.mention})
  CREATE (c)-[:HAS_PARTY {role: party.role, position: party.position}]->(m)
}
CALL (c, row) {
  UNWIND row.covers AS cover
  MATCH (m:Mention {id: cover.mention})
  CREATE (c)-[:HAS_COVER {position: cover.position}]->(m)
}`;

/** A mark is one change: its own node, so that writers never wait for each other and deriving takes away only what it has seen. */
export const newMarkId = (article: string): string => `${article} ${randomUUID()}`;

type Put = ExtractionRecords & { readonly hash: string; readonly isNew: boolean };

const put = async (run: Run, article: Article, { mentions, claims, keys, hash, isNew }: Put): Promise<void> => {
  const { id, publisher } = article;
  const before = isNew ? undefined : await readTouched(run, id);
  const mark = newMarkId(id);
  if (before) {
    await keepOutdated(run, id, mark);
    await run(FORGET, { id });
  }
  const fingerprint = fingerprintOfArticle(article);
  const record = toArticleRecord(article, hash, fingerprint);
  const after = { keys, buckets: bucketsOf({ fingerprint }), links: [], homes: [] };
  const marks = markKeys(id, before, { ...after, publisher: publisher && String(record.publisherKey) });
  await run(PUT_ARTICLE, { id, article: record, mentions, mark, keys: marks });
  if (claims.length > 0) await run(PUT_CLAIMS, { id, claims });
};

/** What storing the article would come to; 'new' and 'changed' ask for its extraction. Throws EXTRACTOR_CHANGED. */
export const foreseeStore = async (graph: Pick<Graph, 'read'>, article: Article, extractor: ExtractorName): Promise<StoreOutcome> =>
  decide(await readHeld(graph.read, article.id), { article, extractor });

export type StoreOptions = {
  /** Stores also what is stored already: a rebuild reads the same article anew. */
  readonly again?: boolean;
  /** Written in the same transaction as the article, when that is written. */
  readonly beside?: (run: Run, outcome: StoreOutcome) => Promise<void>;
};

/**
 * The same article with the same extractor changes nothing, byte for byte. Any number of writers at once. Throws EXTRACTOR_CHANGED when
 * the graph was made by another extractor.
 */
export const storeArticle = async (
  graph: Graph,
  article: Article,
  extraction: Extraction,
  extractor: ExtractorName,
  { again, beside }: StoreOptions = {},
): Promise<StoreOutcome> => {
  const asked = { article, extractor, again };
  const foreseen = decide(await readHeld(graph.read, article.id), asked);
  if (foreseen !== 'new' && foreseen !== 'changed') return foreseen;
  const records = toExtractionRecords(extraction);
  return graph.write(async (run) => {
    const held = await lockHeld(run, article.id);
    const outcome = decide(held, asked);
    if (outcome === 'new' || outcome === 'changed') {
      await put(run, article, { ...records, hash: articleHash(article, extractor), isNew: outcome === 'new' });
      await beside?.(run, outcome);
    } else if (held.hash === null) await run('MATCH (a:Article {id: $id}) DELETE a', { id: article.id });
    return outcome;
  });
};
