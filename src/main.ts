#!/usr/bin/env node
// The front door of the program: arguments in, an exit code out. What the commands do is in src/commands.
// The program is imported only once Node is known to be new enough, so that an old one gets a sentence and no syntax error.
import process from 'node:process';

const OLDEST_NODE = [20, 18, 1] as const;

const isOlder = (version: string): boolean => {
  const found = version.split('.').map(Number);
  const first = OLDEST_NODE.findIndex((part, index) => part !== found[index]);
  return first >= 0 && (found[first] ?? 0) < (OLDEST_NODE[first] ?? 0);
};

if (isOlder(process.versions.node)) {
  process.stderr.write(`Node ${process.versions.node} is too old for Pactgraph.\n  Install Node ${OLDEST_NODE.join('.')} or newer.\n`);
  process.exit(2);
}

const { runInProcess } = await import('./commands/run-in-process.ts');
await runInProcess(process);
