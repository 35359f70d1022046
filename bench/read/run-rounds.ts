// Readers take turns, so that a machine that is busy for a while is busy for all of them → what each found and how fast it was.
import type { Found, Reader } from './reader.ts';

export type Measured = {
  readonly name: string;
  readonly found: readonly Found[];
  /** Pages per second of processor time: the median of the rounds, and the slowest and fastest. */
  readonly speed: number;
  readonly slowest: number;
  readonly fastest: number;
};

export const runRounds = async (readers: readonly Reader[], pages: number, rounds: number): Promise<readonly Measured[]> => {
  for (const reader of readers) await reader.warmUp();
  const speeds = readers.map((): number[] => []);
  const found = readers.map((): readonly Found[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, reader] of readers.entries()) {
      const done = await reader.read();
      speeds[index]?.push(pages / done.seconds);
      found[index] = done.found;
    }
  }
  return readers.map(({ name }, index) => {
    const sorted = (speeds[index] ?? []).toSorted((a, b) => a - b);
    const at = (place: number): number => sorted[place] ?? 0;
    return {
      name,
      found: found[index] ?? [],
      speed: (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2,
      slowest: at(0),
      fastest: at(sorted.length - 1),
    };
  });
};
