// judge: what people decide about names, claims and agreements. Kept with who, when and why; it can be withdrawn.
import { Command } from 'commander';
import { AppError } from '../../schema/app-error.ts';
import type { Judgement } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { contentId } from '../../schema/ids.ts';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { deriveGraph } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { listJudgements } from './judge-list.ts';
import { judgementLine } from './judgement-lines.ts';

type Signed = { readonly by: string; readonly reason: string };
type Draft = Pick<Judgement, 'kind' | 'targets' | 'articles'> & { readonly what?: string };

const refuse = (code: 'NOT_FOUND' | 'BAD_USAGE', message: string, hint: string): AppError =>
  new AppError({ code, stage: 'store', message, hint });

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item) => b.includes(item));

/** Says no to what has been judged already, or the other way: one of the two would have to go first. */
const checkOthers = async (read: Run, { kind, targets, articles }: Draft): Promise<void> => {
  const { allJudgements } = await import('./judge-list.ts');
  const others = await allJudgements(read, { targets });
  const earlier = others.find((other) => sameList(other.targets, targets) && sameList(other.articles, articles));
  if (!earlier) return;
  const how = earlier.kind === kind ? `was judged so already, by ${earlier.by}` : `was judged ${earlier.kind} by ${earlier.by}`;
  throw refuse('BAD_USAGE', `That ${how}: ${earlier.reason}`, `Withdraw it first: judge withdraw ${earlier.id}`);
};

const judge = (context: Context, { by, reason }: Signed, find: (graph: Graph) => Promise<Draft>): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    context.stop.finishFirst();
    const { storeJudgement } = await import('../../ingest/store/store-judgement.ts');
    if (!(await deriveGraph(graph, context))) return EXIT.STOPPED;
    const { what, ...draft } = await find(graph);
    await checkOthers(graph.read, draft);
    const at = new Date().toISOString();
    const id = contentId('judgement', draft.kind, ...draft.targets, ...draft.articles, by, at, reason);
    const judgement: Judgement = { id, ...draft, by, at, reason };
    await storeJudgement(graph, judgement);
    const isDerived = await deriveGraph(graph, context);
    const { allJudgements } = await import('./judge-list.ts');
    const stored = (await allJudgements(graph.read, { targets: draft.targets })).find((one) => one.id === id);
    context.tell(what === undefined ? judgementLine(stored ?? judgement) : `${draft.kind.padEnd(10)}${what}`);
    await context.print(`${id}\n`);
    return isDerived ? EXIT.OK : EXIT.STOPPED;
  });

/** The ids of articles that are named by id or address. */
const findArticles = async (graph: Graph, names: readonly string[]): Promise<string[]> => {
  const { findArticle } = await import('../../ingest/store/remove-article.ts');
  const ids = await Promise.all(names.map(async (name) => [name, await findArticle(graph, name)] as const));
  const missing = ids.find(([, id]) => id === undefined);
  if (missing)
    throw refuse(
      'NOT_FOUND',
      `There is no article ${missing[0]} in the graph.`,
      'Name it by its id or its web address, as the API gives them.',
    );
  return [...new Set(ids.flatMap(([, id]) => id ?? []))].sort();
};

type NameOptions = Signed & { readonly in?: readonly string[] };

const judgeNames =
  (kind: 'SAME' | 'DIFFERENT') =>
  (context: Context, a: string, b: string, options: NameOptions): Promise<ExitCode> =>
    judge(context, options, async (graph) => {
      const { findMove, findNames } = await import('./judge-names.ts');
      const articles = await findArticles(graph, options.in ?? []);
      const [one, other] =
        articles.length > 0 ? await findMove(graph.read, { from: a, to: b, articles }) : await findNames(graph.read, a, b);
      return { kind, targets: [one, other], articles };
    });

type ClaimOptions = Signed & { readonly claim?: boolean };

const judgeClaims =
  (kind: 'CONFIRM' | 'REJECT') =>
  (context: Context, id: string, options: ClaimOptions): Promise<ExitCode> =>
    judge(context, options, async (graph) => {
      const { findClaims } = await import('./judge-claims.ts');
      const { claims, what } = await findClaims(graph.read, id, options.claim === true);
      return { kind, targets: [...claims], articles: [], what };
    });

const withdraw = (context: Context, id: string, { by, reason }: Partial<Signed>): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    context.stop.finishFirst();
    const { withdrawJudgement } = await import('../../ingest/store/store-judgement.ts');
    const record = { at: new Date().toISOString(), ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) };
    if (!(await withdrawJudgement(graph, id, record)))
      throw refuse('NOT_FOUND', `There is no judgement ${id}.`, '"judge list" shows all of them with their ids.');
    const isDerived = await deriveGraph(graph, context);
    context.tell(`Withdrew ${id}: everything is as if it had never been.`);
    return isDerived ? EXIT.OK : EXIT.STOPPED;
  });

const NAME = 'its name, its id, or a name key (company:nokia)';

const signed = (command: Command): Command => command.requiredOption('--by <name>', 'who says so').requiredOption('--reason <text>', 'why');

const names = (name: string, kind: 'SAME' | 'DIFFERENT', description: string, act: Act): Command =>
  signed(new Command(name).description(description).argument('<a>', NAME).argument('<b>', NAME))
    .option('--in <article...>', 'in these articles alone, by id or address: there <a> means <b>')
    .action(act(judgeNames(kind)));

const claims = (name: string, kind: 'CONFIRM' | 'REJECT', description: string, act: Act): Command =>
  signed(new Command(name).description(description).argument('<id>', 'of a claim or an agreement; an agreement also by its slug'))
    .option('--claim', 'the claim of that id alone, where the agreement has the same')
    .action(act(judgeClaims(kind)));

export const addJudge = (program: Command, act: Act): void => {
  const group = program.command('judge').description('What people decide: which names are one, which claims are right.');
  const add = (command: Command): unknown => group.addCommand(command.copyInheritedSettings(group));
  add(names('same', 'SAME', 'The two names are one.', act));
  add(names('different', 'DIFFERENT', 'The two names are never one.', act));
  add(claims('confirm', 'CONFIRM', 'The claim, or the agreement, is right.', act));
  add(claims('reject', 'REJECT', 'The claim, or the agreement, is wrong: it is hidden.', act));
  group
    .command('withdraw')
    .description('Takes a judgement back: everything is as if it had never been.')
    .argument('<judgement>', 'its id')
    .option('--by <name>', 'who says so')
    .option('--reason <text>', 'why')
    .action(act(withdraw));
  group
    .command('list')
    .description('All judgements, oldest first.')
    .option('--sleeping', 'those alone that nothing has now')
    .action(act(listJudgements));
};
