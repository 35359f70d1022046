// What articles contradict each other in: listed with the claims of both sides, never silently resolved.
import { daysBetween } from '../../schema/days.ts';
import type { Agreement, Conflict } from '../../schema/facts.ts';
import type { Status } from '../../schema/ontology.ts';
import { by, inOrder, sortedSet } from '../../schema/order.ts';
import type { StatusConflict } from '../../schema/status.ts';
import type { Group } from './agreement-group.ts';
import { groupBy } from './group-by.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';

/** Two figures this close are one, rounded. */
const ROUNDING = 0.05;
/** Two purchases of one company further apart than that are a resale. */
const RESALE_DAYS = 365;
const STANDING: ReadonlySet<Status | undefined> = new Set(['PLANNED', 'ANNOUNCED', 'COMPLETED', 'EXTENDED']);

const inFixedOrder = (conflicts: readonly Conflict[]): Conflict[] =>
  [...conflicts].sort(
    inOrder(
      by(({ kind }) => kind),
      by(({ claims }) => claims.join(' ')),
    ),
  );

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

/** `readings`: those of one agreement that count, in order. */
export const conflictsOf = (readings: readonly Reading[], statuses: readonly StatusConflict[]): Conflict[] =>
  inFixedOrder([...statuses.map(({ kind, claims }) => ({ kind, claims: sortedSet(claims) })), ...valueConflicts(readings)]);

type Told = { readonly group: Group; readonly agreement: Agreement };

const inRole = ({ parties }: Agreement, role: string): string[] =>
  parties.filter((party) => party.role === role).map(({ entity }) => sideOf(entity));

const isPurchase = ({ type, ownershipOnly, status }: Agreement): boolean =>
  type === 'ACQUISITION' && !ownershipOnly && STANDING.has(status);

const rivals = ({ agreement: a }: Told, { agreement: b }: Told): boolean => {
  const [one, other] = [a.announcedOn?.date, b.announcedOn?.date];
  if ((one === undefined) !== (other === undefined)) return false;
  if (one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) > RESALE_DAYS) return false;
  const [buyers, others] = [inRole(a, 'ACQUIRER'), inRole(b, 'ACQUIRER')];
  if (buyers.some((buyer) => others.includes(buyer))) return false;
  if (inRole(a, 'SELLER').some((seller) => others.includes(seller)) || inRole(b, 'SELLER').some((seller) => buyers.includes(seller)))
    return false;
  // One article that names both tells of a joint purchase, or of a resale.
  return !a.articles.some((article) => b.articles.includes(article));
};

const beginning = ({ group: { begun } }: Told): string => begun[0]?.id ?? '';

/** Adds to agreements that hang together: two that are said to have bought the same company at the same time. */
export const addAcquirers = (told: readonly Told[]): Agreement[] => {
  const targets = groupBy(
    told
      .filter(({ agreement }) => isPurchase(agreement))
      .flatMap((one) => inRole(one.agreement, 'TARGET').map((target) => ({ target, one }))),
    ({ target }) => target,
  );
  const found = new Map<Agreement, Conflict[]>();
  for (const purchases of targets.values())
    for (const [index, { one }] of purchases.entries())
      for (const { one: other } of purchases.slice(index + 1)) {
        if (!rivals(one, other)) continue;
        const conflict: Conflict = { kind: 'ACQUIRERS', claims: sortedSet([beginning(one), beginning(other)]) };
        for (const { agreement } of [one, other]) found.set(agreement, [...(found.get(agreement) ?? []), conflict]);
      }
  return told.map(({ agreement }) => {
    const more = found.get(agreement);
    return more ? { ...agreement, conflicts: inFixedOrder([...agreement.conflicts, ...more]) } : agreement;
  });
};
