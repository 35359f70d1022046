// The class-data archive of the server: with it a start takes 2.1 s instead of 3.4 (medians, 2 cores). It is made while a server runs without one,
// from the list of the classes that it has loaded, at lowest priority; that program ends by itself, so it cannot be left behind.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataFolder } from '../embedded/data-folder.ts';
import type { Java } from '../install/find-java.ts';

/** One for each Java and class path: Java refuses an archive when a jar has changed. */
export const archivePath = (cache: string, java: Java, classPath: readonly string[]): string => {
  const hash = createHash('sha256').update(`${java.path} ${java.version}`);
  for (const jar of classPath) {
    const { size, mtimeMs } = statSync(jar);
    hash.update(`\n${jar} ${size} ${mtimeMs}`);
  }
  return join(cache, `server-${hash.digest('hex').slice(0, 16)}.jsa`);
};

/** Java arguments: to use the archive when it is there, else to note what belongs into it. */
export const archiveArguments = (archive: string, folder: DataFolder): string[] => {
  if (!existsSync(archive)) return [`-XX:DumpLoadedClassList=${folder.classList}`];
  utimesSync(archive, new Date(), new Date());
  return [`-XX:SharedArchiveFile=${archive}`];
};

/** Java 17 stops at a line over 4096 characters; the last line may be half written. */
const usableLines = (list: string): string =>
  `${list
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.length < 4000)
    .join('\n')}\n`;

const UNUSED_AFTER_MS = 30 * 24 * 3_600_000;
const LEFT_OVER_AFTER_MS = 3_600_000;

/** Archives of Javas that are gone, and what a killed run left. */
const removeOld = (cache: string): void => {
  for (const name of readdirSync(cache)) {
    const limit = /^server-\w+\.jsa$/.test(name) ? UNUSED_AFTER_MS : /^server-.*\.part/.test(name) ? LEFT_OVER_AFTER_MS : undefined;
    const path = join(cache, name);
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (limit && since && Date.now() - since > limit) rmSync(path, { force: true });
  }
};

/** Makes it from the list so far; the file appears whole. The result ends the work early and leaves nothing. */
export const makeArchive = (archive: string, java: string, folder: DataFolder): (() => void) => {
  const part = `${archive}.${process.pid}.part`;
  const list = `${part}.lst`;
  writeFileSync(list, usableLines(readFileSync(folder.classList, 'utf8')));
  const child = spawn(java, [`-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${part}`, '-Xshare:dump', `@${folder.argFile}`], {
    stdio: 'ignore',
    windowsHide: true,
  });
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const clear = (): void => {
    for (const file of [part, list, folder.classList]) rmSync(file, { force: true });
  };
  child.once('error', clear);
  child.once('exit', (code) => {
    if (code === 0 && existsSync(part)) renameSync(part, archive);
    clear();
    removeOld(dirname(archive));
  });
  return () => {
    child.kill('SIGKILL');
    clear();
  };
};
