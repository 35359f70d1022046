// Which entity has exactly this name (but for case, accents and legal form)?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { bareName, foldName } from '../schema/name-key.ts';
import { ENTITY_KINDS } from '../schema/ontology.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { exactQuery } from './lucene.ts';

const STATEMENT = `CALL () {
  MATCH (e:Entity)
  WHERE e.foldedName IN $folded
  RETURN e
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: 200})
  YIELD node
  RETURN node AS e
}
WITH e, COUNT { (e)-[:PARTY_TO]->() } AS ties
RETURN ${entityHead('e')} AS entity, ties
ORDER BY e.id`;

const Candidate = z.object({ entity: EntityHead, ties: z.number() });
type Candidate = z.infer<typeof Candidate>;

const isNamed = ({ entity }: Candidate, form: (name: string) => string, name: string): boolean =>
  [entity.name, ...entity.names].some((one) => form(one) === form(name));

const byKindThenTies = (one: Candidate, other: Candidate): number =>
  ENTITY_KINDS.indexOf(one.entity.kind) - ENTITY_KINDS.indexOf(other.entity.kind) || other.ties - one.ties;

/** Of several: companies first, then the one with the most agreements. A name with its legal form is preferred to one without. */
export const entityByName = async (read: Run, name: string): Promise<EntityHead | null> => {
  const lucene = exactQuery(name);
  if (!lucene) return null;
  const rows = await read(STATEMENT, { lucene, folded: [...new Set([foldName(name), bareName(name)])] });
  const candidates = rows.map((row) => Candidate.parse(row)).sort(byKindThenTies);
  const found = [foldName, bareName].map((form) => candidates.find((candidate) => isNamed(candidate, form, name)));
  return (found[0] ?? found[1])?.entity ?? null;
};
