// Any thrown thing → the sentence and the hint that a person reads, and the exit code. Never a stack trace.
import { CommanderError } from 'commander';
import { AppError } from '../../schema/app-error.ts';
import { EXIT, EXIT_CODES, type ExitCode } from './exit-code.ts';

export type Described = {
  readonly sentence: string;
  readonly hint?: string;
  readonly exitCode: ExitCode;
  /** A fault of ours: its details are worth keeping in the log file. */
  readonly unexpected: boolean;
};

/** What the operating system may refuse, said once for all commands. The path is in the error. */
const SYSTEM: Readonly<Record<string, { readonly sentence: string; readonly hint: string }>> = {
  ENOSPC: { sentence: 'The disk is full', hint: 'Make room and run the command again: nothing half-written is kept.' },
  EACCES: { sentence: 'Permission denied', hint: 'Give this user the right to use it, or choose another path.' },
  EPERM: { sentence: 'Permission denied', hint: 'Give this user the right to use it, or choose another path.' },
  EROFS: { sentence: 'The file system is read-only', hint: 'Choose a path that can be written, for instance with PACTGRAPH_DATA.' },
  ENOENT: { sentence: 'No such file or folder', hint: 'Check the path.' },
  EISDIR: { sentence: 'This is a folder and no file', hint: 'Name a file in it.' },
  ENOTDIR: { sentence: 'A file stands where a folder is needed', hint: 'Choose another path.' },
  EMFILE: { sentence: 'Too many files are open', hint: 'Raise the limit with "ulimit -n 4096".' },
};

const member = (error: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
};

const fromCommander = (error: CommanderError): Described => {
  const [text = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  return {
    sentence: `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`,
    hint: suggestion?.replace(/^\(|\)$/g, '') ?? 'Add --help to see what is allowed.',
    exitCode: EXIT.USAGE,
    unexpected: false,
  };
};

const fromApp = ({ message, hint, code }: AppError): Described => ({
  sentence: message,
  ...(hint ? { hint } : {}),
  exitCode: EXIT_CODES[code],
  unexpected: code === 'INTERNAL',
});

export const describeError = (error: unknown): Described => {
  if (error instanceof AppError) return fromApp(error);
  if (error instanceof CommanderError) return fromCommander(error);
  if (!(error instanceof Error))
    return { sentence: 'Something went wrong inside Pactgraph.', exitCode: EXIT.PARTLY_FAILED, unexpected: true };

  const refused = SYSTEM[member(error, 'code') ?? ''];
  const path = member(error, 'path');
  if (refused)
    return { sentence: `${refused.sentence}${path ? `: ${path}` : ''}.`, hint: refused.hint, exitCode: EXIT.USAGE, unexpected: false };

  const what = (error.message.split('\n')[0] ?? '').replace(/\.$/, '');
  return { sentence: `Something went wrong inside Pactgraph: ${what || error.name}.`, exitCode: EXIT.PARTLY_FAILED, unexpected: true };
};
