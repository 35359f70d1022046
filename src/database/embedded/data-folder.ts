// Where things lie in a data folder. It belongs to one user: mode 0700 when we make it.
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../schema/app-error.ts';

export type DataFolder = {
  readonly path: string;
  /** Neo4j's home: conf, data, logs. */
  readonly home: string;
  readonly conf: string;
  /** What the server printed since its last start; that of the start before is beside it, as `.1`. */
  readonly log: string;
  readonly passwordFile: string;
  readonly run: string;
  /** {serverPid, port} of the server that was started last. */
  readonly stateFile: string;
  readonly watchdogLog: string;
  readonly argFile: string;
  /** The classes that the server has loaded, noted while there is no archive of them yet. */
  readonly classList: string;
  readonly cache: string;
};

export const dataFolderAt = (path: string): DataFolder => {
  const home = join(path, 'neo4j');
  const run = join(path, 'run');
  return {
    path,
    home,
    conf: join(home, 'conf', 'neo4j.conf'),
    log: join(run, 'server.log'),
    passwordFile: join(path, 'neo4j-password'),
    run,
    stateFile: join(run, 'server.json'),
    watchdogLog: join(run, 'watchdog.log'),
    argFile: join(run, 'java.args'),
    classList: join(run, 'classes.lst'),
    cache: join(path, 'cache'),
  };
};

/** Makes the folder and returns its places, links followed, so that two names of one folder share one server. Throws GRAPH_UNAVAILABLE. */
export const createDataFolder = (path: string): DataFolder => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const folder = dataFolderAt(realpathSync(path));
    mkdirSync(join(folder.home, 'conf'), { recursive: true });
    mkdirSync(folder.run, { recursive: true });
    for (const place of [folder.path, folder.home, folder.run]) accessSync(place, constants.W_OK);
    return folder;
  } catch (cause) {
    throw new AppError({
      code: 'GRAPH_UNAVAILABLE',
      stage: 'database',
      message: `The data folder ${path} cannot be made or written.`,
      hint: 'Set PACTGRAPH_DATA to a folder that you may write to.',
      cause,
    });
  }
};
