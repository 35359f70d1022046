// Executing a query, compiled to plain JavaScript from the second time that it is asked: a page of a hundred agreements has six thousand
// fields, and to go through them one by one was most of what the API added to the database. What is asked once is not worth the compiling.
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST, type Source } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Execute = (args: ExecutionArgs) => unknown;

/** Of a line and column, both from 1. */
const offsetIn = ({ body }: Source, line: number, column: number): number => {
  const ends = [...body.matchAll(/\r\n|[\n\r]/g)].map(({ 0: end, index }) => index + end.length);
  return ([0, ...ends][line - 1] ?? 0) + column - 1;
};

/** The library's own errors stand at lines, those of graphql-js at offsets, from which it counts lines when they are written. */
const placed = ({ message, path, locations, originalError }: GraphQLError, source: Source | undefined): GraphQLError =>
  new GraphQLError(message, {
    ...(source && locations ? { source, positions: locations.map(({ line, column }) => offsetIn(source, line, column)) } : {}),
    path: path ?? null,
    originalError: originalError ?? null,
  });

const run = async ({ query }: CompiledQuery, args: ExecutionArgs): Promise<ExecutionResult> => {
  const { data = null, errors } = await query(args.rootValue, args.contextValue, args.variableValues);
  return errors ? { errors: errors.map((error) => placed(error, args.document.loc?.source)), data } : { data };
};

const compile = ({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null => {
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
};

const isOneQuery = (document: DocumentNode): boolean => getOperationAST(document)?.operation === 'query';

/** The same answers as `execute` gives. A document counts as the same when its text is: yoga keeps what it has parsed. */
export const compileRepeated = () => {
  const asked = new WeakSet<DocumentNode>();
  /** null: it cannot be compiled. */
  const compiled = new WeakMap<DocumentNode, CompiledQuery | null>();
  const compiledFor = (args: ExecutionArgs): CompiledQuery | null => {
    const known = compiled.get(args.document);
    if (known !== undefined) return known;
    const made = isOneQuery(args.document) ? compile(args) : null;
    compiled.set(args.document, made);
    return made;
  };
  return (execute: Execute): Execute =>
    (args) => {
      const again = asked.has(args.document) ? compiledFor(args) : null;
      asked.add(args.document);
      return again ? run(again, args) : execute(args);
    };
};
