// `pactgraph worker` as a process of its own, to be watched and killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../src/database/connect.ts';

export type WorkerProcess = {
  readonly pid: number;
  /** Resolves when it reads the sources, and when it ends before that. */
  readonly running: Promise<unknown>;
  readonly kill: () => Promise<void>;
  /** Ends it in order. Resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  /** What it said to standard error. */
  readonly said: () => string;
};

/** The bench itself runs from dist, a test from its source. */
const PROGRAM = fileURLToPath(
  import.meta.url.endsWith('.ts') ? new URL('../../dist/src/main.js', import.meta.url) : new URL('../../src/main.js', import.meta.url),
);

const endOf = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

export const startWorker = ({ uri, username, password, database }: Neo4jSettings, folder: string): WorkerProcess => {
  const child = spawn(process.execPath, [PROGRAM, 'worker'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PACTGRAPH_DATA: folder,
      PACTGRAPH_ALLOW_PRIVATE: 'yes',
    },
  });
  let said = '';
  const isRunning = new Promise<void>((resolve) => {
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.includes('The worker is running')) resolve();
    });
  });
  return {
    pid: child.pid ?? 0,
    running: Promise.race([isRunning, once(child, 'exit')]),
    kill: async () => {
      child.kill('SIGKILL');
      await endOf(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      return endOf(child);
    },
    said: () => said,
  };
};
