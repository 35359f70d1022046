// export: the whole graph, exactly the nodes and relationships of the model, to a file or to standard output.
import { type Command, Option } from 'commander';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['jsonl'];

type ExportOptions = { readonly output: string; readonly withoutText?: boolean; readonly withRemovals?: boolean };

const exportGraph = async (context: Context, { output, withoutText = false, withRemovals = false }: ExportOptions): Promise<ExitCode> => {
  const loading = import('../export/jsonl.ts');
  const count = await writeOutput(output, context, (stream) =>
    withGraph(context, async ({ graph }) => {
      const { exportJsonl } = await loading;
      const progress = (done: number): void => context.progress.update({ label: 'Exporting', done, total: 0 });
      return exportJsonl(graph, stream, { withoutText, withRemovals, progress });
    }),
  );
  context.progress.end();
  context.tell(`Exported ${count.toLocaleString('en')} nodes and relationships${output === '-' ? '' : ` to ${output}`}.`);
  return EXIT.OK;
};

export const addExport = (program: Command, act: Act): void => {
  program
    .command('export')
    .description('Writes the whole graph, one node or relationship a line.')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('jsonl'))
    .requiredOption('--output <file>', 'where to, or - for standard output')
    .option('--without-text', "leave the articles' texts out; such an export cannot be imported")
    .option('--with-removals', 'add which articles were removed for good: for a backup')
    .action(act(exportGraph));
};
