// judge: what people decide about names, claims and agreements. Kept with who, when and why; it can be withdrawn.
import { Command } from 'commander';
import type { Decision, Signed } from '../admin/judge.ts';
import { withGraph } from '../parts.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { deriveGraph } from './derive-graph.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { listJudgements } from './judge-list.ts';
import { judgementLine } from './judgement-lines.ts';

const decide = (context: Context, decision: Decision): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    context.stop.finishFirst();
    const { judge } = await import('../admin/judge.ts');
    if (!(await deriveGraph(graph, context))) return EXIT.STOPPED;
    const { judgement, what } = await judge(graph, decision, new Date().toISOString());
    const isDerived = await deriveGraph(graph, context);
    const { allJudgements } = await import('../admin/all-judgements.ts');
    const stored = (await allJudgements(graph.read, { targets: judgement.targets })).find(({ id }) => id === judgement.id);
    context.tell(what === undefined ? judgementLine(stored ?? judgement) : `${judgement.kind.padEnd(10)}${what}`);
    await context.print(`${judgement.id}\n`);
    return isDerived ? EXIT.OK : EXIT.STOPPED;
  });

type NameOptions = Signed & { readonly in?: readonly string[] };

const judgeNames =
  (kind: 'SAME' | 'DIFFERENT') =>
  (context: Context, a: string, b: string, { in: articles = [], by, reason }: NameOptions): Promise<ExitCode> =>
    decide(context, { kind, names: [a, b], articles, by, reason });

type ClaimOptions = Signed & { readonly claim?: boolean };

const judgeClaims =
  (kind: 'CONFIRM' | 'REJECT') =>
  (context: Context, id: string, { claim = false, by, reason }: ClaimOptions): Promise<ExitCode> =>
    decide(context, { kind, id, claimAlone: claim, by, reason });

const withdraw = (context: Context, id: string, signed: Partial<Signed>): Promise<ExitCode> =>
  withGraph(context, async ({ graph }) => {
    context.stop.finishFirst();
    const judging = await import('../admin/judge.ts');
    await judging.withdraw(graph, id, signed, new Date().toISOString());
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
