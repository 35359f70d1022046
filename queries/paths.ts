// How is one entity connected to another over agreements? The shortest ways, each as a chain of entities.
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { isHeld } from './clock.ts';
import { STANDS } from './rejected.ts';
import { IS_TIE } from './tie.ts';
import { clockOf, narrowTies, type TieFilter, tieParams } from './tie-filter.ts';

type PathQuestion = TieFilter & { readonly from: string; readonly to: string; readonly maxHops: number; readonly limit: number };
type Chain = readonly string[];
/** Two entities next to each other on a way, and the agreements that join them. */
export type JoinedPair = { readonly from: string; readonly to: string; readonly agreements: readonly string[] };

export const MOST_HOPS = 4;
/** So many ways are put in order; a hub between two hubs has more. */
const CANDIDATES = 1000;

const held = (filter: TieFilter): string => `EXISTS { MATCH (a)-[:HAS_STATUS]->(s:Status)
      WHERE ${isHeld(clockOf(filter))} AND ($statuses IS NULL OR s.status IN $statuses) }`;

const conditions = (filter: TieFilter): string =>
  [IS_TIE, STANDS, filter.types && 'a.type IN $types', filter.asOf ? held(filter) : filter.statuses && 'a.status IN $statuses']
    .filter((condition) => typeof condition === 'string')
    .join('\n    AND ');

/** Several agreements between the same two make one way. */
const chainStatement = (question: PathQuestion): string => `MATCH ALL SHORTEST (:Entity {id: $from})
  ((:Entity)-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(next:Entity)
    WHERE ${conditions(question)}){1,${question.maxHops}}
  (:Entity {id: $to})
WITH DISTINCT [entity IN next | entity.id] AS chain
LIMIT $candidates
RETURN chain
ORDER BY chain
LIMIT $limit`;

const pairStatement = (filter: TieFilter): string => `UNWIND $pairs AS pair
MATCH (:Entity {id: pair.from})-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(:Entity {id: pair.to})
WHERE ${IS_TIE}
WITH DISTINCT pair, a
${narrowTies(filter, 'pair')}
ORDER BY a.id
RETURN pair.from AS from, pair.to AS to, collect(a.id) AS agreements`;

const ChainRow = z.object({ chain: z.array(z.string()) });
const PairRow = z.object({ from: z.string(), to: z.string(), agreements: z.array(z.string()) });

/** Ways of the fewest steps, at most `limit` of them, each from start to end. `maxHops` (1 to 4) is part of the statement. */
export const shortestChains = async (
  read: Run,
  question: PathQuestion,
): Promise<{ readonly chains: readonly Chain[]; readonly truncated: boolean }> => {
  const { from, to, limit } = question;
  if (from === to) return { chains: [], truncated: false };
  const params = { from, to, candidates: CANDIDATES, limit: limit + 1, ...tieParams(question) };
  const rows = await read(chainStatement(question), params);
  const chains = rows.map((row) => [from, ...ChainRow.parse(row).chain]);
  return { chains: chains.slice(0, limit), truncated: chains.length > limit };
};

/** The agreements that join the neighbours of the chains, each pair once. */
export const joinedPairs = async (read: Run, chains: readonly Chain[], filter: TieFilter): Promise<readonly JoinedPair[]> => {
  const steps = chains.flatMap((chain) => chain.slice(1).map((to, index) => ({ from: chain[index] ?? '', to })));
  const pairs = [...new Map(steps.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()];
  if (pairs.length === 0) return [];
  const rows = await read(pairStatement(filter), { pairs, ...tieParams(filter) });
  return rows.map((row) => PairRow.parse(row));
};
