// What the graph holds of an article before it is stored again or removed: whether there is anything to do, and what hangs on it.
import { z } from 'zod';
import type { Run } from '../../schema/graph.ts';
import { bucketsOf } from '../resolve/stories.ts';
import type { Touched } from './touched.ts';

const text = z.string().nullable();
const Held = z.object({ hash: text, modified: text, published: text, removed: z.boolean(), extractorName: text, extractorVersion: text });
export type Held = z.infer<typeof Held>;

const HELD = `a.hash AS hash, a.modified AS modified, a.published AS published, EXISTS { (:Removal {article: $id}) } AS removed,
  g.extractorName AS extractorName, g.extractorVersion AS extractorVersion`;

export const readHeld = async (run: Run, id: string): Promise<Held> => {
  const [row] = await run(`OPTIONAL MATCH (a:Article {id: $id})\nOPTIONAL MATCH (g:Graph {id: 'graph'})\nRETURN ${HELD}`, { id });
  return Held.parse(row);
};

/** The same, once no other writer can change the article until the transaction ends. Makes the node where there is none. */
export const lockHeld = async (run: Run, id: string): Promise<Held> => {
  // Setting a property takes the lock.
  const [row] = await run(
    `MERGE (a:Article {id: $id}) SET a.locked = true REMOVE a.locked
WITH a
OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN ${HELD}`,
    { id },
  );
  return Held.parse(row);
};

const TouchedRow = z.object({
  keys: z.array(z.string()),
  publisher: text,
  story: text,
  links: z.array(z.string()),
  homes: z.array(z.string()),
  fingerprint: z.object({ text: text, canonical: text, bands: z.array(text) }),
});

/** Claims are locked first: then deriving cannot tie them to anything new between this reading and their deletion. */
const LOCK_CLAIMS = 'MATCH (:Article {id: $id})<-[:STATED_IN]-(c:Claim)\nSET c.locked = true\nREMOVE c.locked';
const TOUCHED = `MATCH (a:Article {id: $id})
RETURN COLLECT { MATCH (a)<-[:IN_ARTICLE]-(m:Mention) UNWIND [m.key, m.fullKey] AS key WITH key WHERE key IS NOT NULL RETURN DISTINCT key } AS keys,
  a.publisherKey AS publisher,
  head([(a)-[:IN_STORY]->(s:Story) | s.id]) AS story,
  COLLECT { MATCH (a)<-[:STATED_IN]-(:Claim)-[:LINKED_BY]->(l:Link) RETURN DISTINCT l.key } AS links,
  COLLECT { MATCH (a)<-[:STATED_IN]-(c:Claim) WHERE c.home IS NOT NULL RETURN DISTINCT c.home } AS homes,
  { text: a.textKey, canonical: a.canonicalKey,
    bands: [a.band0, a.band1, a.band2, a.band3, a.band4, a.band5, a.band6, a.band7, a.band8, a.band9] } AS fingerprint`;

/** What hangs on the stored version; undefined where there is none. */
export const readTouched = async (run: Run, id: string): Promise<Touched | undefined> => {
  await run(LOCK_CLAIMS, { id });
  const [row] = await run(TOUCHED, { id });
  if (!row) return undefined;
  const { fingerprint, publisher, story, ...rest } = TouchedRow.parse(row);
  if (fingerprint.text === null) return undefined;
  const bands = fingerprint.bands.filter((band) => band !== null);
  const known = {
    text: fingerprint.text,
    ...(fingerprint.canonical === null ? {} : { canonical: fingerprint.canonical }),
    bands,
    sketch: [],
  };
  return { ...rest, buckets: bucketsOf({ fingerprint: known }), publisher: publisher ?? undefined, story: story ?? undefined };
};
