// Starts the watchdog program, apart from us: it lives on when we are killed.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../../schema/app-error.ts';
import type { DataFolder } from './data-folder.ts';

type WatchdogOptions = {
  readonly folder: DataFolder;
  readonly socket: string;
  readonly java: string;
  readonly heapMegabytes: number;
  readonly archive: string;
  readonly restartAfter: number;
};

/** The built program; plain Node cannot run the source, so under test it is the one in dist as well. */
const program = (): string =>
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../dist/src/database/watchdog.js' : '../watchdog.js', import.meta.url));

export const startWatchdog = (options: WatchdogOptions): void => {
  const script = program();
  if (!existsSync(script))
    throw new AppError({ code: 'INTERNAL', stage: 'database', message: `${script} is missing.`, hint: 'Run npm run build.' });
  const log = openSync(options.folder.watchdogLog, 'w');
  const values = {
    data: options.folder.path,
    socket: options.socket,
    java: options.java,
    heap: `${options.heapMegabytes}`,
    archive: options.archive,
    'restart-after': `${options.restartAfter}`,
  };
  spawn(process.execPath, [script, ...Object.entries(values).map(([name, value]) => `--${name}=${value}`)], {
    cwd: options.folder.path,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  }).unref();
  closeSync(log);
};
