// Why the server did not start, told from its exit and its log, as an error for people.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../schema/app-error.ts';
import type { DataFolder } from './data-folder.ts';
import type { DownMessage } from './watchdog-message.ts';

type Cause = { readonly sign: RegExp; readonly message: (match: RegExpExecArray, folder: DataFolder) => string; readonly hint: string };

const CAUSES: readonly Cause[] = [
  {
    sign: /FileLockException|store_lock/,
    message: (_, { path }) => `The data folder ${path} is in use by another database server.`,
    hint: 'Stop the program that uses it, or choose another folder with PACTGRAPH_DATA.',
  },
  {
    sign: /No space left on device|There is not enough space/i,
    message: (_, { path }) => `The disk that holds ${path} is full.`,
    hint: 'Make room, or choose another folder with PACTGRAPH_DATA.',
  },
  {
    sign: /Invalid memory configuration[^\n.]*|Could not reserve enough space|insufficient memory|Cannot allocate memory|(?:Invalid|Too small) (?:maximum|initial) heap size/i,
    message: ([words]) => `The embedded database could not get its memory (${words}).`,
    hint: 'Set PACTGRAPH_NEO4J_MEMORY to what the machine can give: 512m is the default, 256m the least that is of use.',
  },
  {
    sign: /Terminating due to java\.lang\.OutOfMemoryError/,
    message: () => 'The embedded database ran out of memory.',
    hint: 'Raise PACTGRAPH_NEO4J_MEMORY (512m unless set).',
  },
  {
    sign: /(?:Unrecognized setting|Error evaluating value for setting|Failed to (?:read|load) config)[^\n]*/,
    message: ([words]) => `The embedded database refuses its configuration: ${words.trim()}`,
    hint: 'This is a fault of the program: report it with the log.',
  },
  {
    sign: /Permission denied|AccessDeniedException[^\n]*/,
    message: ([words], { path }) => `The embedded database may not write in ${path} (${words}).`,
    hint: 'Set PACTGRAPH_DATA to a folder that you may write to.',
  },
];

const PHASES: Readonly<Record<number, string>> = { 1: 'while starting', 2: 'in the database', 3: 'in its configuration' };

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const lastLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .slice(-3)
    .map((line) => line.trim().slice(0, 240))
    .join(' | ');

/** Throws nothing: returns GRAPH_UNAVAILABLE. */
export const serverDown = ({ exitCode, signal }: DownMessage, folder: DataFolder): AppError => {
  const text = read(folder.log);
  const logs = `${folder.log} and ${join(folder.home, 'logs', 'debug.log')}`;
  for (const { sign, message, hint } of CAUSES) {
    const match = sign.exec(text);
    if (match)
      return new AppError({ code: 'GRAPH_UNAVAILABLE', stage: 'database', message: message(match, folder), hint: `${hint} Logs: ${logs}` });
  }
  const where = signal ? `by ${signal}` : `with exit code ${exitCode ?? 'unknown'} ${PHASES[exitCode ?? 0] ?? ''}`.trim();
  const words = lastLines(text);
  return new AppError({
    code: 'GRAPH_UNAVAILABLE',
    stage: 'database',
    message: `The embedded database ended ${where}.`,
    hint: `${words ? `Its last words: ${words}. ` : ''}Logs: ${logs}`,
  });
};
