// feeds: the sources of the schedule: which there are, how they do, and a look at all of them at once.
import { Command } from 'commander';
import type { Source, SourceState } from '../../ingest/store/sources.ts';
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';
import { openSchedule, withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { sourceLines } from './feed-lines.ts';
import { add, importList } from './feeds-add.ts';
import { ingestLines } from './ingest-lines.ts';
import { listFailures } from './list-failures.ts';

const loadStore = async () => ({
  ...(await import('../../ingest/store/sources.ts')),
  ...(await import('../../ingest/store/queue-counts.ts')),
});

const list = (context: Context): Promise<ExitCode> =>
  withGraph(context, async ({ graph: { read } }) => {
    const { listSources, countItems } = await loadStore();
    const sources = await listSources(read);
    if (sources.length === 0) context.tell('There are no sources. "feeds add ADDRESS" adds one.');
    for (const source of sources) await context.print(`${sourceLines(source, await countItems(read, source.id), Date.now()).join('\n')}\n`);
    return EXIT.OK;
  });

const named = async (graph: Graph, name: string): Promise<Source> => {
  const { findSource } = await loadStore();
  const source = await findSource(graph.read, name);
  if (source) return source;
  throw new AppError({
    code: 'NOT_FOUND',
    stage: 'arguments',
    message: `There is no source ${name}.`,
    hint: '"feeds list" shows all of them with their addresses.',
  });
};

const setState =
  (state: SourceState, done: string) =>
  (context: Context, name: string): Promise<ExitCode> =>
    withGraph(context, async ({ graph }) => {
      const { setSourceState } = await loadStore();
      const source = await named(graph, name);
      await setSourceState(graph, source.id, state, Date.now());
      context.tell(`${done} ${source.address}.`);
      return EXIT.OK;
    });

const remove = (context: Context, name: string): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { removeSource } = await loadStore();
    const source = await named(graph, name);
    await removeSource(graph, source.id);
    context.tell(`Removed ${source.address}. Its articles stay; "remove ARTICLE" takes one out.`);
    return EXIT.OK;
  });

const poll = (context: Context): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { progress, stop, tell } = context;
    stop.finishFirst();
    const { pollOnce } = await import('../schedule/run-schedule.ts');
    const { listSources } = await loadStore();
    const schedule = await openSchedule(graph, context.config, {
      log: context.log,
      signal: stop.signal,
      command: 'feeds poll',
      progress: ({ seen }) => progress.update({ label: 'Taking in', done: seen, total: 0 }),
    });
    try {
      const summary = await pollOnce(schedule.deps);
      progress.end();
      for (const line of ingestLines(summary, listFailures(context, 'feeds poll', summary.failed))) tell(line);
      const broken = (await listSources(graph.read)).filter(({ state, error }) => state === 'active' && error !== undefined);
      for (const { address, error } of broken) tell(`${address}: ${error}`);
      if (stop.signal.aborted) return EXIT.STOPPED;
      return broken.length > 0 || summary.failed.length > 0 ? EXIT.PARTLY_FAILED : EXIT.OK;
    } finally {
      await schedule.close();
    }
  });

const retry = (context: Context, name: string | undefined, { list: onlyList = false }: { readonly list?: boolean }): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    const { listFailed, retryFailed } = await loadStore();
    const source = name === undefined ? undefined : await named(graph, name);
    const failed = await listFailed(graph.read, source?.id);
    for (const { address, reason } of failed) await context.print(`${address}\n  ${reason}\n`);
    if (failed.length === 0) context.tell('Nothing was given up.');
    if (failed.length === 0 || onlyList) return EXIT.OK;
    const count = await retryFailed(graph, Date.now(), source?.id);
    context.tell(`${count} ${count === 1 ? 'address waits' : 'addresses wait'} to be tried again.`);
    return EXIT.OK;
  });

const exportList = (context: Context): Promise<ExitCode> =>
  withGraph(context, async ({ graph: { read } }) => {
    const { listSources } = await loadStore();
    const { writeOpml } = await import('../../ingest/discover/opml.ts');
    const { isWebAddress } = await import('../../ingest/discover/source-kind.ts');
    const sources = await listSources(read);
    const feeds = sources.filter(({ address, section }) => isWebAddress(address) && !section);
    await context.print(writeOpml(feeds.map(({ address, name }) => ({ address, ...(name ? { name } : {}) }))));
    // A feed reader could do nothing with them.
    for (const { address } of sources.filter((source) => !feeds.includes(source)))
      context.tell(`${address} is no feed: it is left out; "feeds add" adds it elsewhere.`);
    return EXIT.OK;
  });

const SOURCE = 'its address or id';

export const addFeeds = (program: Command, act: Act): void => {
  const group = program.command('feeds').description('The sources of the schedule: feeds, sitemaps and folders to watch.');
  const command = (name: string, description: string): Command => {
    const made = new Command(name).description(description).copyInheritedSettings(group);
    group.addCommand(made);
    return made;
  };
  command('add', 'Adds a source: the address of a feed, a sitemap, a site that names its feed, or a page that lists articles; or a folder.')
    .argument('<address>', 'https://… or a folder')
    .option('--name <name>', 'what to call it')
    .option('--cron <expression>', 'when to look at it (UTC), instead of as often as it changes')
    .option('--paused', 'leave it alone until "feeds resume"')
    .action(act(add));
  command('list', 'All sources, when they are looked at, and how they do.').action(act(list));
  command('remove', 'Takes a source out; its articles stay.').argument('<source>', SOURCE).action(act(remove));
  command('pause', 'Leaves a source alone until "feeds resume".')
    .argument('<source>', SOURCE)
    .action(act(setState('paused', 'Paused')));
  command('resume', 'Looks at a source again.')
    .argument('<source>', SOURCE)
    .action(act(setState('active', 'Resumed')));
  command('poll', 'Looks at every active source once, and takes in what waits.').action(act(poll));
  command('retry', 'Shows what was given up, and tries it again.')
    .argument('[source]', SOURCE)
    .option('--list', 'only show it, each address with its reason')
    .action(act(retry));
  command('import', 'Adds the feeds of an OPML file.')
    .argument('<file>', 'a file, or - for standard input')
    .option('--paused', 'leave them alone until "feeds resume"')
    .action(act(importList));
  command('export', 'Prints the feeds as OPML.').action(act(exportList));
};
