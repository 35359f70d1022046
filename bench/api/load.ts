// The made-up world → Neo4j, in batches: articles, mentions and claims by statements of its own, what is derived through the writers of deriving.
import { neo4jShelf } from '../../ingest/derive/neo4j/index.ts';
import type { Shelf } from '../../ingest/derive/shelf.ts';
import { withLease } from '../../ingest/derive/with-lease.ts';
import { fingerprintOfArticle, toArticleRecord } from '../../ingest/store/article-record.ts';
import { toExtractionRecords } from '../../ingest/store/extraction-records.ts';
import { setExtractor } from '../../ingest/store/graph-state.ts';
import type { Graph, Params } from '../../schema/graph.ts';
import { contentHash } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';
import { EXTRACTOR, type Told, writeArticle } from './article.ts';
import type { Named } from './cast.ts';
import type { Deal, Fact } from './deals.ts';
import { agreementOf, entityOf, factOf, isDeal, type Seen, type Trace, traceOf } from './derived.ts';
import { createDice } from './dice.ts';
import { createWorld, type World } from './world.ts';

const BATCH = 500;

const PUT_ARTICLES = `UNWIND $rows AS row
MATCH (p:Publisher {id: row.publisher})
CREATE (a:Article)-[:PUBLISHED_BY]->(p)
SET a = row.article
CREATE (a)-[:IN_STORY]->(s:Story)
SET s = row.story`;
const PUT_MENTIONS = `UNWIND $rows AS row
MATCH (a:Article {id: row.article.id})
UNWIND row.mentions AS mention
MATCH (e:Entity {id: mention.entity})
CREATE (m:Mention)-[:IN_ARTICLE]->(a)
SET m = mention.properties
CREATE (m)-[:NAMES]->(e)`;
const PUT_CLAIMS = `UNWIND $rows AS row
MATCH (a:Article {id: row.article.id})
UNWIND row.claims AS claim
CREATE (c:Claim)-[:STATED_IN]->(a)
SET c = claim.properties
WITH c, claim
CALL (c, claim) {
  UNWIND claim.parties AS party
  MATCH (m:Mention {id: party.mention})
  CREATE (c)-[:HAS_PARTY {role: party.role, position: party.position}]->(m)
}
CALL (c, claim) {
  UNWIND claim.covers AS cover
  MATCH (m:Mention {id: cover.mention})
  CREATE (c)-[:HAS_COVER {position: cover.position}]->(m)
}`;

const rowOf = ({ article, mentions, claims, named }: Told): Params => {
  const records = toExtractionRecords({ mentions, claims });
  return {
    publisher: article.publisher?.site,
    article: toArticleRecord(article, contentHash({ id: article.id }), fingerprintOfArticle(article)),
    story: { id: article.id, size: 1, firstPublished: article.publishedOn?.date },
    mentions: records.mentions.map((properties) => ({ properties, entity: named.get(properties.id)?.id })),
    claims: records.claims,
  };
};

type Memory = { readonly traces: Map<Deal | Fact, Trace[]>; readonly seen: Map<Named, Seen> };

const remember = ({ article, claims, of, named }: Told, { traces, seen }: Memory): void => {
  for (const claim of claims) {
    const happening = of.get(claim.id);
    if (happening) traces.set(happening, [...(traces.get(happening) ?? []), traceOf(claim, article)]);
  }
  const day = article.publishedOn?.date ?? [];
  for (const who of new Set(named.values())) {
    const { first = [], last = [] } = seen.get(who) ?? {};
    const days = sortedSet([first, last, day].flat());
    const [earliest, latest] = [days[0], days.at(-1)];
    if (earliest && latest) seen.set(who, { first: earliest, last: latest });
  }
};
const hashed = <T>(item: T) => ({ item, hash: contentHash(item) });

type Tell = (what: string, done: number, total: number) => void;

const eachBatch = async <T>(
  what: string,
  items: readonly T[],
  tell: Tell,
  save: (some: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += BATCH) {
    tell(what, start, items.length);
    await save(items.slice(start, start + BATCH));
  }
};

const saveCast = async (shelf: Shelf, { cast }: World, seen: Memory['seen'], tell: Tell): Promise<void> => {
  const all = Object.values(cast.entities).flat();
  await eachBatch('entities', all, tell, (some) =>
    shelf.saveEntities({ save: some.map((who) => hashed(entityOf(who, seen.get(who) ?? {}))), remove: [], forget: [] }),
  );
};

/** Several facts about the same two are one. */
const factsOf = (traces: Memory['traces']) => {
  const byEnds = new Map<string, { readonly fact: Fact; readonly told: Trace[] }>();
  for (const [fact, told] of traces) {
    if (isDeal(fact)) continue;
    const ends = [fact.type, ...fact.sides.map(({ who }) => who.id)].join(' ');
    const known = byEnds.get(ends);
    byEnds.set(ends, { fact, told: [...(known?.told ?? []), ...told] });
  }
  return [...byEnds.values()].map(({ fact, told }) => hashed(factOf(fact, told)));
};

const saveDerived = async (shelf: Shelf, { traces }: Memory, tell: Tell): Promise<void> => {
  const purchases = { save: [], remove: [] };
  const agreements = [...traces].flatMap(([deal, told]) => (isDeal(deal) ? [hashed(agreementOf(deal, told))] : []));
  await eachBatch('agreements', agreements, tell, (some) =>
    shelf.saveAgreements({ save: some.map((agreement) => ({ ...agreement, home: agreement.item.id })), remove: [], purchases }),
  );
  await eachBatch('facts', factsOf(traces), tell, (save) => shelf.saveFacts({ save, remove: [] }));
};

/** Into an empty graph. `articles`: how many; everything else follows from it. */
export const loadWorld = async (graph: Graph, articles: number, seed: number, tell: Tell): Promise<void> => {
  const world = createWorld(articles, seed);
  const dice = createDice(seed + 1);
  const memory: Memory = { traces: new Map(), seen: new Map() };
  await setExtractor(graph, EXTRACTOR);
  await withLease(
    graph,
    () => true,
    async (lease) => {
      const shelf = neo4jShelf(graph, lease);
      await shelf.savePublishers({ save: world.cast.outlets, remove: [], articles: [] });
      await saveCast(shelf, world, memory.seen, tell);
      await eachBatch('articles', world.sheets, tell, (sheets) => {
        const told = sheets.map((sheet) => writeArticle(sheet, world.cast, dice));
        for (const one of told) remember(one, memory);
        const rows = told.map(rowOf);
        return graph.write(async (run) => {
          for (const statement of [PUT_ARTICLES, PUT_MENTIONS, PUT_CLAIMS]) await run(statement, { rows });
        });
      });
      await saveCast(shelf, world, memory.seen, tell);
      await saveDerived(shelf, memory, tell);
    },
  );
};
