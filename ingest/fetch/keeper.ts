// Things that are costly to get, by name: each is got once for all who ask at the same time, and kept as long as it lasts and there is room.
import type { Clock } from './clock.ts';

/** `lasts`: milliseconds. */
export type Kept = { readonly size: number; readonly lasts: number };
type Copy<T> = { readonly value: Promise<T>; size: number; until: number };

/** `get` must not reject. When all sizes are more than `room`, the oldest copies go first. */
export const createKeeper = <T extends Kept>(
  get: (name: string) => Promise<T>,
  room: number,
  clock: Clock,
): ((name: string) => Promise<T>) => {
  const copies = new Map<string, Copy<T>>();
  let held = 0;
  const drop = (name: string, { size }: Copy<T>): void => {
    copies.delete(name);
    held -= size;
  };
  const settle = (copy: Copy<T>, { size, lasts }: Kept): void => {
    copy.size = size;
    copy.until = clock.now() + lasts;
    held += size;
    for (const [other, old] of copies) {
      if (held <= room) return;
      // What is still on its way takes no room yet.
      if (old.size > 0) drop(other, old);
    }
  };
  return (name) => {
    const copy = copies.get(name);
    if (copy && copy.until > clock.now()) return copy.value;
    if (copy) drop(name, copy);
    const fresh: Copy<T> = { value: get(name), size: 0, until: Number.POSITIVE_INFINITY };
    // The youngest is last.
    copies.set(name, fresh);
    void fresh.value.then((kept) => settle(fresh, kept));
    return fresh.value;
  };
};
