// remove: an article and its claims, out for good. Ingesting does not bring it back.
import type { Command } from 'commander';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { deriveGraph } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

type RemoveOptions = { readonly reason: string };

const remove = (context: Context, article: string, { reason }: RemoveOptions): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { takeOut } = await import('../admin/take-out.ts');
    const id = await takeOut(graph, article, { at: new Date().toISOString(), reason });
    context.stop.finishFirst();
    const isDerived = await deriveGraph(graph, context);
    context.tell(`Removed ${id}.`);
    return isDerived ? EXIT.OK : EXIT.STOPPED;
  });

export const addRemove = (program: Command, act: Act): void => {
  program
    .command('remove')
    .description('Takes an article and its claims out, for good.')
    .argument('<article>', 'its id or its web address')
    .option('--reason <text>', 'why; kept in the database', 'removed by hand')
    .action(act(remove));
};
