// The watchdog's loop: start or take over the server, keep it while commands use it, stop it, and begin again if one came meanwhile.
import { existsSync, lstatSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeArchive } from './class-archive.ts';
import { type Commands, gatherCommands } from './commands.ts';
import { type KeepOptions, launch } from './launch.ts';
import { type ServerExit, type ServerProcess, stopServer } from './server-process.ts';

const ARCHIVE_AFTER_MS = 5000;
const LAST_WORDS_MS = 2000;

/** They have arrived when the commands have hung up. */
const lastWords = async (commands: Commands, state: 'failed' | 'died', { code, signal }: ServerExit): Promise<void> => {
  commands.tell({ state, exitCode: code, signal });
  await Promise.race([commands.allGone(), sleep(LAST_WORDS_MS)]);
};

const toldToStop = (): Promise<'told'> =>
  new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => resolve('told'));
  });

/** By its inode: the path may by now be another watchdog's. */
const inodeOf = (path: string): number | undefined => lstatSync(path, { throwIfNoEntry: false })?.ino;

/** Some seconds after the start, when the first work is done. Returns what ends it. */
const archiveSoon = ({ archive, java, folder }: KeepOptions): (() => void) => {
  let end = (): void => undefined;
  if (!archive || existsSync(archive) || !existsSync(folder.classList)) return end;
  const timer = setTimeout(() => {
    end = makeArchive(archive, java, folder);
  }, ARCHIVE_AFTER_MS);
  return () => {
    clearTimeout(timer);
    end();
  };
};

type End = 'left' | 'told' | ServerExit;

/** While commands use it. */
const keep = async (server: ServerProcess, options: KeepOptions, commands: Commands, told: Promise<'told'>): Promise<End> => {
  commands.tell({ state: 'ready', port: server.port, serverPid: server.pid, watchdogPid: process.pid });
  const endArchive = archiveSoon(options);
  const end = await Promise.race([commands.allGone().then(() => 'left' as const), server.exited, told]);
  endArchive();
  return end;
};

const serve = async (options: KeepOptions, commands: Commands): Promise<void> => {
  const told = toldToStop();
  for (;;) {
    const launched = await launch(options, commands);
    if (launched !== 'left' && 'exit' in launched) return lastWords(commands, 'failed', launched.exit);
    if (launched !== 'left') {
      const since = Date.now();
      const end = await keep(launched.server, options, commands, told);
      if (typeof end === 'object') {
        if (Date.now() - since < options.restartAfter) return lastWords(commands, 'died', end);
        continue;
      }
      commands.tell({ state: 'stopping' });
      await stopServer(launched.server);
      if (end === 'told') return;
    }
    commands.release();
    if (commands.count() === 0) return;
  }
};

/** Returns when the server is no longer needed and has stopped. The caller's process must end then: closing the listener would take away a path that may be another's. */
export const keepServer = async (listener: Server, options: KeepOptions): Promise<void> => {
  const inode = inodeOf(options.socket);
  await serve(options, gatherCommands(listener));
  if (inode !== undefined && inodeOf(options.socket) === inode) rmSync(options.socket, { force: true });
};
