// The marks that deriving leaves for itself: what a step changed is named in the transaction that changes it, so that after a kill between two
// steps the next run goes on from there.
import { sortedSet } from '../../schema/order.ts';
import { type Mark, type MarkKind, markOf } from './marks.ts';

/** Has a life: it grows while a round of deriving goes on. */
export class Trail {
  readonly #ids = new Set<string>();
  readonly #names = new Map<MarkKind, Set<string>>();

  constructor(held: { readonly [Kind in MarkKind]: readonly string[] }) {
    for (const [kind, names] of Object.entries(held)) this.#names.set(kind as MarkKind, new Set(names));
  }

  /** The mark to leave; none for no names. */
  leave(kind: MarkKind, names: Iterable<string>): { readonly mark?: Mark } {
    const fresh = sortedSet(names);
    if (fresh.length === 0) return {};
    const known = this.#names.get(kind) ?? new Set();
    for (const name of fresh) known.add(name);
    this.#names.set(kind, known);
    const mark = markOf(kind, fresh);
    this.#ids.add(mark.id);
    return { mark };
  }

  /** All that marks name so far. */
  names(kind: MarkKind): string[] {
    return sortedSet(this.#names.get(kind) ?? []);
  }

  /** Of the marks that were left. */
  ids(): string[] {
    return sortedSet(this.#ids);
  }
}
