// Memory and disk: is there room for the embedded database?
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Finding } from './finding.ts';

const MB = 1024 * 1024;
// Idle, the server takes about 200 MB beside its heap, and the program about 150 MB.
const BESIDE_HEAP_MB = 350;
// Neo4j's jars (118 MB), the class-data archive (74 MB) and an empty store with its logs.
const FRESH_DISK_MB = 500;

const heapMb = (setting: string): number => Number.parseInt(setting, 10) * (/g$/i.test(setting) ? 1024 : 1);
const shown = (megabytes: number): string => `${Math.round(megabytes).toLocaleString('en')} MB`;

/** `heapSetting` as -Xmx takes it; `freeBytes` is what can be had without swapping. */
export const checkMemory = (heapSetting: string, freeBytes: number): Finding => {
  const wanted = heapMb(heapSetting) + BESIDE_HEAP_MB;
  const found = `${shown(freeBytes / MB)} free, about ${shown(wanted)} wanted`;
  if (freeBytes / MB >= wanted) return { name: 'Memory', state: 'ok', found };
  return {
    name: 'Memory',
    state: 'note',
    found,
    advice: 'Close other programs, or set PACTGRAPH_NEO4J_MEMORY to less, for instance 256m.',
  };
};

export const checkDiskSpace = (folder: string, freeBytes: number): Finding => {
  const found = `${shown(freeBytes / MB)} free for ${folder}`;
  if (freeBytes / MB >= FRESH_DISK_MB) return { name: 'Disk', state: 'ok', found };
  return {
    name: 'Disk',
    state: 'problem',
    found,
    advice: `Make room for ${shown(FRESH_DISK_MB)}, or set PACTGRAPH_DATA to a folder on another disk.`,
  };
};

/** Bytes free where the folder is or will be: the nearest folder above it that exists is asked. */
const freeSpace = async (folder: string): Promise<number> => {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return freeSpace(dirname(folder));
  }
};

export const checkDisk = async (folder: string): Promise<Finding> => checkDiskSpace(folder, await freeSpace(folder));
