// One item's gold agreements and its claims in, what was found, missed and invented out.
import { toAgreements } from '../../ingest/relate/to-agreements.ts';
import type { Claim } from '../../schema/facts.ts';
import type { GoldItem } from './gold.ts';
import { distinctPairs, isSamePair, isSameStatus, isSameType, type Pair, pairsOf } from './pairs.ts';

export type Matched = { readonly gold: Pair; readonly given: Pair };
export type Outcome = {
  /** Pairs once each, whatever the type. */
  readonly pairs: { readonly right: number; readonly given: number; readonly wanted: number };
  readonly matched: readonly Matched[];
  readonly missed: readonly Pair[];
  readonly invented: readonly Pair[];
  /** Undefined where there is an agreement to be found. */
  readonly silent: boolean | undefined;
};

/** Each gold pair with at most one given pair, those that agree most first. */
const match = (gold: readonly Pair[], given: readonly Pair[]): readonly Matched[] => {
  const likeness = (a: Pair, b: Pair): number => (isSameType(a, b) ? 2 : 0) + (isSameStatus(a, b) ? 1 : 0);
  const rows = gold
    .flatMap((pair) => given.filter((other) => isSamePair(pair, other)).map((other) => ({ gold: pair, given: other })))
    .sort((a, b) => likeness(b.gold, b.given) - likeness(a.gold, a.given));
  const used = new Set<Pair>();
  return rows.filter((row) => {
    if (used.has(row.gold) || used.has(row.given)) return false;
    used.add(row.gold).add(row.given);
    return true;
  });
};

export const goldPairs = ({ agreements }: GoldItem): readonly Pair[] =>
  agreements.flatMap(({ parties, type, alt_types = [], status, alt_status = [], unsure, evidence }) =>
    pairsOf({ parties, types: [type, ...alt_types], statuses: [status, ...alt_status], unsure, quote: evidence }),
  );

/** Agreements marked unsure count neither way. */
export const matchItem = (item: GoldItem, claims: readonly Claim[]): Outcome => {
  const wanted = goldPairs(item);
  const given = toAgreements(claims).flatMap(({ parties, type, status, evidence }) =>
    pairsOf({ parties, types: [type], statuses: [status], quote: evidence.quote }),
  );
  const sure = wanted.filter(({ unsure }) => !unsure);
  const counted = given.filter((pair) => sure.some((gold) => isSamePair(gold, pair)) || !wanted.some((gold) => isSamePair(gold, pair)));
  const plainGold = distinctPairs(sure);
  const plainGiven = distinctPairs(counted);
  const matched = match(sure, counted);
  return {
    pairs: { right: match(plainGold, plainGiven).length, given: plainGiven.length, wanted: plainGold.length },
    matched,
    missed: sure.filter((pair) => !matched.some(({ gold }) => gold === pair)),
    invented: counted.filter((pair) => !matched.some((row) => row.given === pair)),
    silent: wanted.length > 0 ? undefined : given.length === 0,
  };
};
