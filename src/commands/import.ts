// import: an export → the graph that it was made of: a backup brought back, a graph moved to another database, a data set shared.
import { rmSync } from 'node:fs';
import type { Command } from 'commander';
import type { ImportSummary } from '../../ingest/import/index.ts';
import { importFolder } from '../import-folder.ts';
import { importInto, withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { showDeriving } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { importLines } from './import-lines.ts';
import { requireFile } from './read-input.ts';

const MEGABYTE = 1024 * 1024;

const exitCodeOf = ({ finished }: ImportSummary): ExitCode => (finished ? EXIT.OK : EXIT.STOPPED);

const importGraph = async (context: Context, file: string): Promise<ExitCode> => {
  const { progress, config, folder, stop, tell } = context;
  const path = await requireFile(file, folder, 'arguments');
  const { EXTRACTOR } = await import('../../ingest/relate/extractor-name.ts');
  return withGraph(context, async ({ graph }) => {
    stop.finishFirst();
    const sorted = importFolder(config.dataFolder);
    const stay = stop.beforeEnd(() => rmSync(sorted, { recursive: true, force: true }));
    try {
      const summary = await importInto(graph, path, sorted, {
        signal: stop.signal,
        progress: {
          read: (done, total) =>
            progress.update({ label: 'Checking (MB)', done: Math.floor(done / MEGABYTE), total: Math.ceil(total / MEGABYTE) }),
          article: (done, total) => progress.update({ label: 'Importing', done, total }),
          derive: showDeriving(context),
        },
      });
      progress.end();
      for (const line of importLines(summary, file, EXTRACTOR)) tell(line);
      return exitCodeOf(summary);
    } finally {
      stay();
    }
  });
};

export const addImport = (program: Command, act: Act): void => {
  program
    .command('import')
    .description('Loads an export into an empty graph and derives the rest.')
    .argument('<file>', 'what `export --format jsonl` wrote, also packed (.gz)')
    .action(act(importGraph));
};
