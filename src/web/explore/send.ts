// One request to the API.
import { type DocumentNode, Kind, parse } from 'graphql';
import { isRecord } from './picture/walk.ts';

export type Params = { readonly query: string; readonly variables?: unknown; readonly operationName?: string | null | undefined };
export type Headers = Readonly<Record<string, string>>;
export type Answer = Record<string, unknown>;

const parsed = (query: string): DocumentNode | undefined => {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
};

/** GraphiQL may still have the name of the operation that stood in the editor before. */
const isIn = (name: string, query: string): boolean =>
  parsed(query)?.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name) === true;

/** When the signal is given, the server ends what it is asking the database just then, too. */
export const send = async ({ query, variables, operationName: name }: Params, headers: Headers, signal?: AbortSignal): Promise<Answer> => {
  const operationName = name && isIn(name, query) ? name : undefined;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
    ...(signal ? { signal } : {}),
  });
  const answer: unknown = await response.json();
  return isRecord(answer) ? { ...answer } : { errors: [{ message: `The server answered ${response.status}.` }] };
};
