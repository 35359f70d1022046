// A list → one page of it or its length, whether it stands alone or under many parents at once.
import type { Params, Row, Run } from '../schema/graph.ts';
import { groupRows } from './group-rows.ts';
import { indexedRows } from './indexed-page.ts';
import type { Listing, Page, Place, Window } from './listing.ts';

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

const rowsOf = (read: Run, listing: Listing<unknown>, window: Window): Promise<readonly Row[]> => {
  const { indexed, ...rest } = listing;
  return indexed
    ? indexedRows(read, { ...rest, indexed }, window, window.first + 1)
    : read(pageClauses(listing), pageParams(listing, window));
};

/** One page of a list that stands alone. */
export const readPage = async <T>(read: Run, listing: Listing<T>, window: Window): Promise<Page<T>> =>
  toPage(listing, await rowsOf(read, listing, window), window.first);

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
