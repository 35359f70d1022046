// The errors of the API: a closed list of codes, whether trying again may help, and what to do.
import { GraphQLError } from 'graphql';

export const API_CODES = [
  /** The document is no GraphQL, or does not fit the schema. */
  'BAD_QUERY',
  /** An argument or variable has a value that cannot be used. */
  'BAD_INPUT',
  'BAD_CURSOR',
  /** The HTTP request itself is wrong: its method, its body, several operations at once. */
  'BAD_REQUEST',
  /** A mutation without the admin token, or with a wrong one. */
  'UNAUTHORIZED',
  /** A mutation on a server that has no admin token. */
  'READ_ONLY',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  /** The client hung up: seen in the log and the metrics alone. */
  'CANCELLED',
  'GRAPH_UNAVAILABLE',
  'INTERNAL',
] as const;
export type ApiCode = (typeof API_CODES)[number];

const RETRYABLE: ReadonlySet<ApiCode> = new Set(['TIMEOUT', 'GRAPH_UNAVAILABLE', 'INTERNAL']);

/** `message` says what is wrong, `hint` what to do. */
export const apiError = (code: ApiCode, message: string, hint: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, retryable: RETRYABLE.has(code), hint } });
