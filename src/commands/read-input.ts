// A file named on the command line, or standard input for `-` → its text.
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError, type Stage } from '../../schema/app-error.ts';

/** Throws BAD_USAGE when there is no such file, or when it is a folder. */
export const requireFile = async (path: string, folder: string, stage: Stage): Promise<string> => {
  const absolute = resolve(folder, path);
  const found = await stat(absolute).catch(() => undefined);
  if (found?.isFile() || found?.isFIFO() || found?.isCharacterDevice()) return absolute;
  throw new AppError({
    code: 'BAD_USAGE',
    stage,
    message: found ? `${path} is a folder.` : `${path} does not exist.`,
    hint: found ? 'Name a file in it.' : `Check the path; it is taken from ${folder}.`,
  });
};

const readStream = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

export const readInput = async (
  path: string,
  { folder, stdin }: { readonly folder: string; readonly stdin: Readable },
  stage: Stage,
): Promise<string> => (path === '-' ? readStream(stdin) : readFile(await requireFile(path, folder, stage), 'utf8'));
