// Where a command writes its results: a file that is whole or not there at all, or standard output.
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AppError } from '../../schema/app-error.ts';

/** Throws BAD_USAGE unless a file can stand there */
const requireWritable = async (path: string, folder: string): Promise<string> => {
  const absolute = resolve(folder, path);
  const parent = await stat(dirname(absolute)).catch(() => undefined);
  const there = await stat(absolute).catch(() => undefined);
  if (parent?.isDirectory() && !there?.isDirectory()) return absolute;
  throw new AppError({
    code: 'BAD_USAGE',
    stage: 'arguments',
    message: there ? `${path} is a folder.` : `There is no folder ${dirname(path)} to write ${path} into.`,
    hint: there ? 'Name a file in it.' : 'Create it first, or choose another path.',
  });
};

/** Calls `work` with a path to write to. The file takes its own name only when `work` has succeeded. */
export const writeWhole = async <T>(path: string, folder: string, work: (part: string) => Promise<T>): Promise<T> => {
  const target = await requireWritable(path, folder);
  const part = `${target}.part`;
  try {
    const result = await work(part);
    await rename(part, target);
    return result;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

const writeFile = async <T>(part: string, work: (stream: Writable) => Promise<T>): Promise<T> => {
  const stream = createWriteStream(part);
  const written = finished(stream);
  // A disk that is full must end the work, not wait for its end.
  const broken = written.then(() => Promise.reject(new Error('The output was closed early.')));
  broken.catch(() => {});
  try {
    const result = await Promise.race([work(stream), broken]);
    stream.end();
    await written;
    return result;
  } catch (error) {
    stream.destroy();
    throw error;
  }
};

/** Calls `work` with standard output for `-`, else with a file that is whole or not there at all. */
export const writeOutput = <T>(
  path: string,
  { folder, stdout }: { readonly folder: string; readonly stdout: Writable },
  work: (stream: Writable) => Promise<T>,
): Promise<T> => (path === '-' ? work(stdout) : writeWhole(path, folder, (part) => writeFile(part, work)));
