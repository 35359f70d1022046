// Facts in Neo4j, as deriving reads and writes them.
import { z } from 'zod';
import type { FactEdge } from '../../../schema/facts.ts';
import type { Params, Run } from '../../../schema/graph.ts';
import { FACT_TYPES, type FactType } from '../../../schema/ontology.ts';
import type { FactChange, FactEnds, Hashed, Shelf } from '../shelf.ts';
import { StaleError } from '../stale.ts';
import { parseRows } from './rows.ts';
import type { Save } from './save.ts';

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

const saveFacts = async (run: Run, { save, remove }: FactChange): Promise<void> => {
  for (const type of FACT_TYPES) {
    const gone = remove.filter((fact) => fact.type === type).map(({ subject, object }) => ({ subject, object }));
    if (gone.length > 0) await run(removeFacts(type), { rows: gone });
    const rows = save.filter(({ item }) => item.type === type).map(factRow);
    const [row] = rows.length > 0 ? await run(putFacts(type), { rows }) : [];
    if (Number(row?.made ?? 0) !== rows.length) throw new StaleError('an entity');
  }
};

const Fact = z.object({ type: z.enum(FACT_TYPES), subject: z.string(), object: z.string(), hash: z.string() });

const factsBetween = async (read: Run, ends: readonly FactEnds[]): Promise<z.infer<typeof Fact>[]> =>
  ends.length === 0 ? [] : parseRows(Fact, await read(READ_FACTS, { rows: ends }));

export const factShelf = (read: Run, save: Save): Pick<Shelf, 'factsBetween' | 'saveFacts'> => ({
  factsBetween: (ends) => factsBetween(read, ends),
  saveFacts: (change) => save((run) => saveFacts(run, change)),
});
