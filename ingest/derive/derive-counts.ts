// Articles that came, changed or went → the counts of names and publishers. Before all else, and for all of them at once: what is derived of a name
// rests on the count of everything that is stored.
import type { Shelf } from './shelf.ts';
import type { Work } from './work.ts';

export const deriveCounts = async (shelf: Shelf, { batch, step }: Work): Promise<void> => {
  for (let done = 0; ; ) {
    const fresh = await shelf.uncounted(batch);
    // Beside what an edited article says now goes what it said, so that what stayed the same changes nothing.
    const outdated =
      fresh.length > 0
        ? await shelf.outdated(
            batch,
            fresh.map(({ article }) => article),
          )
        : await shelf.outdated(batch);
    if (fresh.length + outdated.length === 0) return;
    await step('counts', done, done + fresh.length);
    await shelf.saveCounts(fresh, outdated);
    done += fresh.length;
  }
};
