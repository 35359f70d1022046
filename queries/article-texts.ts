// The main texts of these articles: kept apart from their heads, because they are long and seldom asked for.
import type { Run } from '../schema/graph.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (ar:Article {id: id})
RETURN id, ar.text AS text`;

/** By article id; empty for a headline alone. */
export const articleTexts = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await read(STATEMENT, { ids });
  return new Map(rows.map(({ id, text }) => [String(id), typeof text === 'string' ? text : '']));
};
