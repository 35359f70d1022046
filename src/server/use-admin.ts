// Mutations are for those who hold the token; without one in the settings HTTP is read-only.
import { createHash, timingSafeEqual } from 'node:crypto';
import { type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError } from './api-error.ts';

/** Of equal length whatever was sent, so that comparing takes the same time and tells nothing. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

const tokenOf = (request: Request): string | undefined => /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];

const refusal = (token: string | undefined, request: Request): GraphQLError | null => {
  if (token === undefined)
    return apiError(
      'READ_ONLY',
      'This server only answers questions.',
      'Set PACTGRAPH_ADMIN_TOKEN on the server, or use the command line.',
    );
  const given = tokenOf(request);
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return null;
  return apiError(
    'UNAUTHORIZED',
    given === undefined ? 'A mutation needs the admin token.' : 'The admin token is wrong.',
    'Send the header "Authorization: Bearer TOKEN", with what PACTGRAPH_ADMIN_TOKEN is on the server.',
  );
};

export const useAdmin = (token: string | undefined): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    if (getOperationAST(args.document, args.operationName)?.operation !== 'mutation') return;
    const error = refusal(token, args.contextValue.request);
    if (error) setResultAndStopExecution({ errors: [error] });
  },
});
