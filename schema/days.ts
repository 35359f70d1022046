// Reckoning with ISO days (`2017-07-05`): no time zone, no clock.
import type { PartialDate } from './facts.ts';

const MILLISECONDS = 86_400_000;

/** Days since 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** So many days later. */
export const daysAfter = (day: string, days: number): string => new Date((dayNumber(day) + days) * MILLISECONDS).toISOString().slice(0, 10);

/** The last day of the stretch that a date of that precision can mean. */
export const lastDayOf = ({ date, precision }: PartialDate): string => {
  if (precision === 'DAY') return date;
  const year = date.slice(0, 4);
  if (precision === 'YEAR') return `${year}-12-31`;
  const month = Number(date.slice(5, 7));
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
};
