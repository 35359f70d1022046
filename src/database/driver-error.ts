// What the driver throws → the error that people see. Errors of ours pass through.
import { Neo4jError } from 'neo4j-driver';
import { AppError, type ErrorCode } from '../../schema/app-error.ts';

type Kind = { readonly sign: RegExp; readonly code: ErrorCode; readonly message: (address: string) => string; readonly hint: string };

const KINDS: readonly Kind[] = [
  {
    sign: /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|Cluster\.NotALeader|acquisition timed out|Pool is closed/,
    code: 'GRAPH_UNAVAILABLE',
    message: (address) => `The database at ${address} does not answer any more.`,
    hint: 'Start the command again; what was stored is kept. If it happens again, `pactgraph doctor` tells what is wrong.',
  },
  {
    sign: /Security\.(Unauthorized|TokenExpired|CredentialsExpired|AuthorizationExpired)/,
    code: 'GRAPH_UNAVAILABLE',
    message: (address) => `The database at ${address} does not accept the password any more.`,
    hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  {
    sign: /Database\.DatabaseNotFound/,
    code: 'GRAPH_UNAVAILABLE',
    message: (address) => `${address} has no database of the name given.`,
    hint: 'Check NEO4J_DATABASE (neo4j unless set).',
  },
  {
    sign: /TransactionTimedOut|LockAcquisitionTimeout/,
    code: 'TIMEOUT',
    message: () => 'The database took too long for this and was stopped.',
    hint: 'Ask for less at once: fewer hops, a shorter period, a smaller page.',
  },
  {
    sign: /MemoryPoolOutOfMemory/,
    code: 'INTERNAL',
    message: () => 'The database needs more memory for this than it may use.',
    hint: 'Ask for less at once, or raise PACTGRAPH_NEO4J_MEMORY (512m unless set).',
  },
];

export const isMemoryLimit = (error: unknown): boolean => error instanceof Neo4jError && /MemoryPoolOutOfMemory/.test(error.code);

/** Anything that the driver did not throw is returned as it is. */
export const asAppError = (error: unknown, address: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  // The driver's own errors have no code but 'N/A'.
  const sign = error.code === 'N/A' ? error.message : error.code;
  const kind = KINDS.find((candidate) => candidate.sign.test(sign));
  const { code, hint } = kind ?? { code: 'INTERNAL', hint: 'This is a fault of the program: report it with this message.' };
  const message = kind ? kind.message(address) : `The database refused a statement (${error.code}): ${error.message}`;
  return new AppError({ code, stage: 'database', message, hint, retryable: error.retryable && code !== 'INTERNAL', cause: error });
};
