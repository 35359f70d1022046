// What did they mean by what they typed? Companies, brands, products, technologies and people by name, best match first.
import { z } from 'zod';
import type { Row, Run } from '../schema/graph.ts';
import { bareName, foldName } from '../schema/name-key.ts';
import type { EntityKind } from '../schema/ontology.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { REACHES, typedQuery } from './lucene.ts';
import { AGREEMENTS_OF_ENTITY } from './rejected.ts';

/** One letter begins thousands of names, which the index cannot tell apart: so many are taken from it, and the best of them, by their agreements, ranked. */
const CANDIDATES = 10_000;
const RANKED = 200;

/**
 * A name that is letter for letter what was typed ("C#"), then one that is the same when folded, then one that begins with it, then the rest.
 * Inside the first three the better connected first; in the rest likeness weighs as much as connections: the index alone would put a thing of
 * one name before a company of many spellings.
 */
const STATEMENT = `CALL db.index.fulltext.queryNodes('entity_names', $lucene, {limit: $candidates})
YIELD node AS e, score
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, COUNT { (e)-[:PARTY_TO]->() } AS ties, score
WITH e, ties, score * (1 + log(1 + ties)) AS weight
ORDER BY weight DESC, e.id
LIMIT $ranked
WITH e, ties, weight,
  CASE
    WHEN any(name IN e.names WHERE toLower(name) = $typed) THEN 0
    WHEN any(name IN e.foldedNames WHERE name IN $folded) THEN 1
    WHEN any(name IN e.foldedNames WHERE any(typed IN $folded WHERE name STARTS WITH typed)) THEN 2
    ELSE 3
  END AS rank
ORDER BY rank, CASE rank WHEN 3 THEN -weight ELSE toFloat(-ties) END, e.id
LIMIT $limit
RETURN ${entityHead('e')} AS entity, ${AGREEMENTS_OF_ENTITY} AS agreements`;

const Hit = z.object({ entity: EntityHead, agreements: z.number() });
type SearchHit = z.infer<typeof Hit> & { readonly matchedName: string };

export type Search = { readonly text: string; readonly kinds: readonly EntityKind[] | null; readonly first: number };

/** The name that fits best, in the order of the ranks; a misspelt one fits none, so that the entity's own stands for it. */
const matchedName = ({ name, names }: EntityHead, text: string): string => {
  const all = [name, ...names];
  const typed = bareName(text);
  const literal = all.find((one) => one.toLowerCase() === text.trim().toLowerCase());
  const begins = all.find((one) => bareName(one) === typed) ?? all.find((one) => foldName(one).startsWith(typed));
  return literal ?? begins ?? all.find((one) => foldName(one).includes(typed)) ?? name;
};

const toHit = (row: Row, text: string): SearchHit => {
  const hit = Hit.parse(row);
  return { ...hit, matchedName: matchedName(hit.entity, text) };
};

/** Never fails on what was typed: nothing to look for gives nothing. */
export const search = async (read: Run, { text, kinds, first }: Search): Promise<readonly SearchHit[]> => {
  const folded = [...new Set([foldName(text), bareName(text)])];
  const params = { typed: text.trim().toLowerCase(), folded, kinds, candidates: CANDIDATES, ranked: RANKED, limit: first };
  for (const reach of REACHES) {
    const lucene = typedQuery(text, reach);
    if (!lucene) return [];
    const rows = await read(STATEMENT, { ...params, lucene });
    if (rows.length) return rows.map((row) => toHit(row, text));
  }
  return [];
};
