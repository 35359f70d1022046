// export: the whole graph, exactly the nodes and relationships of the model, to a file, a folder or standard output.
import { type Command, Option } from 'commander';
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';
import type { JsonlOptions } from '../export/jsonl.ts';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { writeFolder } from './write-folder.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['jsonl', 'csv', 'graphml'] as const;
type Format = (typeof FORMATS)[number];
type ExportOptions = {
  readonly format: Format;
  readonly output: string;
  readonly withoutText?: boolean;
  readonly withRemovals?: boolean;
};

/** Where to write is checked before the database is opened. */
type Export = (context: Context, output: string, options: JsonlOptions) => Promise<number>;

const withGraphIn = <T>(context: Context, work: (graph: Graph) => Promise<T>): Promise<T> => withGraph(context, ({ graph }) => work(graph));

const EXPORTS: Readonly<Record<Format, Export>> = {
  jsonl: async (context, output, options) => {
    const { exportJsonl } = await import('../export/jsonl.ts');
    return writeOutput(output, context, (stream) => withGraphIn(context, (graph) => exportJsonl(graph, stream, options)));
  },
  graphml: async (context, output, options) => {
    const { exportGraphml } = await import('../export/graphml.ts');
    return writeOutput(output, context, (stream) => withGraphIn(context, (graph) => exportGraphml(graph, stream, options)));
  },
  csv: async (context, output, options) => {
    const { CSV_FILES, exportCsv } = await import('../export/csv/export-csv.ts');
    return writeFolder(output, CSV_FILES, context, (write) => withGraphIn(context, (graph) => exportCsv(graph, write, options)));
  },
};

const UNITS: Readonly<Record<Format, string>> = { jsonl: 'nodes and relationships', graphml: 'nodes and relationships', csv: 'rows' };

const noBackup = (format: Format): AppError =>
  new AppError({
    code: 'BAD_USAGE',
    stage: 'arguments',
    message: `--with-removals is for a backup, and ${format} cannot be imported.`,
    hint: 'Leave it out, or export as jsonl.',
  });

const exportGraph = async (context: Context, given: ExportOptions): Promise<ExitCode> => {
  const { format, output, withoutText = false, withRemovals = false } = given;
  if (withRemovals && format !== 'jsonl') throw noBackup(format);
  const progress = (done: number): void => context.progress.update({ label: 'Exporting', done, total: 0 });
  const count = await EXPORTS[format](context, output, { withoutText, withRemovals, progress });
  context.progress.end();
  context.tell(`Exported ${count.toLocaleString('en')} ${UNITS[format]}${output === '-' ? '' : ` to ${output}`}.`);
  return EXIT.OK;
};

export const addExport = (program: Command, act: Act): void => {
  program
    .command('export')
    .description('Writes the whole graph: one node or relationship a line, tables for a spreadsheet, or a graph for Gephi and others.')
    .addOption(
      new Option('--format <format>', 'jsonl: a line each; csv: a folder of tables; graphml: for Gephi, yEd, NetworkX')
        .choices(FORMATS)
        .default('jsonl'),
    )
    .requiredOption('--output <path>', 'the file (csv: the folder) to write, or - for standard output')
    .option('--without-text', "leave the articles' texts out; such an export cannot be imported")
    .option('--with-removals', 'jsonl only: add which articles were removed for good, for a backup')
    .action(act(exportGraph));
};
