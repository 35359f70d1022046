// What `doctor` wants to know of the embedded database. It looks and starts nothing.
import { accessSync, constants, existsSync, realpathSync, statfsSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { type DataFolder, dataFolderAt } from './embedded/data-folder.ts';
import { socketPath } from './embedded/socket-path.ts';
import { openConnection } from './embedded/watchdog-connection.ts';
import { existingCacheFolder } from './install/cache-folder.ts';
import { cachedClassPath, findMaven, MAVEN_HINT } from './install/class-path.ts';
import { findJava, JAVA_HINT, type Java } from './install/find-java.ts';
import { type Machine, thisMachine } from './machine.ts';
import { isOurServer } from './watchdog/is-our-server.ts';
import { readServerState } from './watchdog/server-process.ts';

export type RunningServer = {
  readonly serverPid: number;
  readonly port: number;
  /** Absent when the watchdog was killed: the next command takes the server over. */
  readonly watchdogPid?: number;
  /** The process ids of the commands that use it. */
  readonly commands: readonly number[];
};

export type Inspection = {
  /** The one that would be used; absent = none suits. */
  readonly java?: Java;
  /** Found on the way, but neither 17 nor 21. */
  readonly unsuitableJava: readonly Java[];
  readonly javaHint: string;
  /** Path of `mvn`; needed only while `jars` is 0. */
  readonly maven?: string;
  readonly mavenHint: string;
  /** How many jars of the server are at hand; 0 = Maven is asked at the next start. */
  readonly jars: number;
  /** Bytes. */
  readonly memory: { readonly total: number; readonly free: number };
  readonly dataFolder: {
    readonly path: string;
    readonly exists: boolean;
    readonly writable: boolean;
    /** Whether a database has been made in it. */
    readonly hasDatabase: boolean;
    /** Bytes free on its disk; absent while it does not exist. */
    readonly free?: number;
  };
  readonly server?: RunningServer;
};

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const freeBytes = (path: string): number => {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
};

const abandoned = (folder: DataFolder): RunningServer | undefined => {
  const state = readServerState(folder);
  return state && isOurServer(state.serverPid, folder) ? { ...state, commands: [] } : undefined;
};

const LOOK_LIMIT_MS = 2000;

const running = async (folder: DataFolder, machine: Machine): Promise<RunningServer | undefined> => {
  const connection = await openConnection(socketPath(folder, machine), 'look');
  if (!connection) return abandoned(folder);
  return new Promise((resolve) => {
    let commands: readonly number[] = [];
    const timer = setTimeout(() => resolve(abandoned(folder)), LOOK_LIMIT_MS);
    connection.listen((word) => {
      if (word !== 'gone' && word.state === 'seen') {
        commands = word.commands;
        return;
      }
      clearTimeout(timer);
      void connection.close(0);
      if (word === 'gone' || word.state !== 'ready') return resolve(abandoned(folder));
      const { serverPid, port, watchdogPid } = word;
      resolve({ serverPid, port, watchdogPid, commands });
    });
  });
};

export type InspectOptions = { readonly dataFolder: string; readonly javaHome?: string };

export const inspectDatabase = async ({ dataFolder, javaHome }: InspectOptions, machine: Machine = thisMachine()): Promise<Inspection> => {
  const exists = existsSync(dataFolder);
  const folder = dataFolderAt(exists ? realpathSync(dataFolder) : dataFolder);
  const { java, unsuitable } = await findJava(javaHome, machine);
  const maven = findMaven(machine);
  const server = exists ? await running(folder, machine) : undefined;
  return {
    ...(java ? { java } : {}),
    unsuitableJava: unsuitable,
    javaHint: JAVA_HINT,
    ...(maven ? { maven } : {}),
    mavenHint: MAVEN_HINT,
    jars: cachedClassPath(existingCacheFolder(folder, machine))?.length ?? 0,
    memory: { total: totalmem(), free: freemem() },
    dataFolder: {
      path: folder.path,
      exists,
      writable: exists && isWritable(folder.path),
      hasDatabase: existsSync(folder.passwordFile),
      ...(exists ? { free: freeBytes(folder.path) } : {}),
    },
    ...(server ? { server } : {}),
  };
};
