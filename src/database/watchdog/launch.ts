// Brings the server up: takes over the one that an earlier watchdog left, else starts one on a free port.
import { readFileSync } from 'node:fs';
import type { DataFolder } from '../embedded/data-folder.ts';
import { archiveArguments } from './class-archive.ts';
import type { Commands } from './commands.ts';
import { freePort } from './free-port.ts';
import { isAnswered } from './is-answered.ts';
import {
  adoptServer,
  readServerState,
  type ServerExit,
  type ServerProcess,
  startServer,
  stopServer,
  waitUntilStarted,
} from './server-process.ts';

export type KeepOptions = {
  readonly folder: DataFolder;
  readonly socket: string;
  readonly java: string;
  readonly heapMegabytes: number;
  /** The class-data archive to use, or to make when it is not there; empty = none. */
  readonly archive: string;
  /** A server that ends by itself is started again if it had run for so many milliseconds, so that one that cannot live is not tried for ever. */
  readonly restartAfter: number;
};

/** Repairing what a crash left can take minutes on a large graph. */
const START_LIMIT_MS = 300_000;
const PORT_TAKEN = /BindException|Address already in use/;
const ATTEMPTS = 3;

export type Launch = { readonly server: ServerProcess } | { readonly exit: ServerExit } | 'left';

const adopt = async (folder: DataFolder): Promise<ServerProcess | undefined> => {
  const server = adoptServer(folder);
  if (!server || (await isAnswered(server.port))) return server;
  await stopServer(server);
  return undefined;
};

/** 'left': the last command went meanwhile, and the server with it. */
export const launch = async (options: KeepOptions, commands: Commands): Promise<Launch> => {
  const { folder, java, heapMegabytes, archive } = options;
  const left = commands.allGone().then(() => 'left' as const);
  const adopted = await adopt(folder);
  if (adopted) return { server: adopted };
  commands.tell({ state: 'starting' });
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(attempt === 1 ? readServerState(folder)?.port : 0);
    const server = startServer({ folder, java, heapMegabytes, port, extraArguments: archive ? archiveArguments(archive, folder) : [] });
    const outcome = await Promise.race([waitUntilStarted(server, folder, START_LIMIT_MS), left]);
    if (outcome === true) return { server };
    if (outcome === 'left') {
      await stopServer(server);
      return 'left';
    }
    await stopServer(server);
    if (attempt === ATTEMPTS || !PORT_TAKEN.test(readFileSync(folder.log, 'utf8'))) return { exit: await server.exited };
  }
};
