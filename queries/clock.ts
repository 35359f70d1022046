// The two clocks of a question about agreements: asOf (true in the world on that day) and knownBy (published by that day). The same predicates as
// `statusAt` in schema/status.ts, in Cypher.
import type { Params } from '../schema/graph.ts';

export type Clock = { readonly asOf: string | null; readonly knownBy: string | null };

/** Today, with everything that has been published. */
export const NOW: Clock = { asOf: null, knownBy: null };

export const clockParams = ({ asOf, knownBy }: Clock): Params => ({ asOf, knownBy });

/** Whether the article `ar` had been published by the clock's day: on the last day that its date can mean, as in schema/status.ts. Undated: never. */
export const PUBLISHED_BY_THEN = `CASE ar.publishedPrecision
  WHEN 'YEAR' THEN toString(date(ar.publishedOn) + duration('P1Y') - duration('P1D'))
  WHEN 'MONTH' THEN toString(date(ar.publishedOn) + duration('P1M') - duration('P1D'))
  ELSE ar.publishedOn
END <= $knownBy`;

/** The status rows of `s` that hold by the knowledge of the clock's day. A row without a publication day is in no `knownBy` view. */
export const isKnown = ({ knownBy }: Clock): string =>
  knownBy ? 's.knownFrom <= $knownBy AND (s.knownTo IS NULL OR s.knownTo > $knownBy)' : 's.knownTo IS NULL';

const isTrue = ({ asOf }: Clock): string => (asOf ? 's.from <= $asOf AND (s.to IS NULL OR s.to > $asOf)' : 's.to IS NULL');

/** The status row of `s` that holds on the clock's days: at most one an agreement. */
export const isHeld = (clock: Clock): string => `${isKnown(clock)} AND ${isTrue(clock)}`;

/** Binds `status` for the agreement `a`; with a clock, drops agreements that had none on its days. */
export const bindStatus = (clock: Clock): string =>
  clock.asOf || clock.knownBy
    ? `CALL (a) {
  MATCH (a)-[:HAS_STATUS]->(s:Status)
  WHERE ${isHeld(clock)}
  RETURN s.status AS status
  ORDER BY coalesce(s.from, '') DESC, s.id
  LIMIT 1
}`
    : 'WITH *, a.status AS status';
