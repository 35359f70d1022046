// What did they mean by what they typed? Companies, brands, products, technologies and people by name, best match first.
import { z } from 'zod';
import type { Row, Run } from '../schema/graph.ts';
import { bareName, foldName } from '../schema/name-key.ts';
import type { EntityKind } from '../schema/ontology.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { typedQuery } from './lucene.ts';
import { AGREEMENTS_OF_ENTITY } from './rejected.ts';

/** So many are ranked; the index gives its best first. */
const CANDIDATES = 1000;

/**
 * A name that is exactly what was typed, then one that begins with it, then the rest. Inside the first two the better connected first; in the
 * rest likeness weighs as much as connections: the index alone would put a thing of one name before a company of many spellings.
 */
const STATEMENT = `CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: $candidates})
YIELD node AS e, score
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, score, COUNT { (e)-[:PARTY_TO]->() } AS ties,
  CASE
    WHEN any(name IN e.foldedNames WHERE name IN $folded) THEN 0
    WHEN any(name IN e.foldedNames WHERE any(typed IN $folded WHERE name STARTS WITH typed)) THEN 1
    ELSE 2
  END AS rank
ORDER BY rank, CASE rank WHEN 2 THEN -score * (1 + log(1 + ties)) ELSE toFloat(-ties) END, e.id
LIMIT $limit
RETURN ${entityHead('e')} AS entity, ${AGREEMENTS_OF_ENTITY} AS agreements`;

const Hit = z.object({ entity: EntityHead, agreements: z.number() });
type SearchHit = z.infer<typeof Hit> & { readonly matchedName: string };

export type Search = { readonly text: string; readonly kinds: readonly EntityKind[] | null; readonly first: number };

const matchedName = ({ name, names }: EntityHead, typed: string): string => {
  const all = [name, ...names];
  const begins = all.find((one) => bareName(one) === typed) ?? all.find((one) => foldName(one).startsWith(typed));
  return begins ?? all.find((one) => foldName(one).includes(typed)) ?? name;
};

const toHit = (row: Row, typed: string): SearchHit => {
  const hit = Hit.parse(row);
  return { ...hit, matchedName: matchedName(hit.entity, typed) };
};

/** Never fails on what was typed: nothing to look for gives nothing. When no name has all the words, names with any of them do. */
export const search = async (read: Run, { text, kinds, first }: Search): Promise<readonly SearchHit[]> => {
  const typed = bareName(text);
  for (const words of ['ALL', 'ANY'] as const) {
    const lucene = typedQuery(text, words);
    if (!lucene) return [];
    const folded = [...new Set([foldName(text), typed])];
    const rows = await read(STATEMENT, { lucene, kinds, folded, candidates: CANDIDATES, limit: first });
    if (rows.length) return rows.map((row) => toHit(row, typed));
  }
  return [];
};
