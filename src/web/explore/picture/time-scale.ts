// Days → places from 0 to 1 on a line of time, and the years to be written along it.
import type { Span } from './picture.ts';

export type TimeScale = {
  readonly first: string;
  readonly last: string;
  /** 0 at the first of January of the first year, 1 at the end of the last. */
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
};

const YEAR_MS = 365.25 * 86_400_000;
const timeOf = (day: string): number => Date.parse(day.slice(0, 10));
const yearOf = (day: string): number => Number(day.slice(0, 4));
/** More years than this are written every second, fifth, tenth … year. */
const MOST_TICKS = 7;
const STEPS = [1, 2, 5, 10, 20, 50];

/** undefined: no day is told. `today`: an ISO day, where what has no end ends. */
export const timeScale = (spans: readonly Span[], today: string): TimeScale | undefined => {
  const days = spans.flatMap(({ periods }) => periods.flatMap(({ from, to }) => (to ? [from, to] : [from, today]))).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [yearOf(first), yearOf(last) + 1];
  const start = Date.parse(`${String(from).padStart(4, '0')}-01-01`);
  const length = (to - from) * YEAR_MS;
  const at = (day: string): number => Math.min(1, Math.max(0, (timeOf(day) - start) / length));
  const step = STEPS.find((one) => (to - from) / one <= MOST_TICKS) ?? 100;
  const years = Array.from({ length: to - from }, (_, index) => from + index).filter((year) => year % step === 0 || step === 1);
  return { first, last, at, ticks: years.map((year) => ({ label: String(year), at: (year - from) / (to - from) })) };
};
