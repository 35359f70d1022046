// The outcomes of a set's items in, its figures out: pairs, typed pairs, roles, status, silence, and the typed pairs by type.
import type { Outcome } from './match-item.ts';
import { hasSameRoles, isSameStatus, isSameType, type Pair } from './pairs.ts';

export type Tally = { readonly right: number; readonly given: number; readonly wanted: number };
export type Score = {
  readonly pairs: Tally;
  readonly typed: Tally;
  /** Shares of the typed pairs, the pairs and the items without agreement: [right, of]. */
  readonly roles: readonly [number, number];
  readonly status: readonly [number, number];
  readonly silent: readonly [number, number];
  readonly byType: ReadonlyMap<string, Tally>;
};

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, { right, given, wanted }) => ({ right: all.right + right, given: all.given + given, wanted: all.wanted + wanted }), {
    right: 0,
    given: 0,
    wanted: 0,
  });

const typeOf = ({ types }: Pair): string => types[0] ?? '';

/** A pair found under another type is wanted under its own and given under the other. */
const typedRows = ({ matched, missed, invented }: Outcome): readonly (Tally & { readonly type: string })[] => [
  ...matched.flatMap(({ gold, given }) =>
    isSameType(gold, given)
      ? [{ type: typeOf(gold), right: 1, given: 1, wanted: 1 }]
      : [
          { type: typeOf(gold), right: 0, given: 0, wanted: 1 },
          { type: typeOf(given), right: 0, given: 1, wanted: 0 },
        ],
  ),
  ...missed.map((pair) => ({ type: typeOf(pair), right: 0, given: 0, wanted: 1 })),
  ...invented.map((pair) => ({ type: typeOf(pair), right: 0, given: 1, wanted: 0 })),
];

export const scoreOutcomes = (outcomes: readonly Outcome[]): Score => {
  const rows = outcomes.flatMap(typedRows);
  const matched = outcomes.flatMap((outcome) => outcome.matched);
  const typed = matched.filter(({ gold, given }) => isSameType(gold, given));
  const empty = outcomes.filter(({ silent }) => silent !== undefined);
  const types = [...new Set(rows.map(({ type }) => type))];
  return {
    pairs: sum(outcomes.map(({ pairs }) => pairs)),
    typed: sum(rows),
    roles: [typed.filter(({ gold, given }) => hasSameRoles(gold, given)).length, typed.length],
    status: [matched.filter(({ gold, given }) => isSameStatus(gold, given)).length, matched.length],
    silent: [empty.filter(({ silent }) => silent).length, empty.length],
    byType: new Map(types.map((type) => [type, sum(rows.filter((row) => row.type === type))])),
  };
};

export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
/** Precision, recall and F1 in percent. */
export const formatTally = ({ right, given, wanted }: Tally): string =>
  `P ${percent(right, given).padStart(5)}  R ${percent(right, wanted).padStart(5)}  F1 ${percent(2 * right, given + wanted).padStart(5)}`;
