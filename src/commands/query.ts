// query: a GraphQL document, run on the graph without HTTP → the JSON answer.
import type { Command } from 'commander';
import { z } from 'zod';
import { AppError } from '../../schema/app-error.ts';
import { withGraph } from '../parts.ts';
import type { Answer } from '../server/answer.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readInput } from './read-input.ts';

type QueryOptions = { readonly variables?: string; readonly operation?: string };

const Failure = z.object({ code: z.string() });
const Variables = z.record(z.string(), z.unknown());

const parseVariables = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return Variables.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError({
      code: 'BAD_USAGE',
      stage: 'query',
      message: `--variables ${text} is not a JSON object.`,
      hint: `Write for instance --variables '{"name": "Nokia"}'.`,
      cause,
    });
  }
};

const readDocument = async (file: string, context: Context): Promise<string> => {
  const document = await readInput(file, context, 'query');
  if (document.trim()) return document;
  throw new AppError({
    code: 'BAD_INPUT',
    stage: 'query',
    message: `${file === '-' ? 'Standard input' : file} is empty.`,
    hint: 'A GraphQL document is expected; queries/examples has some.',
  });
};

const exitCodeOf = ({ errors = [] }: Answer): ExitCode => {
  if (errors.length === 0) return EXIT.OK;
  const codes = errors.map(({ extensions }) => Failure.safeParse(extensions).data?.code);
  return codes.includes('GRAPH_UNAVAILABLE') ? EXIT.NO_DATABASE : EXIT.PARTLY_FAILED;
};

const query = async (context: Context, file: string, { variables, operation }: QueryOptions): Promise<ExitCode> => {
  const document = await readDocument(file, context);
  const values = variables === undefined ? {} : parseVariables(variables);
  const loading = import('../server/execute-query.ts');
  return withGraph(context, async ({ graph }) => {
    const { executeQuery } = await loading;
    const answer = await executeQuery({ graph, log: context.log }, document, values, operation);
    await context.print(`${JSON.stringify(answer, null, 2)}\n`);
    return exitCodeOf(answer);
  });
};

export const addQuery = (program: Command, act: Act): void => {
  program
    .command('query')
    .description('Runs a GraphQL document on the graph and prints the answer.')
    .argument('<file>', 'a .graphql file, or - for standard input')
    .option('--variables <json>', 'values of its variables, as a JSON object')
    .option('--operation <name>', 'which operation to run, when the document has several')
    .action(act(query));
};
