// feeds add, feeds import: what somebody typed or brought → sources. The samples make room for them.
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';
import { openFetcher, withGraph } from '../parts.ts';
import type { Context } from './context.ts';
import { deriveGraph } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readInput } from './read-input.ts';

const refuse = (code: 'BAD_USAGE' | 'BAD_INPUT', message: string, hint: string): AppError =>
  new AppError({ code, stage: 'discover', message, hint });

const checkCron = async (cron: string | undefined): Promise<void> => {
  if (cron === undefined) return;
  const { Cron } = await import('croner');
  try {
    new Cron(cron, { paused: true }).stop();
  } catch (cause) {
    const why = cause instanceof Error ? ` ${cause.message}` : '';
    throw refuse(
      'BAD_USAGE',
      `--cron "${cron}" is no cron expression.${why}`,
      'Write for instance --cron "0 6 * * *": at six every day, UTC.',
    );
  }
};

type Found = { readonly address: string; readonly section?: boolean; readonly articles?: number };
type AddOptions = { readonly name?: string; readonly cron?: string; readonly paused?: boolean };

/** A folder by its whole path, a feed by its own address. Throws BAD_INPUT for what is neither. */
const addressOf = async (typed: string, { config, folder }: Context): Promise<Found> => {
  const { isWebAddress } = await import('../../ingest/discover/source-kind.ts');
  if (!isWebAddress(typed)) {
    const { stat } = await import('node:fs/promises');
    const { resolve } = await import('node:path');
    const path = resolve(folder, typed);
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) return { address: path };
    throw refuse(
      'BAD_USAGE',
      `${typed} is no web address and no folder.`,
      'Give the address of a feed or site (https://…), or a folder to watch.',
    );
  }
  const { findFeed } = await import('../../ingest/discover/find-feed.ts');
  const fetcher = await openFetcher(config);
  try {
    const found = await findFeed(typed, fetcher);
    if ('address' in found) return found;
    throw refuse('BAD_INPUT', found.reason, 'Look for the feed’s own address on the site, and add that.');
  } finally {
    await fetcher.close();
  }
};

/** Samples make room for the first source of one's own. */
const makeRoom = async (graph: Graph, context: Context): Promise<void> => {
  const { removeSamples } = await import('../../ingest/store/remove-article.ts');
  if ((await removeSamples(graph)) === 0) return;
  await deriveGraph(graph, context);
  context.tell('The sample articles have left the graph; they do not come back by themselves.');
};

export const add = async (context: Context, typed: string, { name, cron, paused = false }: AddOptions): Promise<ExitCode> => {
  await checkCron(cron);
  const { address, section = false, articles = 0 } = await addressOf(typed, context);
  return withGraph(context, async ({ graph }) => {
    const { addSource } = await import('../../ingest/store/sources.ts');
    const isNew = await addSource(graph, { address, section, paused, ...(name ? { name } : {}), ...(cron ? { cron } : {}) }, Date.now());
    await makeRoom(graph, context);
    if (section) context.tell(`${address} has no feed that can be read; the articles that it links to (${articles} now) are taken in.`);
    context.tell(isNew ? `Added ${address}. "start" reads it from now on; "feeds poll" reads it at once.` : `${address} is there already.`);
    return EXIT.OK;
  });
};

export const importList = async (context: Context, file: string, { paused = false }: AddOptions): Promise<ExitCode> => {
  const { parseOpml } = await import('../../ingest/discover/opml.ts');
  const outlines = parseOpml(await readInput(file, context, 'discover'));
  if (!outlines) throw refuse('BAD_INPUT', `${file} is no OPML.`, 'Export the list from a feed reader as OPML.');
  return withGraph(context, async ({ graph }) => {
    const { addSource } = await import('../../ingest/store/sources.ts');
    const added: boolean[] = [];
    for (const { address, name } of outlines)
      added.push(await addSource(graph, { address, paused, ...(name ? { name } : {}) }, Date.now()));
    if (outlines.length > 0) await makeRoom(graph, context);
    context.tell(`Added ${added.filter(Boolean).length} of ${outlines.length} sources; the others were there.`);
    return EXIT.OK;
  });
};
