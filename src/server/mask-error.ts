// Any error → an error that a client may see. What is not meant for people is logged with the request's id and replaced by a sentence.
import { GraphQLError } from 'graphql';
import { AppError, type ErrorCode } from '../../schema/app-error.ts';
import { API_CODES, type ApiCode, apiError } from './api-error.ts';

const APP_CODES: Readonly<Partial<Record<ErrorCode, ApiCode>>> = {
  BAD_INPUT: 'BAD_INPUT',
  BAD_USAGE: 'BAD_INPUT',
  NOT_FOUND: 'BAD_INPUT',
  EXTRACTOR_CHANGED: 'READ_ONLY',
  GRAPH_UNAVAILABLE: 'GRAPH_UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
};

/** Codes that the GraphQL libraries give, in our words. */
const LIBRARY_CODES: Readonly<Record<string, ApiCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_QUERY',
  GRAPHQL_VALIDATION_FAILED: 'BAD_QUERY',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  REQUEST_ENTITY_TOO_LARGE: 'BAD_REQUEST',
};

/** What graphql-js says, without a code, when the document is at fault and not its variables or operation name. */
const DOCUMENT_FAULT = /^(Syntax Error|Schema is not configured)/;

const HINTS: Readonly<Partial<Record<ApiCode, string>>> = {
  BAD_QUERY: 'Compare the query with the schema: the documentation pane of GraphiQL shows it.',
  BAD_INPUT: 'Look the argument up in the documentation pane of GraphiQL.',
  BAD_REQUEST: 'Send one operation as JSON ({"query": …, "variables": …}) with POST, or in the address with GET.',
};

const isApiCode = (code: unknown): code is ApiCode => API_CODES.some((known) => known === code);

/** The error that a resolver or the database threw, under the wrappers that say where. */
const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error);

const translate = (cause: unknown): GraphQLError | null => {
  if (cause instanceof AppError) {
    const code = APP_CODES[cause.code];
    return code ? apiError(code, cause.message, cause.hint ?? 'Try again later.') : null;
  }
  if (!(cause instanceof GraphQLError)) return null;
  // Of ours, if it says what to do: the libraries have a BAD_REQUEST, too.
  if (isApiCode(cause.extensions.code) && cause.extensions.hint !== undefined) return cause;
  // A GraphQLError without a known code was made by the GraphQL libraries: about the document's syntax, else about its variables or operations.
  const code = LIBRARY_CODES[String(cause.extensions.code)] ?? (DOCUMENT_FAULT.test(cause.message) ? 'BAD_QUERY' : 'BAD_INPUT');
  return apiError(code, cause.message, HINTS[code] ?? '');
};

/** The same error at the place in the document and the answer where it happened, with what it or its cause says about HTTP. */
const placed = (error: GraphQLError, original: unknown, cause: unknown): GraphQLError => {
  if (!(original instanceof GraphQLError)) return error;
  const { nodes = null, source = null, positions = null, path = null } = original;
  const http = original.extensions.http ?? (cause instanceof GraphQLError ? cause.extensions.http : undefined);
  return new GraphQLError(error.message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...error.extensions, ...(http === undefined ? {} : { http }) },
  });
};

/** `report` is called with what was hidden. */
export const maskError = (error: unknown, requestId: string, report: (hidden: unknown) => void): GraphQLError => {
  const cause = causeOf(error);
  const known = translate(cause);
  if (known) return placed(known, error, cause);
  report(cause);
  const masked = apiError(
    'INTERNAL',
    'Something went wrong on the server.',
    `Try again. If it happens again, report it with the request id ${requestId}.`,
  );
  return placed(masked, error, cause);
};
