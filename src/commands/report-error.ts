// A thrown thing → lines on standard error, its details in a log file where it is a fault of ours, and the exit code.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import { describeError } from './describe-error.ts';
import type { ExitCode } from './exit-code.ts';

export type Reporting = {
  readonly tell: (line: string) => void;
  /** Where details of a fault are kept. */
  readonly logFile: string;
  /** PACTGRAPH_LOG=debug or trace: show the causes too. */
  readonly debug: boolean;
};

/** Whether the details could be kept: reporting an error must not be stopped by a second one. */
const keep = (logFile: string, error: unknown): boolean => {
  try {
    mkdirSync(dirname(logFile), { recursive: true });
    appendFileSync(logFile, `${new Date().toISOString()} ${inspect(error, { depth: 6 })}\n`, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
};

export const reportError = (error: unknown, { tell, logFile, debug }: Reporting): ExitCode => {
  const { sentence, hint, exitCode, unexpected } = describeError(error);
  tell(sentence);
  if (hint) tell(`  ${hint}`);
  if (unexpected && keep(logFile, error)) tell(`  The details are in ${logFile}; please report them.`);
  if (debug) tell(inspect(error, { depth: 6 }));
  else if (unexpected) tell('  PACTGRAPH_LOG=debug shows the cause here.');
  return exitCode;
};
