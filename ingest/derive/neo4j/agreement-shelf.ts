// Agreements and facts in Neo4j, as deriving reads and writes them.
import { z } from 'zod';
import type { FactEdge } from '../../../schema/facts.ts';
import type { Params, Run } from '../../../schema/graph.ts';
import { FACT_TYPES, type FactType } from '../../../schema/ontology.ts';
import type { AgreementChange, FactEnds, Hashed, Shelf } from '../shelf.ts';
import { StaleError } from '../stale.ts';
import { toAgreementRow } from './agreement-records.ts';
import { parseRows } from './rows.ts';
import type { Save } from './save.ts';

/** Conflicts stand between agreements: they go with the last one. */
const CLEAR = `CALL (g) { MATCH (g)-[:HAS_STATUS]->(s:Status) DETACH DELETE s }
CALL (g) {
  MATCH (x:Conflict)-[about:ABOUT]->(g)
  DELETE about
  WITH DISTINCT x
  WHERE NOT EXISTS { (x)-[:ABOUT]->(:Agreement) }
  DETACH DELETE x
}`;
const REMOVE = `UNWIND $ids AS id\nMATCH (g:Agreement {id: id})\n${CLEAR}\nDETACH DELETE g`;
const HELD_ALREADY = 'UNWIND $ids AS id MATCH (g:Agreement {id: id}) RETURN count(g) AS made';
const EMPTY = `UNWIND $rows AS row
MATCH (g:Agreement {id: row.id})
${CLEAR}
CALL (g) { MATCH (:Entity)-[old:PARTY_TO]->(g) DELETE old }
CALL (g) { MATCH (g)-[old:COVERS]->(:Entity) DELETE old }
CALL (g, row) { MATCH (c:Claim)-[old:SUPPORTS]->(g) WHERE NOT c.id IN row.claims DELETE old }
CALL (g, row) { MATCH (c:Claim)-[old:REJECTED_FROM]->(g) WHERE NOT c.id IN row.rejected DELETE old }`;
const PUT = 'UNWIND $rows AS row MERGE (g:Agreement {id: row.id}) SET g = row.properties';
const EACH = 'UNWIND $rows AS row\nMATCH (g:Agreement {id: row.id})';
const PUT_PARTIES = `${EACH}
UNWIND row.parties AS party
MATCH (e:Entity {id: party.entity})
CREATE (e)-[:PARTY_TO {role: party.role, nameAsWritten: party.nameAsWritten}]->(g)
RETURN count(*) AS made`;
const PUT_COVERS = `${EACH}
UNWIND row.covers AS cover
MATCH (e:Entity {id: cover})
CREATE (g)-[:COVERS]->(e)
RETURN count(*) AS made`;
const PUT_CLAIMS = `${EACH}
UNWIND row.claims AS claim
MATCH (c:Claim {id: claim})
OPTIONAL MATCH (c)-[old:SUPPORTS]->(other:Agreement)
WHERE other <> g
DELETE old
MERGE (c)-[:SUPPORTS]->(g)
RETURN count(*) AS made`;
const PUT_REJECTED = `${EACH}
UNWIND row.rejected AS claim
MATCH (c:Claim {id: claim})
MERGE (c)-[:REJECTED_FROM]->(g)
RETURN count(*) AS made`;
const PUT_STATUSES = `${EACH}
UNWIND row.timeline AS status
CREATE (g)-[:HAS_STATUS]->(s:Status)
SET s = status`;
const PUT_CONFLICTS = `${EACH}
UNWIND row.conflicts AS conflict
MERGE (x:Conflict {id: conflict.id})
SET x.kind = conflict.kind
MERGE (x)-[:ABOUT]->(g)
WITH x, conflict
UNWIND conflict.claims AS claim
MATCH (c:Claim {id: claim})
MERGE (x)-[:BETWEEN]->(c)`;

const total = (rows: readonly Params[], part: 'parties' | 'covers' | 'claims' | 'rejected' | 'timeline' | 'conflicts'): number =>
  rows.reduce((sum, row) => sum + (row[part] as readonly unknown[]).length, 0);

