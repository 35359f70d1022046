// The address at which the watchdog of a data folder listens.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../schema/app-error.ts';
import type { Machine } from '../machine.ts';
import type { DataFolder } from './data-folder.ts';

/** A Unix socket's path may have 103 bytes on macOS and 107 on Linux. */
const LONGEST_PATH = 103;

/** Only its owner may enter: anybody may write to the temp folder, and who answers on the socket is told no secret but is believed. */
const privateFolder = (machine: Machine): string => {
  const user = process.getuid?.() ?? 0;
  const folder = join(machine.tempFolder, `pactgraph-${user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (uid === user && (mode & 0o077) === 0) return folder;
  throw new AppError({
    code: 'GRAPH_UNAVAILABLE',
    stage: 'database',
    message: `The folder ${folder} is open to other users.`,
    hint: 'Remove it, or use a data folder with a shorter path.',
  });
};

/** In the data folder; for a path too long for a socket, in a private temp folder; on Windows a named pipe. */
export const socketPath = (folder: DataFolder, machine: Machine): string => {
  const hash = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
  if (machine.platform === 'win32') return `\\\\.\\pipe\\pactgraph-${hash}`;
  const path = join(folder.run, 'watchdog.sock');
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : join(privateFolder(machine), `${hash}.sock`);
};
