// Claims with their confidence and whether they are right in, the reliability table out: of those with 0.9, are nine in ten right?
import { percent } from './score.ts';

export type Judged = { readonly confidence: number; readonly right: boolean };

const BOUNDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01] as const;

/** Mean distance between confidence and share right, weighted by the claims of a row (expected calibration error). */
const calibrationError = (rows: readonly (readonly Judged[])[], all: number): number =>
  rows.reduce((sum, row) => sum + Math.abs(meanConfidence(row) - shareRight(row)) * row.length, 0) / Math.max(1, all);

const meanConfidence = (row: readonly Judged[]): number =>
  row.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, row.length);
const shareRight = (row: readonly Judged[]): number => row.filter(({ right }) => right).length / Math.max(1, row.length);

export const reliabilityLines = (judged: readonly Judged[]): readonly string[] => {
  const bins = BOUNDS.slice(0, -1).map((low, index) => {
    const high = BOUNDS[index + 1] ?? 1;
    return { low, high, row: judged.filter(({ confidence }) => confidence >= low && confidence < high) };
  });
  return [
    'confidence   claims   mean   right',
    ...bins.map(
      ({ low, high, row }) =>
        `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)} ${`${row.length}`.padStart(8)}  ${row.length === 0 ? '    –' : meanConfidence(row).toFixed(3)}  ${percent(row.filter(({ right }) => right).length, row.length).padStart(5)} %`,
    ),
    `expected calibration error ${(
      100 *
        calibrationError(
          bins.map(({ row }) => row),
          judged.length,
        )
    ).toFixed(1)} points`,
  ];
};
