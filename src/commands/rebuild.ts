// rebuild: everything anew from the stored texts; takes this program's extractor into use.
import type { Command } from 'commander';
import { rebuildGraph, withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { showDeriving } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { listFailures } from './list-failures.ts';

const rebuild = (context: Context): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { progress, stop, tell } = context;
    stop.finishFirst();
    const { articles, failed, finished } = await rebuildGraph(graph, {
      signal: stop.signal,
      progress: {
        article: (done, total) => progress.update({ label: 'Extracting', done, total }),
        derive: showDeriving(context),
      },
    });
    progress.end();
    tell(finished ? `Rebuilt the graph from ${articles} articles.` : `Stopped after ${articles} articles; run it again to go on.`);
    const failures = failed.map(({ id, reason }) => ({ place: id, reason }));
    for (const line of listFailures(context, 'rebuild', failures)) tell(line);
    if (!finished) return EXIT.STOPPED;
    return failed.length > 0 ? EXIT.PARTLY_FAILED : EXIT.OK;
  });

export const addRebuild = (program: Command, act: Act): void => {
  program
    .command('rebuild')
    .description('Derives everything anew from the stored texts; takes a new version of the extraction into use.')
    .action(act(rebuild));
};
