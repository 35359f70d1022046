// From `npm start` to "ready" on a warm data folder, beside the server's own start and openDatabase.
// Run: node dist/bench/start-command.js [--runs N]. Goal: at most two seconds above the server's own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { DataFolder } from '../src/database/embedded/data-folder.ts';
import { inspectDatabase } from '../src/database/inspect.ts';
import { thisMachine } from '../src/database/machine.ts';
import { bareServer, compareStarts, database, type Measure, warmFolder } from './start.ts';

const startCommand = (folder: DataFolder, name: string, program: string, args: readonly string[]): Measure => ({
  name,
  run: async () => {
    const begin = performance.now();
    const child = spawn(program, args, {
      env: { ...process.env, PACTGRAPH_DATA: folder.path, PORT: '0', PACTGRAPH_LOG: 'error' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('Pactgraph is ready')) break;
    const time = performance.now() - begin;
    child.kill('SIGTERM');
    await ended;
    // npm ends before what it started does.
    while ((await inspectDatabase({ dataFolder: folder.path })).server) await sleep(100);
    return time;
  },
});

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
  const machine = thisMachine();
  const folder = await warmFolder(machine);
  const npm = startCommand(folder, 'npm start', 'npm', ['start']);
  const node = startCommand(folder, 'node dist/src/main.js start', process.execPath, ['dist/src/main.js', 'start']);
  try {
    // The first one puts the samples in.
    await node.run();
    await compareStarts([bareServer(folder, machine), database(folder), node, npm], Number(values.runs));
  } finally {
    rmSync(folder.path, { recursive: true, force: true });
  }
};

await main();
