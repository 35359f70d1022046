// Companies that somebody bought → which purchases contradict each other, and the homes of those of which that changed.
import { daysAfter } from '../../schema/days.ts';
import type { Conflict } from '../../schema/facts.ts';
import { contentHash } from '../../schema/ids.ts';
import { groupBy } from '../resolve/group-by.ts';
import { RESALE_DAYS, rivalriesOf } from '../resolve/purchases.ts';
import { END_OF_DAYS } from '../resolve/span.ts';
import { inBatches } from './in-batches.ts';
import type { HeldPurchase, Shelf } from './shelf.ts';
import { type Bought, boughtOf } from './surroundings.ts';

type Window = { readonly target: string; readonly from: string; readonly to: string };

/** Purchases within `reach` of one that changed. Those without a day are compared with each other only. */
const windowOf = (target: string, bought: readonly Bought[], reach: number): Window => {
  const days = bought.flatMap(({ on }) => (on === '' ? [] : [on])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { target, from: END_OF_DAYS, to: END_OF_DAYS };
  return { target, from: daysAfter(first, -reach), to: daysAfter(last, reach) };
};

const isWithin = ({ item: { on, targets } }: HeldPurchase, windows: ReadonlyMap<string, Window>): boolean =>
  on === undefined ||
  targets.some((target) => {
    const window = windows.get(target);
    return window !== undefined && window.from <= on && on <= window.to;
  });

/** Home → its conflicts, where they are not those that its agreement shows. */
export const changedRivalries = async (
  names: readonly string[],
  shelf: Shelf,
  batch: number,
): Promise<Map<string, readonly Conflict[]>> => {
  const byTarget = [...groupBy(names.map(boughtOf), ({ target }) => target)];
  const changed = new Map<string, readonly Conflict[]>();
  for (const some of inBatches(byTarget, batch)) {
    const near = new Map(some.map(([target, bought]) => [target, windowOf(target, bought, RESALE_DAYS)]));
    // What a purchase near by contradicts may lie as far again.
    const held = await shelf.purchasesOf(some.map(([target, bought]) => windowOf(target, bought, 2 * RESALE_DAYS)));
    const rivalries = rivalriesOf(held.map(({ item }) => item));
    for (const purchase of held.filter((one) => isWithin(one, near))) {
      const now = rivalries.get(purchase.item.home) ?? [];
      if (contentHash(now) !== contentHash(purchase.rivalries)) changed.set(purchase.item.home, now);
    }
  }
  return changed;
};
