// Where a command writes its results: a file that is whole or not there at all, or standard output.
import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AppError } from '../../schema/app-error.ts';
import type { Stop } from './stop.ts';

type Target = {
  readonly path: string;
  /** A device or a pipe is written to as it is: it must never be replaced by a file. */
  readonly isFile: boolean;
};

const refuse = (message: string, hint: string): AppError => new AppError({ code: 'BAD_USAGE', stage: 'arguments', message, hint });

/** Throws BAD_USAGE unless something can be written there. Links are followed. */
const findTarget = async (path: string, folder: string): Promise<Target> => {
  const absolute = resolve(folder, path);
  const there = await stat(absolute).catch(() => undefined);
  if (there?.isDirectory()) throw refuse(`${path} is a folder.`, 'Name a file in it.');
  if (there) return { path: await realpath(absolute), isFile: there.isFile() };
  const parent = await stat(dirname(absolute)).catch(() => undefined);
  if (parent?.isDirectory()) return { path: absolute, isFile: true };
  throw refuse(`There is no folder ${dirname(path)} to write ${path} into.`, 'Create it first, or choose another path.');
};

/** `folder`: where paths are taken from. `stop`: a half-written file is taken away when a signal ends the program. */
export type OutputPlace = { readonly folder: string; readonly stop?: Pick<Stop, 'beforeEnd'> };

/** Calls `work` with a path to write to. A file takes its own name only when `work` has succeeded. */
export const writeWhole = async <T>(path: string, { folder, stop }: OutputPlace, work: (part: string) => Promise<T>): Promise<T> => {
  const target = await findTarget(path, folder);
  if (!target.isFile) return work(target.path);
  const part = `${target.path}.part`;
  const stay = stop?.beforeEnd(() => rmSync(part, { force: true }));
  try {
    const result = await work(part);
    await rename(part, target.path);
    return result;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    stay?.();
  }
};

/** Fills the file and closes it. */
export const writeFile = async <T>(part: string, work: (stream: Writable) => Promise<T>): Promise<T> => {
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
  place: OutputPlace & { readonly stdout: Writable },
  work: (stream: Writable) => Promise<T>,
): Promise<T> => (path === '-' ? work(place.stdout) : writeWhole(path, place, (part) => writeFile(part, work)));
