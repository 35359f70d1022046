// What the program ends with. The numbers are a promise to scripts (docs/operations.md): they do not change.
import type { ErrorCode } from '../../schema/app-error.ts';

export const EXIT = {
  /** All well. */
  OK: 0,
  /** Part of the input failed; the summary says which and why. */
  PARTLY_FAILED: 1,
  /** Wrong arguments or configuration. */
  USAGE: 2,
  /** The database cannot be had. */
  NO_DATABASE: 3,
  /** Stopped by Ctrl-C, after finishing what was under way. */
  STOPPED: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES: Readonly<Record<ErrorCode, ExitCode>> = {
  BAD_INPUT: EXIT.PARTLY_FAILED,
  BAD_USAGE: EXIT.USAGE,
  GRAPH_UNAVAILABLE: EXIT.NO_DATABASE,
  EXTRACTOR_CHANGED: EXIT.USAGE,
  NOT_FOUND: EXIT.USAGE,
  TIMEOUT: EXIT.PARTLY_FAILED,
  INTERNAL: EXIT.PARTLY_FAILED,
};
