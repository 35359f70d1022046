// The failures of a run → the lines that are told, and, when they are too many for that, a file in the data folder that has them all.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from './context.ts';
import { type Failure, failureLine, failureLines, MOST_FAILURES } from './failure-lines.ts';

/** Undefined when it cannot be written: a summary must not be lost for it. */
const keep = (path: string, failures: readonly Failure[]): string | undefined => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, failures.map((failure) => `${failureLine(failure)}\n`).join(''));
    return path;
  } catch {
    return undefined;
  }
};

/** `command` names the file; a later run of the same command replaces it. */
export const listFailures = (
  { config }: { readonly config: Pick<Context['config'], 'dataFolder'> },
  command: string,
  failures: readonly Failure[],
): readonly string[] => {
  const path = join(config.dataFolder, 'logs', `${command}-failures.txt`);
  return failureLines('Failed', failures, failures.length > MOST_FAILURES ? keep(path, failures) : undefined);
};
