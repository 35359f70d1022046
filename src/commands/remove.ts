// remove: an article and its claims, out for good. Ingesting does not bring it back.
import type { Command } from 'commander';
import { AppError } from '../../schema/app-error.ts';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { deriveGraph } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

type RemoveOptions = { readonly reason: string };

const noArticle = (article: string): AppError =>
  new AppError({
    code: 'NOT_FOUND',
    stage: 'store',
    message: `There is no article ${article} in the graph.`,
    hint: 'Name it by its id or its web address, as the API gives them.',
  });

const remove = (context: Context, article: string, { reason }: RemoveOptions): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { removeArticle } = await import('../../ingest/store/remove-article.ts');
    const id = await removeArticle(graph, article, { at: new Date().toISOString(), reason });
    if (id === undefined) throw noArticle(article);
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
