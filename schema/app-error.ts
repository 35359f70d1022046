// The one error that is meant for people. An expected outcome (`robots`, `too-large`, `not-an-article`) is a counted value and no error.

export type Stage =
  | 'arguments'
  | 'config'
  | 'database'
  | 'discover'
  | 'fetch'
  | 'read'
  | 'extract'
  | 'store'
  | 'derive'
  | 'query'
  | 'server';

export const ERROR_CODES = [
  /** Part of the input cannot be used: empty, binary, over-large, not JSON. */
  'BAD_INPUT',
  /** Wrong arguments, a SOURCE that does not exist, a wrong setting, a port in use. */
  'BAD_USAGE',
  /** The database cannot be had: no or wrong Java, no Maven, folder locked, wrong address or password. */
  'GRAPH_UNAVAILABLE',
  /** The graph was made by another extractor: `rebuild` is due. */
  'EXTRACTOR_CHANGED',
  'NOT_FOUND',
  'TIMEOUT',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type AppErrorDetails = {
  readonly code: ErrorCode;
  readonly stage: Stage;
  /** What happened, and to which input: one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly retryable?: boolean;
  readonly cause?: unknown;
};

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly stage: Stage;
  readonly hint: string | undefined;
  readonly retryable: boolean;

  constructor({ code, stage, message, hint, retryable = false, cause }: AppErrorDetails) {
    super(message, { cause });
    this.name = 'AppError';
    this.code = code;
    this.stage = stage;
    this.hint = hint;
    this.retryable = retryable;
  }
}
