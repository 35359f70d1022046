// A list that can be read page by page: one shape for every connection of the API, whether it stands alone or under many parents at once.
import type { Params } from '../schema/graph.ts';

/** Where a row stands in its list: the value it is sorted by, and its id for equal values. */
export type Place = { readonly sort: string | number; readonly id: string };
export type Window = { readonly first: number; readonly after?: Place };
export type Page<T> = { readonly rows: readonly { readonly node: T; readonly place: Place }[]; readonly hasMore: boolean };

/** An index has no rows whose value is unknown: they come last, and are asked for only when a page reaches them. */
export type Indexed = {
  /** That the index is of, for instance `a.announcedOn`. */
  readonly property: string;
  /** What `match` of the listing is, with more conditions on the rows. */
  readonly match: (conditions: readonly string[]) => string;
};

export type Listing<T> = {
  /** Says which list and which order it is; a cursor of another is refused. */
  readonly name: string;
  /** Cypher that binds the rows; `parent` is the id of what the list belongs to. */
  readonly match: string;
  /** What a row is sorted by: an expression that is never null, so that unknown values can be put last. */
  readonly sort: string;
  readonly direction: 'ASC' | 'DESC';
  /** The last sort key. */
  readonly id: string;
  /** What is returned of a row: a map. */
  readonly node: string;
  readonly params: Params;
  readonly parse: (node: unknown) => T;
  /** There for a list that stands alone and that an index keeps in order. */
  readonly indexed?: Indexed;
};

/** Sorts after every day and every name. */
export const LAST = '\uffff';
