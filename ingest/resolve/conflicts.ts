// What articles contradict each other in: listed with the claims of both sides, never silently resolved.
import type { Conflict } from '../../schema/facts.ts';
import { by, inOrder, sortedSet } from '../../schema/order.ts';
import type { StatusConflict } from '../../schema/status.ts';
import { groupBy } from './group-by.ts';
import type { Reading } from './reading.ts';

/** Two figures this close are one, rounded. */
const ROUNDING = 0.05;

/** Values of one currency that are more than rounding apart: the earliest claim of each. */
const valueConflicts = (readings: readonly Reading[]): Conflict[] => {
  const told = readings.flatMap(({ id, claim: { value, currency, modality } }) =>
    value === undefined || modality === 'POSSIBLE' ? [] : [{ id, value, currency: currency ?? '' }],
  );
  return [...groupBy(told, ({ currency }) => currency).values()].flatMap((own): Conflict[] => {
    const apart = own.filter(({ value }, index) =>
      own.slice(0, index).every((earlier) => Math.abs(earlier.value - value) > ROUNDING * Math.max(earlier.value, value)),
    );
    return apart.length < 2 ? [] : [{ kind: 'VALUES', claims: sortedSet(apart.map(({ id }) => id)) }];
  });
};

/** `readings`: those of one agreement that count, in order; `rivalries`: conflicts with other agreements (purchases.ts). */
export const conflictsOf = (
  readings: readonly Reading[],
  statuses: readonly StatusConflict[],
  rivalries: readonly Conflict[],
): Conflict[] => {
  const contradicted = statuses.map(({ kind, claims }): Conflict => ({ kind, claims: sortedSet(claims) }));
  return [...contradicted, ...valueConflicts(readings), ...rivalries].sort(
    inOrder(
      by(({ kind }) => kind),
      by(({ claims }) => claims.join(' ')),
    ),
  );
};
