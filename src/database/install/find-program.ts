// Where a program lies: the folders of PATH, then those given.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Machine } from '../machine.ts';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

export const findProgram = (name: string, folders: readonly string[], { env, platform }: Machine): string | undefined => {
  const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return [...onPath, ...folders].flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isProgram);
};
