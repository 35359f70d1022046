// Disjoint sets of strings: which things are one when pairs of them are.
import { byCodeUnit } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';

/** Its members answer to one root. Has a life: it grows while edges are taken in. */
export class UnionFind {
  readonly #parents = new Map<string, string>();

  root(item: string): string {
    let root = item;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    for (let at = item; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  /** False when they were one already. */
  join(a: string, b: string): boolean {
    const [first, second] = [this.root(a), this.root(b)].sort(byCodeUnit);
    if (first === undefined || second === undefined || first === second) return false;
    this.#parents.set(second, first);
    return true;
  }

  isOne(a: string, b: string): boolean {
    return this.root(a) === this.root(b);
  }
}

/** Items that share a label are joined, directly or through others. Groups come in the order of their first items. */
export const groupByLabels = <T>(items: readonly T[], labels: (item: T) => readonly string[]): T[][] => {
  const sets = new UnionFind();
  const named = items.map((item, index) => ({ item, name: `#${index}` }));
  for (const { item, name } of named) for (const label of labels(item)) sets.join(name, `=${label}`);
  return [...groupBy(named, ({ name }) => sets.root(name)).values()].map((group) => group.map(({ item }) => item));
};
