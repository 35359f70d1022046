// Agreements in Neo4j, as deriving reads and writes them.
import { z } from 'zod';
import type { Params, Run } from '../../../schema/graph.ts';
import type { AgreementChange, Shelf } from '../shelf.ts';
import { StaleError } from '../stale.ts';
import { toAgreementRow } from './agreement-records.ts';
import { toPurchase } from './outline-rows.ts';
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

const HELD = `RETURN g.id AS id, coalesce(g.home, '') AS home, g.hash AS hash,
  COLLECT { MATCH (g)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id } AS claims,
  COLLECT { MATCH (g)<-[:REJECTED_FROM]-(c:Claim) RETURN c.id ORDER BY c.id } AS rejected`;
const Held = z.object({
  id: z.string(),
  home: z.string(),
  hash: z.string(),
  claims: z.array(z.string()),
  rejected: z.array(z.string()),
});

const REMOVE_PURCHASES = 'UNWIND $homes AS home MATCH (p:Purchase {home: home}) DETACH DELETE p';
const PUT_PURCHASES = `UNWIND $rows AS row
MERGE (p:Purchase {home: row.home})
SET p.on = row.on, p.data = row.data
WITH p, row
CALL (p, row) { MATCH (p)-[old:BUYS]->(l:Link) WHERE NOT l.key IN row.targets DELETE old }
UNWIND row.targets AS key
MERGE (l:Link {key: key})
MERGE (p)-[:BUYS]->(l)`;
const PURCHASES_AT = 'UNWIND $homes AS home MATCH (p:Purchase {home: home}) RETURN p.data AS data';
const PURCHASES_OF = `UNWIND $targets AS asked
MATCH (:Link {key: asked.key})<-[:BUYS]-(p:Purchase)
WHERE p.on IS NULL OR asked.from <= p.on <= asked.to
WITH DISTINCT p
RETURN p.data AS data`;

const targetLink = (target: string): string => `target ${target}`;

const savePurchases = async (run: Run, { save, remove }: AgreementChange['purchases']): Promise<void> => {
  if (remove.length > 0) await run(REMOVE_PURCHASES, { homes: remove });
  const rows = save.map((purchase) => ({
    home: purchase.item.home,
    on: purchase.item.on,
    targets: purchase.item.targets.map(targetLink),
    data: JSON.stringify(purchase),
  }));
  if (rows.length > 0) await run(PUT_PURCHASES, { rows });
};

type AgreementShelf = Pick<Shelf, 'agreementsById' | 'agreementsAt' | 'purchasesAt' | 'purchasesOf' | 'saveAgreements'>;

export const agreementShelf = (read: Run, save: Save): AgreementShelf => {
  const purchases = async (statement: string, params: Params) => (await read(statement, params)).map(({ data }) => toPurchase(data));
  return {
    agreementsById: async (ids) => parseRows(Held, await read(`UNWIND $ids AS id MATCH (g:Agreement {id: id})\n${HELD}`, { ids })),
    agreementsAt: async (homes) =>
      parseRows(Held, await read(`UNWIND $homes AS home MATCH (g:Agreement {home: home})\n${HELD}`, { homes })),
    purchasesAt: (homes) => purchases(PURCHASES_AT, { homes }),
    purchasesOf: (targets) =>
      purchases(PURCHASES_OF, { targets: targets.map(({ target, from, to }) => ({ key: targetLink(target), from, to })) }),
    saveAgreements: ({ save: agreements, remove, purchases: bought, mark }) =>
      save(async (run) => {
        if (remove.length > 0) await run(REMOVE, { ids: remove });
        if (agreements.length > 0) await putAgreements(run, agreements.map(toAgreementRow));
        await savePurchases(run, bought);
      }, mark),
  };
};
