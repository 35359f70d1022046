// Claims and what they are tied to in Neo4j, as deriving reads them.
import { z } from 'zod';
import type { Run } from '../../../schema/graph.ts';
import type { NameQuery } from '../name-query.ts';
import type { HeldClaim, LinkChange, Shelf } from '../shelf.ts';
import { parseRows, toHeldClaim } from './rows.ts';
import type { Save } from './save.ts';

const PROPERTIES = [
  'id type status modality basis sourceKind sourceName statedOn statedOnPrecision effectiveFrom effectiveFromPrecision effectiveTo',
  'effectiveToPrecision value currency exclusive territory another title confidence covers',
].flatMap((names) => names.split(' '));
const CLAIMS = `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(a:Article)
MATCH (c)-[p:HAS_PARTY]->(m:Mention)
WITH c, a, collect({ role: p.role, position: p.position, name: m.fullName, key: m.key, fullKey: m.fullKey }) AS parties
OPTIONAL MATCH (c)-[p:HAS_COVER]->(m:Mention)
WITH c, a, parties, collect(CASE WHEN p IS NULL THEN null ELSE { position: p.position, key: m.key, fullKey: m.fullKey } END) AS covered
OPTIONAL MATCH (c)-[:LINKED_BY]->(l:Link)
WITH c, a, parties, covered, collect(l.key) AS links
OPTIONAL MATCH (c)-[:SUPPORTS]->(g:Agreement)
RETURN ${PROPERTIES.map((name) => `c.${name} AS ${name}`).join(', ')}, a.id AS article, parties, covered, links,
  g.id AS agreement, c.home AS home, c.part AS part`;

const byIds = async (read: Run, ids: readonly string[]): Promise<HeldClaim[]> =>
  ids.length === 0 ? [] : (await read(CLAIMS, { ids })).map(toHeldClaim);

/** The claims that `match` binds as `c`; their ids first, so that one statement reads claims, however they were found. */
const find = async (read: Run, match: string, params: Record<string, readonly string[]>): Promise<HeldClaim[]> => {
  if (Object.values(params).some((names) => names.length === 0)) return [];
  const rows = await read(`${match}\nRETURN DISTINCT c.id AS id`, params);
  return byIds(
    read,
    rows.map(({ id }) => String(id)),
  );
};

const ofMentions = (ties: string): string => `MATCH (m)<-[:${ties}]-(c:Claim)`;
const BY_FULL_KEY = 'UNWIND $keys AS key MATCH (m:Mention {fullKey: key})';
/** Not by the full key: a well-known name has a hundred thousand mentions, and few say that it is called otherwise. */
const BY_ALIAS_KEY = 'UNWIND $keys AS key MATCH (m:Mention {aliasKey: key})';
const BY_KEY_IN_JUDGED =
  'UNWIND $judged AS judged MATCH (:Article {id: judged})<-[:IN_ARTICLE]-(m:Mention) WHERE m.key IN $keys AND NOT m.fullKey IN $keys';

const byNames = async (read: Run, { keys, judged }: NameQuery, rest: string): Promise<HeldClaim[]> => [
  ...(await find(read, `${BY_FULL_KEY}\n${rest}`, { keys })),
  ...(await find(read, `${BY_KEY_IN_JUDGED}\n${rest}`, { keys, judged })),
];

const ADD_LINKS = `UNWIND $changes AS row
MATCH (c:Claim {id: row.claim})
UNWIND row.links AS key
MERGE (l:Link {key: key})
MERGE (c)-[:LINKED_BY]->(l)`;
const CUT_LINKS = `UNWIND $changes AS row
MATCH (c:Claim {id: row.claim})-[r:LINKED_BY]->(l:Link)
WHERE NOT l.key IN row.links
DELETE r
RETURN collect(DISTINCT l.key) AS keys`;
const SWEEP_LINKS = `UNWIND $keys AS key
MATCH (l:Link {key: key})
WHERE NOT EXISTS { (l)<--() }
DELETE l`;

const Cut = z.object({ keys: z.array(z.string()) });

const setLinks = async (run: Run, changes: readonly LinkChange[]): Promise<void> => {
  const cut = parseRows(Cut, await run(CUT_LINKS, { changes })).flatMap(({ keys }) => keys);
  await run(ADD_LINKS, { changes });
  await run(SWEEP_LINKS, { keys: cut });
};

type ClaimShelf = Pick<
  Shelf,
  'aliasClaims' | 'claimsById' | 'claimsOfArticles' | 'claimsOfKeys' | 'claimsOnLinks' | 'claimsAt' | 'setLinks' | 'sweepLinks'
>;

export const claimShelf = (read: Run, save: Save): ClaimShelf => ({
  aliasClaims: async ({ keys, judged }) => {
    const rest = `${ofMentions('HAS_PARTY')} WHERE c.type = 'ALSO_KNOWN_AS'`;
    return [
      ...(await find(read, `${BY_ALIAS_KEY}\n${rest}`, { keys })),
      ...(await find(read, `${BY_KEY_IN_JUDGED}\n${rest}`, { keys, judged })),
    ];
  },
  claimsById: (ids) => byIds(read, ids),
  claimsOfArticles: (articles) =>
    find(read, 'UNWIND $articles AS article MATCH (:Article {id: article})<-[:STATED_IN]-(c:Claim)', { articles }),
  claimsOfKeys: (query) => byNames(read, query, ofMentions('HAS_PARTY|HAS_COVER')),
  claimsOnLinks: (links) => find(read, 'UNWIND $links AS link MATCH (:Link {key: link})<-[:LINKED_BY]-(c:Claim)', { links }),
  claimsAt: (homes) => find(read, 'UNWIND $homes AS home MATCH (c:Claim {home: home})', { homes }),
  setLinks: (changes) => save((run) => setLinks(run, changes)),
  sweepLinks: (keys) => save((run) => run(SWEEP_LINKS, { keys })),
});
