// An embedded server for each worker that runs test files of the project `graph`, on a data folder of its own that is gone afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbeddedServer } from '../src/database/embedded/embedded-server.ts';
import { thisMachine } from '../src/database/machine.ts';
import { openDatabase } from '../src/database/open-database.ts';

export type TestServer = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly dataFolder: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** By worker. */
    neo4j: readonly TestServer[];
  }
}

/** The watchdog runs from dist, which `npm test` builds; a bare `vitest run` builds it when it is missing or old. */
const buildIfOld = (): void => {
  const built = 'dist/src/database/watchdog.js';
  const since = existsSync(built) && existsSync('dist/browser/manifest.json') ? statSync(built).mtimeMs : 0;
  const newest = Math.max(
    ...readdirSync('src/database', { recursive: true, encoding: 'utf8' }).map((name) => statSync(join('src/database', name)).mtimeMs),
  );
  if (since >= newest) return;
  spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'ignore', shell: process.platform === 'win32' });
  spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
};

type Started = { readonly server: TestServer; readonly end: () => Promise<void> };

const start = async (progress: (line: string) => void): Promise<Started> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pactgraph-test-'));
  const options = { dataFolder, neo4jMemory: '512m', progress };
  const { settings, drivers, leave } = await openEmbeddedServer(options, thisMachine());
  const end = async (): Promise<void> => {
    await leave();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    await drivers.close();
    const database = await openDatabase({ ...options, neo4j: settings });
    await database.close();
  } catch (error) {
    await end();
    throw error;
  }
  return { server: { ...settings, dataFolder }, end };
};

/** Servers that live for seconds spend most of their time on compiling: a quarter less processor time for all tests of `graph`. */
const QUICK_TO_START = '-XX:TieredStopAtLevel=1';

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  process.env.JDK_JAVA_OPTIONS ??= QUICK_TO_START;
  buildIfOld();
  const workers = Array.from({ length: Number(project.config.maxWorkers) });
  const begun = await Promise.allSettled(workers.map(() => start((line) => project.vitest.logger.log(line))));
  const started = begun.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const end = async (): Promise<void> => void (await Promise.all(started.map((one) => one.end())));
  const failed = begun.find((one) => one.status === 'rejected');
  if (failed) {
    await end();
    throw failed.reason;
  }
  project.provide(
    'neo4j',
    started.map(({ server }) => server),
  );
  return end;
};
