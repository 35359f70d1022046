// The server as the watchdog holds it: started by it, or taken over from a watchdog that was killed.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from '../embedded/data-folder.ts';
import { serverArguments } from '../embedded/server-command.ts';
import { writeWhole } from '../embedded/write-whole.ts';
import { isOurServer } from './is-our-server.ts';
import { serverConf } from './server-conf.ts';

export type ServerExit = { readonly code: number | null; readonly signal: string | null };
export type ServerProcess = { readonly pid: number; readonly port: number; readonly exited: Promise<ServerExit> };
type ServerState = { readonly serverPid: number; readonly port: number };

/** Long enough for a checkpoint, short enough that nothing is left ten seconds after the last command; a killed server recovers at its next start. */
const STOP_LIMIT_MS = 8000;
const LOOK_EVERY_MS = 20;

export const readServerState = (folder: DataFolder): ServerState | undefined => {
  try {
    const { serverPid, port } = JSON.parse(readFileSync(folder.stateFile, 'utf8')) as Record<string, unknown>;
    return typeof serverPid === 'number' && typeof port === 'number' ? { serverPid, port } : undefined;
  } catch {
    return undefined;
  }
};

type StartOptions = {
  readonly folder: DataFolder;
  readonly java: string;
  readonly extraArguments: readonly string[];
  readonly port: number;
  readonly heapMegabytes: number;
};

/** In a process group of its own, so that Ctrl-C in a terminal does not reach it. */
export const startServer = ({ folder, java, extraArguments, port, heapMegabytes }: StartOptions): ServerProcess => {
  writeWhole(folder.conf, serverConf({ port, heapMegabytes }));
  if (existsSync(folder.log)) renameSync(folder.log, `${folder.log}.1`);
  const log = openSync(folder.log, 'a');
  const child = spawn(java, [...extraArguments, ...serverArguments(folder)], {
    cwd: folder.home,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  const exited = new Promise<ServerExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
  const pid = child.pid ?? 0;
  if (pid) writeWhole(folder.stateFile, JSON.stringify({ serverPid: pid, port } satisfies ServerState));
  return { pid, port, exited };
};

/** The server that an earlier watchdog left running; it is nobody's child any more, so it is looked at from time to time. */
export const adoptServer = (folder: DataFolder): ServerProcess | undefined => {
  const state = readServerState(folder);
  if (!state || !isOurServer(state.serverPid, folder)) return undefined;
  const gone = async (): Promise<ServerExit> => {
    while (isOurServer(state.serverPid, folder)) await sleep(200);
    return { code: null, signal: null };
  };
  return { pid: state.serverPid, port: state.port, exited: gone() };
};

/** Resolves to true when the server says that it has started, to false when it ends or the time (ms) is over. */
export const waitUntilStarted = async (server: ServerProcess, folder: DataFolder, limit: number): Promise<boolean> => {
  let over = false;
  void server.exited.then(() => {
    over = true;
  });
  const end = Date.now() + limit;
  while (!over && Date.now() < end) {
    if (/INFO\s+Started\.$/m.test(readFileSync(folder.log, 'utf8'))) return true;
    await sleep(LOOK_EVERY_MS);
  }
  return false;
};

/** Not to 0, which is what a program that could not be started has: that would be our own group. */
const signal = (pid: number, name: 'SIGTERM' | 'SIGKILL'): void => {
  if (pid <= 0) return;
  try {
    process.kill(pid, name);
  } catch {
    return;
  }
};

/** Does nothing to one that has ended: its number may be another's by now. */
export const stopServer = async (server: ServerProcess): Promise<void> => {
  const stopped = server.exited.then(() => true);
  if (await Promise.race([stopped, sleep(0, false)])) return;
  signal(server.pid, 'SIGTERM');
  if (await Promise.race([stopped, sleep(STOP_LIMIT_MS, false, { ref: false })])) return;
  signal(server.pid, 'SIGKILL');
  await stopped;
};
