// Where a command writes several files: a folder that is whole or as it was before.
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { AppError } from '../../schema/app-error.ts';
import { type OutputPlace, writeFile } from './write-output.ts';

const refuse = (message: string, hint: string): AppError => new AppError({ code: 'BAD_USAGE', stage: 'arguments', message, hint });

/** Throws BAD_USAGE for a path that is no folder, or one that holds anything but `files`, which an earlier run has left there. */
const checkFolder = async (path: string, absolute: string, files: readonly string[]): Promise<void> => {
  if (path === '-') throw refuse('This format is a folder of files, and standard output is not.', 'Name a folder.');
  const there = await stat(absolute).catch(() => undefined);
  if (!there) {
    const parent = await stat(dirname(absolute)).catch(() => undefined);
    if (parent?.isDirectory()) return;
    throw refuse(`There is no folder ${dirname(path)} to put ${path} into.`, 'Create it first, or choose another path.');
  }
  if (!there.isDirectory()) throw refuse(`${path} is a file.`, 'Name a folder: this format is several files.');
  const foreign = (await readdir(absolute)).find((name) => !files.includes(name));
  if (foreign !== undefined) throw refuse(`${path} holds ${foreign}, which is not of an export.`, 'Name a new or an empty folder.');
};

type WriteFile = (name: string, work: (output: Writable) => Promise<void>) => Promise<void>;

/** Calls `work` with a way to write each of its `files`. The folder takes its own name only when `work` has succeeded. */
export const writeFolder = async <T>(
  path: string,
  files: readonly string[],
  { folder, stop }: OutputPlace,
  work: (write: WriteFile) => Promise<T>,
): Promise<T> => {
  const absolute = resolve(folder, path);
  await checkFolder(path, absolute, files);
  const part = `${absolute}.part`;
  const stay = stop?.beforeEnd(() => rmSync(part, { recursive: true, force: true }));
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part);
    const result = await work((name, fill) => writeFile(join(part, name), fill));
    await rm(absolute, { recursive: true, force: true });
    await rename(part, absolute);
    return result;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  } finally {
    stay?.();
  }
};
