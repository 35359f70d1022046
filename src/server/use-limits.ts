// Keeps queries within the limits: tokens while parsing; depth, aliases, directives and cost before executing; time while executing.
import { GraphQLError, getOperationAST, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from './api-error.ts';
import { compileRepeated } from './compile-repeated.ts';
import type { Context } from './context.ts';
import { executeWithin } from './execute-within.ts';
import type { Limits } from './limits.ts';
import { type Measure, measureQuery } from './measure-query.ts';

const tooComplex = (message: string, hint: string): GraphQLError => apiError('QUERY_TOO_COMPLEX', message, hint);

const broken = (measure: Measure, limits: Limits): GraphQLError | null => {
  if (measure.depth > limits.depth)
    return tooComplex(
      `The query is ${measure.depth} levels deep; ${limits.depth} are allowed.`,
      'Ask for the inner part in a query of its own.',
    );
  if (measure.aliases > limits.aliases)
    return tooComplex(`The query has ${measure.aliases} aliases; ${limits.aliases} are allowed.`, 'Send several queries, or use `nodes`.');
  if (measure.directives > limits.directives)
    return tooComplex(`The query has ${measure.directives} directives; ${limits.directives} are allowed.`, 'Leave some out.');
  if (measure.cost > limits.cost)
    return tooComplex(
      `The query could return ${measure.cost} nodes; ${limits.cost} are allowed.`,
      'Lower `first` on the inner lists, or ask for fewer lists at once.',
    );
  return null;
};

const parseWithin =
  (tokens: number) =>
  (source: Parameters<typeof parse>[0]): ReturnType<typeof parse> => {
    try {
      return parse(source, { maxTokens: tokens });
    } catch (error) {
      // graphql-js has no other sign of it than the sentence.
      if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message))
        throw tooComplex(`The document has more than ${tokens} tokens.`, 'Split it into several queries.');
      throw error;
    }
  };

export const useLimits = (limits: Limits): Plugin<Context> => {
  const compiling = compileRepeated();
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithin(limits.tokens)),
    onExecute: ({ args, executeFn, setExecuteFn, setResultAndStopExecution }) => {
      const measure = measureQuery(args.schema, args.document, args.operationName, args.variableValues ?? {});
      if (!measure) return undefined;
      const extensions = { cost: { requested: measure.cost, limit: limits.cost } };
      const error = broken(measure, limits);
      if (error) {
        setResultAndStopExecution({ errors: [error], extensions });
        return undefined;
      }
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === 'mutation';
      setExecuteFn(
        executeWithin(compiling(executeFn), isMutation ? limits.mutationMilliseconds : limits.queryMilliseconds, args.contextValue),
      );
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!(Symbol.asyncIterator in result)) setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
  };
};
