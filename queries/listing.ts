// A list that can be read page by page: one shape for every connection of the API, whether it stands alone or under many parents at once.
import type { Params, Row, Run } from '../schema/graph.ts';
import { groupRows } from './group-rows.ts';

/** Where a row stands in its list: the value it is sorted by, and its id for equal values. */
export type Place = { readonly sort: string | number; readonly id: string };
export type Window = { readonly first: number; readonly after?: Place };
export type Page<T> = { readonly rows: readonly { readonly node: T; readonly place: Place }[]; readonly hasMore: boolean };

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
};

/** Sorts after every day and every name. */
export const LAST = '\uffff';

const pageClauses = ({ match, sort, direction, id, node }: Listing<unknown>): string => `${match}
WITH *, ${sort} AS sort, ${id} AS id
WHERE $afterId IS NULL OR sort ${direction === 'ASC' ? '>' : '<'} $afterSort OR (sort = $afterSort AND id > $afterId)
WITH *
ORDER BY sort ${direction}, id
LIMIT $limit
RETURN ${node} AS node, sort, id`;

const underParents = (clauses: string, result: string): string => `UNWIND $parents AS parent
CALL (parent) {
${clauses}
}
RETURN parent, ${result}`;

const pageParams = ({ params }: Listing<unknown>, { first, after }: Window): Params => ({
  ...params,
  limit: first + 1,
  afterSort: after?.sort ?? null,
  afterId: after?.id ?? null,
});

const toPlace = ({ sort, id }: Row): Place => ({ sort: typeof sort === 'number' ? sort : String(sort), id: String(id) });

const toPage = <T>(listing: Listing<T>, rows: readonly Row[], first: number): Page<T> => ({
  rows: rows.slice(0, first).map((row) => ({ node: listing.parse(row.node), place: toPlace(row) })),
  hasMore: rows.length > first,
});

/** One page of a list that stands alone. */
export const readPage = async <T>(read: Run, listing: Listing<T>, window: Window): Promise<Page<T>> =>
  toPage(listing, await read(pageClauses(listing), pageParams(listing, window)), window.first);

/** The same page of the lists of many parents, in one statement. */
export const readPages = async <T>(
  read: Run,
  listing: Listing<T>,
  window: Window,
  parents: readonly string[],
): Promise<ReadonlyMap<string, Page<T>>> => {
  const rows = await read(underParents(pageClauses(listing), 'node, sort, id'), { ...pageParams(listing, window), parents });
  const byParent = groupRows(rows, 'parent');
  return new Map(parents.map((parent) => [parent, toPage(listing, byParent.get(parent) ?? [], window.first)]));
};

/** How many rows a list has that stands alone. */
export const countRows = async (read: Run, { match, params }: Listing<unknown>): Promise<number> => {
  const [row] = await read(`${match}\nRETURN count(*) AS total`, params);
  return Number(row?.total ?? 0);
};

/** How many rows the lists of many parents have, in one statement. */
export const countRowsOf = async (
  read: Run,
  { match, params }: Listing<unknown>,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await read(underParents(`${match}\nRETURN count(*) AS total`, 'total'), { ...params, parents });
  return new Map(rows.map(({ parent, total }) => [String(parent), Number(total)]));
};