const putAgreements = async (run: Run, rows: readonly Params[]): Promise<void> => {
  const made = async (statement: string): Promise<number> =>
    Number((await run(statement, { rows, ids: rows.map(({ id }) => id) }))[0]?.made ?? 0);
  if ((await made(HELD_ALREADY)) > 0) await run(EMPTY, { rows });
  await run(PUT, { rows });
  if ((await made(PUT_PARTIES)) !== total(rows, 'parties')) throw new StaleError('an entity');
  if ((await made(PUT_CLAIMS)) !== total(rows, 'claims')) throw new StaleError('a claim');
  const rejected = total(rows, 'rejected');
  if (rejected > 0 && (await made(PUT_REJECTED)) !== rejected) throw new StaleError('a claim');
  const covers = total(rows, 'covers');
  if (covers > 0 && (await made(PUT_COVERS)) !== covers) throw new StaleError('an entity');
  if (total(rows, 'timeline') > 0) await run(PUT_STATUSES, { rows });
  if (total(rows, 'conflicts') > 0) await run(PUT_CONFLICTS, { rows });
};

const ENDS = 'UNWIND $rows AS row\nMATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object})';
const putFacts = (type: FactType): string => `${ENDS}
MERGE (subject)-[f:${type}]->(object)
SET f = row.properties
RETURN count(*) AS made`;
const removeFacts = (type: FactType): string => `${ENDS}\nMATCH (subject)-[f:${type}]->(object)\nDELETE f`;
const READ_FACTS = `${ENDS}
MATCH (subject)-[f:${FACT_TYPES.join('|')}]->(object)
WHERE type(f) = row.type
RETURN row.type AS type, row.subject AS subject, row.object AS object, coalesce(f.hash, '') AS hash`;

const factRow = ({ item: { type: _, subject, object, ...own }, hash }: Hashed<FactEdge>): Params => ({
  subject,
  object,
  properties: { ...own, hash },
});

const saveFacts = async (run: Run, { save, remove }: AgreementChange['facts']): Promise<void> => {
  for (const type of FACT_TYPES) {
    const gone = remove.filter((fact) => fact.type === type).map(({ subject, object }) => ({ subject, object }));
    if (gone.length > 0) await run(removeFacts(type), { rows: gone });
    const rows = save.filter(({ item }) => item.type === type).map(factRow);
    const [row] = rows.length > 0 ? await run(putFacts(type), { rows }) : [];
    if (Number(row?.made ?? 0) !== rows.length) throw new StaleError('an entity');
  }
};

const HELD = `UNWIND $ids AS id
MATCH (g:Agreement {id: id})
RETURN id, g.hash AS hash,
  COLLECT { MATCH (g)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } AS claims,
  COLLECT { MATCH (g)<-[:REJECTED_FROM]-(c:Claim) RETURN c.id ORDER BY c.id } AS rejected`;
const Held = z.object({ id: z.string(), hash: z.string(), claims: z.array(z.string()), rejected: z.array(z.string()) });
const Fact = z.object({ type: z.enum(FACT_TYPES), subject: z.string(), object: z.string(), hash: z.string() });

const factsBetween = async (read: Run, ends: readonly FactEnds[]): Promise<z.infer<typeof Fact>[]> =>
  ends.length === 0 ? [] : parseRows(Fact, await read(READ_FACTS, { rows: ends }));

export const agreementShelf = (read: Run, save: Save): Pick<Shelf, 'agreementsById' | 'factsBetween' | 'saveAgreements'> => ({
  agreementsById: async (ids) => parseRows(Held, await read(HELD, { ids })),
  factsBetween: (ends) => factsBetween(read, ends),
  saveAgreements: ({ save: agreements, remove, facts }) =>
    save(async (run) => {
      if (remove.length > 0) await run(REMOVE, { ids: remove });
      if (agreements.length > 0) await putAgreements(run, agreements.map(toAgreementRow));
      await saveFacts(run, facts);
    }),
});
