// Runs the built program as a user would: a child process with arguments and an environment of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../src/database/connect.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type RunOptions = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly input?: string };
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Outcome> };

/** What the tests' own environment must not lend to the program. */
const CLEAN = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PACTGRAPH_|NEO4J_|PORT$|HOST$)/.test(name)));

export const startProgram = (args: readonly string[], { env = {}, cwd, input }: RunOptions = {}): Running => {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...CLEAN, ...env }, ...(cwd ? { cwd } : {}) });
  if (input !== undefined) child.stdin.end(input);
  const written = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'exit').then(async ([code]): Promise<Outcome> => {
    const [stdout, stderr] = await written;
    return { code: typeof code === 'number' ? code : null, stdout, stderr };
  });
  return { child, ended };
};

export const runProgram = (args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  startProgram(args, { input: '', ...options }).ended;

export const onServer = ({ uri, username, password, database }: Neo4jSettings): Readonly<Record<string, string>> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
