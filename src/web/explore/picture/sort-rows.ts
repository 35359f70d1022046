// Rows by a column: numbers as numbers, words as people order them, what is not told last either way.
import type { Cell, Row } from './picture.ts';

export type Order = { readonly column: number; readonly down: boolean };

const compare = (one: Cell, other: Cell): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en', { numeric: true, sensitivity: 'base' });

export const sortRows = (rows: readonly Row[], { column, down }: Order): readonly Row[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [a.cells[column], b.cells[column]];
    if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
    return down ? compare(other, one) : compare(one, other);
  });
