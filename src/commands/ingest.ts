// ingest: articles from anywhere → the graph. One that cannot be used stops nothing; the summary names it.
import type { Command } from 'commander';
import type { IngestSummary } from '../../ingest/summary.ts';
import { ingestInto, withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { showDeriving } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { ingestLines } from './ingest-lines.ts';
import { listFailures } from './list-failures.ts';

const exitCodeOf = ({ stopped, failed }: IngestSummary): ExitCode => {
  if (stopped) return EXIT.STOPPED;
  return failed.length > 0 ? EXIT.PARTLY_FAILED : EXIT.OK;
};

const ingest = async (context: Context, sources: readonly string[]): Promise<ExitCode> => {
  const { progress, config, stdin, stop, tell } = context;
  // A SOURCE that does not exist is said before the database is started for it.
  const { checkSources } = await import('../../ingest/discover/check-sources.ts');
  await checkSources(sources);
  const { estimateTotal } = await import('./estimate-total.ts');
  const expected = await estimateTotal(sources);

  return withGraph(context, async ({ graph }) => {
    stop.finishFirst();
    const { readGraphState } = await import('../../ingest/store/graph-state.ts');
    const { samples } = await readGraphState(graph);
    const summary = await ingestInto(graph, config, sources, {
      standardInput: stdin,
      command: 'ingest',
      signal: stop.signal,
      progress: {
        article: ({ seen }) => progress.update({ label: 'Ingesting', done: seen, total: expected && Math.max(expected, seen) }),
        derive: showDeriving(context),
      },
    });
    progress.end();
    if (samples === 'in') tell('The sample articles have left the graph; they do not come back by themselves.');
    for (const line of ingestLines(summary, listFailures(context, 'ingest', summary.failed))) tell(line);
    return exitCodeOf(summary);
  });
};

export const addIngest = (program: Command, act: Act): void => {
  program
    .command('ingest')
    .description('Takes articles in.')
    .argument(
      '<source...>',
      'a web address, a feed or sitemap, a file (.html .txt .md .json, also .gz), a .jsonl, a folder, or - for standard input',
    )
    .action(act(ingest));
};
