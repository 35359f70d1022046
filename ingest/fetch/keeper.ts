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
  const makeRoom = (): void => {
    let size = [...copies.values()].reduce((sum, copy) => sum + copy.size, 0);
    for (const [name, copy] of copies) {
      if (size <= room) return;
      copies.delete(name);
      size -= copy.size;
    }
  };
  const getCopy = (name: string): Copy<T> => {
    const copy: Copy<T> = { value: get(name), size: 0, until: Number.POSITIVE_INFINITY };
    void copy.value.then(({ size, lasts }) => {
      copy.size = size;
      copy.until = clock.now() + lasts;
      makeRoom();
    });
    return copy;
  };
  return (name) => {
    const copy = copies.get(name);
    if (copy && copy.until > clock.now()) return copy.value;
    const fresh = getCopy(name);
    // The youngest is last.
    copies.delete(name);
    copies.set(name, fresh);
    return fresh.value;
  };
};
