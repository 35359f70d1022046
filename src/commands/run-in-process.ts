// The program inside a process: its streams, its signals, its last words. Always ends the process with an exit code.
import { isRunByNpm, loadErrorSettings } from '../config.ts';
import { thisMachine } from '../database/machine.ts';
import { logFile, type Surroundings } from './context.ts';
import { EXIT } from './exit-code.ts';
import { followParent } from './follow-parent.ts';
import { runProgram } from './program.ts';
import { reportError } from './report-error.ts';

/** Ends once what was written has left: a pipe may still hold some of it. */
const endAfterWriting = (process: NodeJS.Process, code: number): void => {
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
};

export const runInProcess = async (process: NodeJS.Process): Promise<void> => {
  const { env, stdin, stdout, stderr } = process;
  const surroundings: Surroundings = { env, folder: process.cwd(), stdin, stdout, stderr, signals: process, machine: thisMachine() };
  const { dataFolder, debug } = loadErrorSettings(env, surroundings.folder);
  const fail = (error: unknown): number =>
    reportError(error, { tell: (line) => stderr.write(`${line}\n`), logFile: logFile(dataFolder), debug });

  // EPIPE: whoever read our output has seen enough (`… | head`), which is no error.
  stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? EXIT.OK : fail(error)));
  stderr.on('error', () => {});
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, (error) => process.exit(fail(error)));

  if (isRunByNpm(env)) followParent(process);

  try {
    endAfterWriting(process, await runProgram(process.argv.slice(2), surroundings));
  } catch (error) {
    endAfterWriting(process, fail(error));
  }
};
