// An operation name that is no text is refused: yoga would take it for none, and answer another question than the one asked.
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

export const useOperationName = (): Plugin => ({
  onParams: ({ params: { operationName } }) => {
    const name: unknown = operationName;
    if (name === undefined || name === null || typeof name === 'string') return;
    throw new GraphQLError('"operationName" must be a string.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
  },
});
