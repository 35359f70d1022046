// The agreements of an answer over time: one row each, a bar for each status, the earliest first.
import { labelOf } from './labels.ts';
import type { Agreement, Node, Span } from './picture.ts';

type Bar = Span['periods'][number];

const barsOf = ({ periods, announcedOn, status }: Agreement): Bar[] => {
  const told = periods.flatMap(({ status: then, on, until }): Bar[] => (on ? [{ status: then, from: on, to: until }] : []));
  if (told.length > 0 || !announcedOn) return told;
  return [{ status, from: announcedOn, to: undefined }];
};

/** Without those of which no day is told. */
export const spansOf = (agreements: readonly Agreement[], nodes: ReadonlyMap<string, Node>): readonly Span[] =>
  agreements
    .flatMap((agreement): Span[] => {
      const periods = barsOf(agreement);
      return periods.length === 0 ? [] : [{ agreement: agreement.key, label: labelOf(agreement, nodes), type: agreement.type, periods }];
    })
    .toSorted(
      (one, other) => (one.periods[0]?.from ?? '').localeCompare(other.periods[0]?.from ?? '') || one.label.localeCompare(other.label),
    );
