// Agreements as pairs of parties, the unit of the score (EXTRACTION in docs/quality.md): across roles for directed types, every pair for symmetric ones.
import { bareName } from '../../schema/name-key.ts';

export type Party = { readonly name: string; readonly role: string; readonly alt?: readonly string[] | undefined };
/** The first type and status are the agreement's own, the others what a second reader could also accept. */
export type Pair = {
  readonly parties: readonly [Party, Party];
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly unsure: boolean;
  readonly quote: string;
};
type Agreement = {
  readonly parties: readonly Party[];
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly unsure?: boolean | undefined;
  readonly quote?: string | undefined;
};

const isSymmetric = (role: string): boolean => /^(?:party|parent)$/.test(role);

export const pairsOf = ({ parties, types, statuses, unsure = false, quote = '' }: Agreement): readonly Pair[] =>
  parties.flatMap((first, index) =>
    parties
      .slice(index + 1)
      .filter((second) => first.role !== second.role || isSymmetric(first.role))
      .map((second) => ({ parties: [first, second] as const, types, statuses, unsure, quote })),
  );

/** Equal without legal form, or one the other's leading words: "Velodyne" = "Velodyne Lidar, Inc." */
const isSameName = (a: string, b: string): boolean => {
  const [short, long] = [bareName(a), bareName(b)].sort((x, y) => x.length - y.length);
  return long === short || long?.startsWith(`${short} `) === true;
};
export const isNamed = ({ name, alt = [] }: Party, given: string): boolean => [name, ...alt].some((known) => isSameName(known, given));

const isStraight = ({ parties: [a, b] }: Pair, { parties: [c, d] }: Pair): boolean => isNamed(a, c.name) && isNamed(b, d.name);
const isTurned = ({ parties: [a, b] }: Pair, { parties: [c, d] }: Pair): boolean => isNamed(a, d.name) && isNamed(b, c.name);

/** `gold`: the one whose other names count. */
export const isSamePair = (gold: Pair, given: Pair): boolean => isStraight(gold, given) || isTurned(gold, given);
export const isSameType = ({ types }: Pair, given: Pair): boolean => types.includes(given.types[0] ?? '');
export const isSameStatus = ({ statuses }: Pair, given: Pair): boolean => statuses.includes(given.statuses[0] ?? '');
export const hasSameRoles = (gold: Pair, given: Pair): boolean => {
  const [a, b] = gold.parties;
  const [c, d] = given.parties;
  return isStraight(gold, given) ? a.role === c.role && b.role === d.role : a.role === d.role && b.role === c.role;
};

export const distinctPairs = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((pair, index) => !pairs.slice(0, index).some((other) => isSamePair(pair, other)));
