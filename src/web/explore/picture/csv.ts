// A table as CSV (RFC 4180), for a spreadsheet. Cells are text from articles: none may begin as a formula does.
import type { Cell, Table } from './picture.ts';

const FORMULA = /^[=+\-@\t\r]/;

const field = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const toCsv = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
  [columns, ...rows.map(({ cells }) => cells)].map((line) => `${line.map(field).join(',')}\r\n`).join('');
