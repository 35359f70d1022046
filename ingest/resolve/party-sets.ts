// The claims of an episode → one group an agreement: a smaller set of parties supports its largest superset and never links two.
import { daysBetween } from '../../schema/days.ts';
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { unitOf } from './blocks.ts';
import { groupBy } from './group-by.ts';
import { byReading, type Reading } from './reading.ts';

type Unit = { readonly set: readonly string[]; readonly claims: readonly Reading[] };

const setKey = ({ set }: Unit): string => set.join(' ');
const contains = (outer: Unit, inner: Unit): boolean => inner.set.every((entity) => outer.set.includes(entity));

/** Claims of the same fillers, or of the same set of parties, are one unit; units of the same parties too. */
const unitsOf = (claims: readonly Reading[]): Unit[] => {
  const units = [...groupBy(claims, unitOf).values()].map((own): Unit => ({ set: sortedSet(own.flatMap(({ set }) => set)), claims: own }));
  return [...groupBy(units, setKey).values()].map(
    (same): Unit => ({ set: same[0]?.set ?? [], claims: same.flatMap(({ claims }) => claims).sort(byReading) }),
  );
};

const distance = (reading: Reading, { claims }: Unit): number => {
  const { day } = reading;
  if (day === undefined) return 0;
  return Math.min(...claims.map((other) => (other.day === undefined ? 0 : Math.abs(daysBetween(other.day, day)))));
};

/** The largest; of those the nearest in time. */
const chooseUnit = (reading: Reading, units: readonly Unit[]): Unit | undefined =>
  units
    .map((unit) => ({ unit, days: units.length > 1 ? distance(reading, unit) : 0 }))
    .sort((a, b) => b.unit.set.length - a.unit.set.length || a.days - b.days || byCodeUnit(setKey(a.unit), setKey(b.unit)))[0]?.unit;

/** Each claim is in one group; groups and claims in order. */
export const splitByParties = (claims: readonly Reading[]): Reading[][] => {
  const units = unitsOf(claims);
  if (units.length < 2) return claims.length === 0 ? [] : [[...claims].sort(byReading)];
  const largest = units.filter((unit) => !units.some((other) => other.set.length > unit.set.length && contains(other, unit)));
  const placed = units.flatMap((unit) => {
    const homes = largest.filter((home) => contains(home, unit));
    return unit.claims.map((reading) => ({ reading, home: chooseUnit(reading, homes) ?? unit }));
  });
  return [...groupBy(placed, ({ home }) => setKey(home)).values()].map((group) => group.map(({ reading }) => reading).sort(byReading));
};
