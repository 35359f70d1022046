// How many bytes lie in Maven's usual repository: a long download writes no line, but its file grows.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../machine.ts';

export const fetchedBytes = ({ homeFolder }: Machine): number => {
  try {
    const repository = join(homeFolder, '.m2', 'repository');
    return readdirSync(repository, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0), 0);
  } catch {
    return 0;
  }
};
