// Where things lie that every data folder of a user can share: the class path and the class-data archives.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { DataFolder } from '../embedded/data-folder.ts';
import type { Machine } from '../machine.ts';

const userCache = ({ platform, env, homeFolder }: Machine): string => {
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homeFolder, 'AppData', 'Local');
  return platform === 'darwin' ? join(homeFolder, 'Library', 'Caches') : join(homeFolder, '.cache');
};

/** One level at a time: where nothing can be made (/proc), Node's recursive way never comes back. */
const make = (folder: string): void => {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
};

const isUsable = (folder: string): boolean => {
  try {
    make(dirname(folder));
    make(folder);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const shared = (machine: Machine): string => join(userCache(machine), 'pactgraph');

/** The user's cache folder; if it cannot be written, one in the data folder. */
export const cacheFolder = (folder: DataFolder, machine: Machine): string => {
  if (isUsable(shared(machine))) return shared(machine);
  mkdirSync(folder.cache, { recursive: true });
  return folder.cache;
};

/** The same without making anything; it need not exist. */
export const existingCacheFolder = (folder: DataFolder, machine: Machine): string =>
  existsSync(shared(machine)) ? shared(machine) : folder.cache;
