// Seeded chance: the same seed makes the same graph on every machine.

export type Dice = {
  /** From 0 up to 1. */
  readonly roll: () => number;
  /** A whole number from 0 up to `count`. */
  readonly below: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
};

/** Mulberry32: 32 bits of state are plenty for made-up rows. */
export const createDice = (seed: number): Dice => {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(roll() * count);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return { roll, below, chance: (share) => roll() < share, pick };
};

/** Draws a rank from 0: names in the news are few that everybody writes of and very many that hardly anybody does (Zipf's law). */
export const zipf = ({ roll }: Dice, count: number, exponent = 1): (() => number) => {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1) ** exponent;
    sums[rank] = sum;
  }
  return () => {
    const wanted = roll() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/** Draws a key as often as its weight says. */
export const weighted = <T extends string>({ roll }: Dice, weights: Readonly<Record<T, number>>): T => {
  const entries = Object.entries<number>(weights) as [T, number][];
  let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  throw new Error('Every weight is 0.');
};
