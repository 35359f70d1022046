// A table of the export: one file, a row for each thing that a statement tells of the nodes of some kind.
import type { Row, Run } from '../../../schema/graph.ts';
import { byCodeUnit } from '../../../schema/order.ts';
import { pagesOf } from '../pages.ts';

export type Table = {
  /** Without `.csv`. */
  readonly name: string;
  /** The kind of node whose ids lead through it, in their order. */
  readonly label: string;
  readonly columns: readonly string[];
  /** Takes `$ids`; returns `id`, one of them, and `row`, a map of columns. */
  readonly statement: string;
  /** Columns by which the rows of one id are sorted, before all others. */
  readonly order?: readonly string[];
};

/** Unknown values come last. */
const LAST = '~';

/** Rows of the ids of a page, in the order of the page; `key` is made once a row. */
const inPageOrder = (found: readonly Row[], ids: readonly string[], order: readonly string[]): readonly Row[] => {
  const places = new Map(ids.map((id, place) => [id, place]));
  return found
    .map(({ id, row }) => ({ place: places.get(String(id)) ?? 0, row: row as Row }))
    .map(({ place, row }) => ({ place, row, key: JSON.stringify([...order.map((column) => row[column] ?? LAST), row]) }))
    .sort((a, b) => a.place - b.place || byCodeUnit(a.key, b.key))
    .map(({ row }) => row);
};

/** The rows of a table, page by page. */
export async function* rowPages(read: Run, { label, statement, order = [] }: Table): AsyncGenerator<readonly Row[]> {
  for await (const ids of pagesOf(read, label)) yield inPageOrder(await read(statement, { ids }), ids, order);
}

/** The statement of a table that has its nodes' own properties and, beside them, `more`: an item of a map projection of `n` each. */
export const nodeTable = (
  name: string,
  label: string,
  properties: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Table => ({
  name,
  label,
  columns: [...properties, ...Object.keys(more)],
  statement: `UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN id, n { ${[...properties.map((property) => `.${property}`), ...Object.entries(more).map(([column, item]) => `${column}: ${item}`)].join(', ')} } AS row`,
});

/** A table of what `match` finds around each node `n`; `columns`: an expression each. */
export const tieTable = (
  name: string,
  label: string,
  match: string,
  columns: Readonly<Record<string, string>>,
  order: readonly string[],
): Table => ({
  name,
  label,
  columns: Object.keys(columns),
  statement: `UNWIND $ids AS id
MATCH (n:${label} {id: id})${match}
RETURN id, { ${Object.entries(columns)
    .map(([column, expression]) => `${column}: ${expression}`)
    .join(', ')} } AS row`,
  order,
});
