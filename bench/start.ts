// How long the embedded database takes to start on a warm data folder: the bare server (java until "Started."), and openDatabase until it answers.
// Run: node dist/bench/start.js [--runs N]. Goal: ours at most two seconds above the server's own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type DataFolder, dataFolderAt } from '../src/database/embedded/data-folder.ts';
import { serverArguments } from '../src/database/embedded/server-command.ts';
import { cacheFolder } from '../src/database/install/cache-folder.ts';
import { cachedClassPath } from '../src/database/install/class-path.ts';
import { requireJava } from '../src/database/install/find-java.ts';
import { type Machine, thisMachine } from '../src/database/machine.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { archiveArguments, archivePath } from '../src/database/watchdog/class-archive.ts';

/** Starts once, stops again, and returns the milliseconds until ready. */
export type Measure = { readonly name: string; readonly run: () => Promise<number> };

const silent = (): void => undefined;
const options = (folder: DataFolder) => ({ dataFolder: folder.path, neo4jMemory: '512m', progress: silent });

const archiveOf = async (folder: DataFolder, machine: Machine): Promise<{ java: string; archive: string }> => {
  const java = await requireJava(process.env.JAVA_HOME, machine);
  const cache = cacheFolder(folder, machine);
  return { java: java.path, archive: archivePath(cache, java, cachedClassPath(cache) ?? []) };
};

/** The same Java, arguments and class-data archive as ours, without watchdog, driver and schema. */
export const bareServer = (folder: DataFolder, machine: Machine): Measure => ({
  name: 'the server alone',
  run: async () => {
    const { java, archive } = await archiveOf(folder, machine);
    const begin = performance.now();
    const child = spawn(java, [...archiveArguments(archive, folder), ...serverArguments(folder)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for await (const line of createInterface({ input: child.stdout })) if (/INFO\s+Started\.$/.test(line)) break;
    const time = performance.now() - begin;
    child.kill();
    await ended;
    return time;
  },
});

export const database = (folder: DataFolder): Measure => ({
  name: 'openDatabase',
  run: async () => {
    const begin = performance.now();
    const { close } = await openDatabase(options(folder));
    const time = performance.now() - begin;
    await close();
    return time;
  },
});

const WARM_LIMIT_MS = 120_000;

/** A data folder with a database in it, and the class-data archive made: what the second start of a user finds. */
export const warmFolder = async (machine: Machine): Promise<DataFolder> => {
  const folder = dataFolderAt(realpathSync(mkdtempSync(join(tmpdir(), 'pactgraph-bench-'))));
  const { close } = await openDatabase(options(folder));
  const { archive } = await archiveOf(folder, machine);
  for (const end = Date.now() + WARM_LIMIT_MS; !existsSync(archive) && Date.now() < end; ) await sleep(250);
  await close();
  return folder;
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Takes turns, so that a busy moment of the machine meets all of them. The first measure is what the others are compared with. */
export const compareStarts = async (measures: readonly Measure[], runs: number): Promise<void> => {
  const times = measures.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) for (const [index, measure] of measures.entries()) times[index]?.push(await measure.run());
  const base = median(times[0] ?? []);
  for (const [index, { name }] of measures.entries()) {
    const own = times[index] ?? [];
    const above = index === 0 ? '' : `, ${seconds(median(own) - base)} above (goal: at most 2 s)`;
    console.log(
      `${name}: median ${seconds(median(own))} (${seconds(Math.min(...own))} to ${seconds(Math.max(...own))}, ${runs} runs)${above}`,
    );
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
  const machine = thisMachine();
  const folder = await warmFolder(machine);
  try {
    await compareStarts([bareServer(folder, machine), database(folder)], Number(values.runs));
  } finally {
    rmSync(folder.path, { recursive: true, force: true });
  }
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
