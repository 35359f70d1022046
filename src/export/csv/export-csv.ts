// The graph → a folder of tables that opens in a spreadsheet.
import type { Writable } from 'node:stream';
import type { Graph } from '../../../schema/graph.ts';
import type { ExportOptions } from '../export-options.ts';
import { inOneState } from '../one-state.ts';
import { writeText } from '../write-text.ts';
import { BYTE_ORDER_MARK, toRecord } from './record.ts';
import { rowPages } from './table.ts';
import { tablesOf } from './tables.ts';

/** Opens the file of that name, calls `work` with it, and closes it. */
export type WriteFile = (name: string, work: (output: Writable) => Promise<void>) => Promise<void>;

/** The files that the export makes. */
export const CSV_FILES: readonly string[] = tablesOf({}).map(({ name }) => `${name}.csv`);

/** Returns the number of rows. Throws when the graph changes meanwhile. Holds one page in memory, as the JSONL does. */
export const exportCsv = ({ read }: Pick<Graph, 'read'>, writeFile: WriteFile, options: ExportOptions = {}): Promise<number> =>
  inOneState(read, async () => {
    let count = 0;
    for (const table of tablesOf(options)) {
      await writeFile(`${table.name}.csv`, async (output) => {
        await writeText(output, BYTE_ORDER_MARK + toRecord(table.columns));
        for await (const rows of rowPages(read, table)) {
          await writeText(output, rows.map((row) => toRecord(table.columns.map((column) => row[column]))).join(''));
          count += rows.length;
          options.progress?.(count);
        }
      });
    }
    return count;
  });
