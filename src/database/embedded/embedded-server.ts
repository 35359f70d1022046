// The embedded database: joins or starts the server of a data folder and gives its address and password.

import type { Drivers, Neo4jSettings } from '../connect.ts';
import { cacheFolder } from '../install/cache-folder.ts';
import { resolveClassPath } from '../install/class-path.ts';
import { requireJava } from '../install/find-java.ts';
import type { Machine } from '../machine.ts';
import { archivePath } from '../watchdog/class-archive.ts';
import { heapMegabytes } from '../watchdog/server-conf.ts';
import { connectFirst } from './connect-first.ts';
import { createDataFolder, type DataFolder } from './data-folder.ts';
import { type Hold, joinServer } from './join-server.ts';
import { serverArgFile } from './server-command.ts';
import { socketPath } from './socket-path.ts';
import { startWatchdog } from './start-watchdog.ts';
import { writeWhole } from './write-whole.ts';

export type EmbeddedOptions = {
  /** Absolute path. */
  readonly dataFolder: string;
  /** Heap of the server, as -Xmx takes it. */
  readonly neo4jMemory: string;
  readonly javaHome?: string;
  /** What a person who waits should read: one line, no line break. */
  readonly progress: (line: string) => void;
  /** Milliseconds that a server must have run to be started again when it ends by itself; 30,000 unless told. */
  readonly restartAfter?: number;
};

export type EmbeddedServer = { readonly settings: Neo4jSettings; readonly drivers: Drivers } & Pick<Hold, 'leave' | 'down'>;

const RESTART_AFTER_MS = 30_000;

const prepare = async (options: EmbeddedOptions, folder: DataFolder, socket: string, machine: Machine): Promise<void> => {
  const { progress, javaHome, restartAfter = RESTART_AFTER_MS } = options;
  const java = await requireJava(javaHome, machine);
  const cache = cacheFolder(folder, machine);
  const classPath = await resolveClassPath({ cache, java, progress }, machine);
  const heap = heapMegabytes(options.neo4jMemory);
  writeWhole(folder.argFile, serverArgFile(classPath, heap));
  const archive = archivePath(cache, java, classPath);
  startWatchdog({ folder, socket, java: java.path, heapMegabytes: heap, archive, restartAfter });
};

/** Throws GRAPH_UNAVAILABLE: no or wrong Java, no Maven, nothing fetched, folder locked, server broken. */
export const openEmbeddedServer = async (options: EmbeddedOptions, machine: Machine): Promise<EmbeddedServer> => {
  const folder = createDataFolder(options.dataFolder);
  const socket = socketPath(folder, machine);
  let drivers: Drivers | undefined;
  const { port, leave, down } = await joinServer({
    folder,
    socket,
    progress: options.progress,
    startWatchdog: () => prepare(options, folder, socket, machine),
    onDown: () => void drivers?.close().catch(() => undefined),
  });
  try {
    const first = await connectFirst(folder, `bolt://127.0.0.1:${port}`);
    drivers = first.drivers;
    return { ...first, leave, down };
  } catch (error) {
    await leave();
    throw down() ?? error;
  }
};
