// Disjoint sets of strings: which things are one when pairs of them are.
import { byCodeUnit } from '../../schema/order.ts';

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
