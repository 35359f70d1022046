// What surrounds some entities: those they have agreements with, and so on for a few steps.
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { IS_TIE } from './tie.ts';
import { narrowTies, type TieFilter, tieParams } from './tie-filter.ts';

/** Two entities and an agreement that joins them, as ids. */
export type LinkRow = { readonly from: string; readonly to: string; readonly agreement: string };
type NeighbourhoodQuestion = TieFilter & { readonly ids: readonly string[]; readonly hops: number; readonly limit: number };
type Neighbourhood = { readonly nodes: readonly string[]; readonly links: readonly LinkRow[]; readonly truncated: boolean };

/** A picture with more lines than this shows nothing. */
export const MOST_LINKS = 2000;

const next = (filter: TieFilter): string => `MATCH (e:Entity)-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(o:Entity)
WHERE e.id IN $frontier AND NOT o.id IN $seen AND ${IS_TIE}
WITH DISTINCT o, a
${narrowTies(filter, 'o')}
RETURN o.id AS id, count(a) AS ties
ORDER BY ties DESC, id
LIMIT $limit`;

const links = (filter: TieFilter): string => `MATCH (x:Entity)-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(y:Entity)
WHERE x.id IN $nodes AND y.id IN $nodes AND x.id < y.id AND ${IS_TIE}
WITH DISTINCT x, y, a
${narrowTies(filter, 'x, y')}
RETURN x.id AS from, y.id AS to, a.id AS agreement
ORDER BY from, to, agreement
LIMIT $limit`;

const Link = z.object({ from: z.string(), to: z.string(), agreement: z.string() });

/** The nearest and best connected first; `truncated` when there are more than `limit` entities or too many lines to draw. */
export const neighbourhood = async (read: Run, question: NeighbourhoodQuestion): Promise<Neighbourhood> => {
  const params = tieParams(question);
  const nodes = new Set(question.ids);
  let frontier = question.ids;
  let truncated = false;
  for (let hop = 0; hop < question.hops && frontier.length && !truncated; hop += 1) {
    const room = question.limit - nodes.size;
    const rows = await read(next(question), { ...params, frontier, seen: [...nodes], limit: Math.max(room, 0) + 1 });
    frontier = rows.slice(0, Math.max(room, 0)).map(({ id }) => String(id));
    truncated = rows.length > frontier.length;
    for (const id of frontier) nodes.add(id);
  }
  const found = await read(links(question), { ...params, nodes: [...nodes], limit: MOST_LINKS + 1 });
  return {
    nodes: [...nodes],
    links: found.slice(0, MOST_LINKS).map((row) => Link.parse(row)),
    truncated: truncated || found.length > MOST_LINKS,
  };
};
