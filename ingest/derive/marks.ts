// Marks on what storing touched, and their reading: what is to be derived anew.
import { contentId } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';

/** What a mark can name. `renamed` and those after it are left by deriving itself, so that a killed run loses nothing between two of its steps. */
const MARK_KINDS = [
  /** An article that was stored, changed or removed. */
  'article',
  /** A name key of one of its mentions, as they are or were. */
  'name',
  'publisher',
  /** A bucket of likeness in which it was, and the story of one that is gone. */
  'bucket',
  'story',
  /** Links and homes of claims that are gone. `home` also: where a claim came to be at home, or was. */
  'link',
  'home',
  /** A claim that people judged. */
  'claim',
  /** A name key that came to another entity. */
  'renamed',
  /** An article that came to another story. */
  'retold',
  /** Pairs of parties whose episodes changed, and a company that somebody bought (`surroundings.ts`). */
  'around',
  'bought',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One change that is not yet derived. `keys`: each a kind and what it names, `name:company:nokia`. */
export type Mark = { readonly id: string; readonly keys: readonly string[] };
export type Dirty = { readonly [Kind in MarkKind]: readonly string[] };

export const markKey = (kind: MarkKind, name: string): string => `${kind}:${name}`;

const named = (keys: readonly string[], kind: MarkKind): string[] =>
  sortedSet(keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1)));

/** All that marks name, each once, in order. */
export const readMarks = (marks: readonly Mark[]): Dirty => {
  const keys = marks.flatMap((mark) => mark.keys);
  return Object.fromEntries(MARK_KINDS.map((kind) => [kind, named(keys, kind)])) as Record<MarkKind, string[]>;
};

/** What a step of deriving moved, and the marks that it left so that the next step is not forgotten. */
export type Moved = { readonly names: readonly string[]; readonly marks: readonly string[] };

/** Left by deriving itself: the same content has the same id, so that a repeated step leaves it once. */
export const markOf = (kind: MarkKind, names: readonly string[]): Mark => {
  const keys = names.map((name) => markKey(kind, name));
  return { id: contentId('mark', ...keys), keys };
};
