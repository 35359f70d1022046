// Lines on the disk, in buckets by a key: so that what belongs together can be brought together without holding all of it in memory.
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Characters that are held, over all buckets, before they are written. */
const HELD_AT_ONCE = 16 * 1024 * 1024;

/** FNV-1a: spreads ids of any form evenly, the same on every machine. */
const spread = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Its files are there from the first line until `remove`. */
export class Buckets {
  readonly count: number;
  readonly #folder: string;
  readonly #held: string[][];
  #size = 0;

  constructor(folder: string, count: number) {
    this.#folder = folder;
    this.count = count;
    this.#held = Array.from({ length: count }, () => []);
  }

  /** `line`: without a line end in it. Resolves when there is room for the next. */
  async put(key: string, line: string): Promise<void> {
    this.#held[spread(key) % this.count]?.push(line);
    this.#size += line.length;
    if (this.#size > HELD_AT_ONCE) await this.#write();
  }

  /** The lines of one bucket, in the order in which they were put. One call at a time. */
  async read(index: number): Promise<readonly string[]> {
    await this.#write();
    const text = await readFile(this.#path(index), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text === '' ? [] : text.slice(0, -1).split('\n');
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  #path(index: number): string {
    return join(this.#folder, `${index}`);
  }

  async #write(): Promise<void> {
    if (this.#size === 0) return;
    await mkdir(this.#folder, { recursive: true });
    for (const [index, lines] of this.#held.entries()) {
      this.#held[index] = [];
      if (lines.length > 0) await appendFile(this.#path(index), `${lines.join('\n')}\n`);
    }
    this.#size = 0;
  }
}
