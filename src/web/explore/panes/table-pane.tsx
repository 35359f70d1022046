// A list of the answer as a table that can be sorted and copied into a spreadsheet.
import { useMemo, useState } from 'react';
import { toCsv } from '../picture/csv.ts';
import type { Cell, Picture, Row, Table } from '../picture/picture.ts';
import { type Order, sortRows } from '../picture/sort-rows.ts';
import type { Chosen } from './card.tsx';

const SAID_MS = 2000;
/** Of more rows the browser would have to lay out each; the CSV has all. */
const SHOWN_ROWS = 1000;

const CopyCsv = ({ table }: { readonly table: Pick<Table, 'columns' | 'rows'> }) => {
  const [said, setSaid] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(toCsv(table));
    setSaid(true);
    setTimeout(() => setSaid(false), SAID_MS);
  };
  return (
    <button type="button" className="plain-button" onClick={copy}>
      <span aria-live="polite">{said ? 'Copied' : 'Copy as CSV'}</span>
    </button>
  );
};

const Heading = ({
  name,
  sorted,
  onSort,
}: {
  readonly name: string;
  readonly sorted: 'up' | 'down' | undefined;
  readonly onSort: () => void;
}) => (
  <th scope="col" aria-sort={sorted === undefined ? 'none' : sorted === 'down' ? 'descending' : 'ascending'}>
    <button type="button" onClick={onSort}>
      {name} <span aria-hidden="true">{sorted === undefined ? '' : sorted === 'down' ? '↓' : '↑'}</span>
    </button>
  </th>
);

const shown = (cell: Cell): string =>
  typeof cell === 'number' ? cell.toLocaleString('en', { useGrouping: cell >= 10_000 }) : (cell ?? '');

type Lines = {
  readonly rows: readonly Row[];
  readonly chosen: Chosen;
  readonly known: ReadonlySet<string>;
  readonly choose: (key: string) => void;
};

const TableRows = ({ rows, chosen, known, choose }: Lines) => (
  <tbody>
    {rows.map(({ about, cells }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own
      <tr key={index} aria-current={about !== undefined && about === chosen}>
        {cells.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nor has a cell
          <td key={column} className={typeof cell === 'number' ? 'number' : undefined}>
            {column === 0 && about !== undefined && known.has(about) ? (
              <button type="button" className="link-button" onClick={() => choose(about)}>
                {shown(cell) || 'open'}
              </button>
            ) : (
              shown(cell)
            )}
          </td>
        ))}
      </tr>
    ))}
  </tbody>
);

export const TablePane = ({
  picture,
  chosen,
  choose,
}: {
  readonly picture: Picture;
  readonly chosen: Chosen;
  readonly choose: (key: string) => void;
}) => {
  const [title, setTitle] = useState<string>();
  const [order, setOrder] = useState<Order>();
  const table = picture.tables.find((one) => one.title === title) ?? picture.tables[0];
  const known = useMemo(() => new Set([...picture.nodes, ...picture.agreements].map(({ key }) => key)), [picture]);
  const rows = useMemo(() => (table && order ? sortRows(table.rows, order) : (table?.rows ?? [])), [table, order]);
  if (!table) return null;
  const sortBy = (column: number): void => setOrder((before) => ({ column, down: before?.column === column ? !before.down : false }));
  const change = (next: string): void => {
    setTitle(next);
    setOrder(undefined);
  };
  return (
    <section className="table-pane" aria-label="Table">
      <div className="pane-tools">
        {picture.tables.length > 1 && (
          <label>
            <span className="unseen">List</span>
            <select value={table.title} onChange={(event) => change(event.target.value)}>
              {picture.tables.map((one) => (
                <option key={one.title}>{one.title}</option>
              ))}
            </select>
          </label>
        )}
        <span className="faint">{table.rows.length === 1 ? '1 row' : `${table.rows.length} rows`}</span>
        <CopyCsv table={{ columns: table.columns, rows }} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={table.title}>
        <table>
          <thead>
            <tr>
              {table.columns.map((name, column) => (
                <Heading
                  key={name}
                  name={name}
                  sorted={order?.column === column ? (order.down ? 'down' : 'up') : undefined}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <TableRows rows={rows.slice(0, SHOWN_ROWS)} chosen={chosen} known={known} choose={choose} />
        </table>
        {rows.length > SHOWN_ROWS && <p className="faint">{rows.length - SHOWN_ROWS} more rows are in the CSV.</p>}
      </section>
    </section>
  );
};
