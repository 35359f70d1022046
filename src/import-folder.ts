// Where the lines of an export lie while they are sorted: beside the database, where there is room for it.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const OURS = /^import-(\d+)$/;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** A folder of this process alone; not made yet. Takes those of processes away that are gone: a killed import leaves its own. */
export const importFolder = (dataFolder: string): string => {
  for (const name of namesIn(dataFolder)) {
    const pid = OURS.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
  return join(dataFolder, `import-${process.pid}`);
};
