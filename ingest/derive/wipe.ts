// Everything derived, away; and a mark on every article, so that all of it comes back from what is stored.
import { randomUUID } from 'node:crypto';
import type { Graph, Run } from '../../schema/graph.ts';
import { FACT_TYPES } from '../../schema/ontology.ts';
import { holdLease, type Lease } from './lease.ts';
import { markKey } from './marks.ts';

/** Relationships first: an entity that ten thousand articles name is too much for one transaction. */
const RELATIONSHIPS = [
  'NAMES',
  'PARTY_TO',
  'COVERS',
  'SUPPORTS',
  'REJECTED_FROM',
  'LINKED_BY',
  'TIES',
  'BUYS',
  'KEY_OF',
  'IN_STORY',
  'PUBLISHED_BY',
  'BETWEEN',
  'ABOUT',
  ...FACT_TYPES,
];
const NODES = [
  'Entity',
  'Agreement',
  'Status',
  'Conflict',
  'Story',
  'Publisher',
  'NameKey',
  'NameUse',
  'PublisherUse',
  'Outdated',
  'Episode',
  'Purchase',
  'Link',
  'Dirty',
];
const AT_ONCE = 10_000;
const ARTICLES_A_MARK = 500;

const MARKED = `MATCH (a:Article)
WHERE a.id > $last
WITH a
ORDER BY a.id
LIMIT $limit
OPTIONAL MATCH (a)<-[:IN_ARTICLE]-(m:Mention)
UNWIND CASE WHEN m.key IS NULL THEN [null] ELSE [m.key, m.fullKey] END AS key
WITH a, collect(DISTINCT key) AS keys
RETURN a.id AS id, a.publisherKey AS publisher, keys
ORDER BY id`;

const MARK = `CREATE (:Dirty {id: $id, keys: $keys})
WITH *
UNWIND $articles AS article
MATCH (a:Article {id: article})
SET a:Uncounted`;

export const wipeDerived = async (graph: Graph, lease: Lease): Promise<void> => {
  const underLease = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    graph.write(async (run) => {
      await holdLease(run, lease);
      return work(run);
    });
  const deleteAll = async (statement: string): Promise<void> => {
    for (let gone = AT_ONCE; gone === AT_ONCE; )
      gone = Number((await underLease((run) => run(statement, { limit: AT_ONCE })))[0]?.gone ?? 0);
  };
  for (const type of RELATIONSHIPS) await deleteAll(`MATCH ()-[r:${type}]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS gone`);
  for (const label of NODES) await deleteAll(`MATCH (n:${label}) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS gone`);
  for (let last = '', more = true; more; ) {
    const rows = await graph.read(MARKED, { last, limit: ARTICLES_A_MARK });
    more = rows.length === ARTICLES_A_MARK;
    last = String(rows.at(-1)?.id ?? '');
    const keys = rows.flatMap(({ id, publisher, keys }) => [
      markKey('article', String(id)),
      ...(typeof publisher === 'string' ? [markKey('publisher', publisher)] : []),
      ...(Array.isArray(keys) ? keys.map((key) => markKey('name', String(key))) : []),
    ]);
    if (rows.length > 0)
      await underLease((run) => run(MARK, { articles: rows.map(({ id }) => id), id: randomUUID(), keys: [...new Set(keys)] }));
  }
};
