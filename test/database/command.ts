// Starts the fixture command and talks to it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

type Answer = { progress?: string; address?: string; rows?: unknown[]; code?: string; message?: string; hint?: string };

export type Command = {
  readonly pid: number;
  /** The first word that is no progress: its address, or why it failed. */
  readonly opened: Promise<Answer>;
  readonly ask: (statement: string) => Promise<Answer>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<number>;
};

const SCRIPT = fileURLToPath(new URL('./fixtures/command.mjs', import.meta.url));

const exited = async (child: ChildProcess): Promise<number> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? -1;
};

/** `restartAfter` in milliseconds, as openDatabase takes it. */
export const startCommand = (dataFolder: string, restartAfter: string): Command => {
  const child = spawn(process.execPath, [SCRIPT, dataFolder, restartAfter], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((answer: Answer) => void)[] = [];
  const next = (): Promise<Answer> => new Promise((resolve) => waiting.push(resolve));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = JSON.parse(line) as Answer;
    if (answer.progress === undefined) waiting.shift()?.(answer);
  });
  return {
    pid: child.pid ?? 0,
    opened: next(),
    ask: (statement) => {
      child.stdin.write(`${statement}\n`);
      return next();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited(child);
    },
    close: () => {
      child.stdin.end();
      return exited(child);
    },
  };
};
