// A listing and the arguments of a field → a connection: edges, nodes, page info, and a count that is made only when asked for.
import type { Listing, Page } from '../../queries/listing.ts';
import { apiError } from './api-error.ts';
import type { Context } from './context.ts';
import { fromCursor, toCursor } from './cursor.ts';

export type PageArgs = { readonly first?: number | null; readonly after?: string | null };

const DEFAULT_FIRST = 20;

/** A whole number within bounds, else BAD_INPUT that names the argument. */
export const bounded = (name: string, value: number | null | undefined, fallback: number, least: number, most: number): number => {
  const number = value ?? fallback;
  if (number < least || number > most)
    throw apiError('BAD_INPUT', `\`${name}\` is ${number}.`, `Set it to a number from ${least} to ${most}.`);
  return number;
};

export const firstOf = ({ first }: PageArgs): number => bounded('first', first, DEFAULT_FIRST, 1, 100);

const pageInfo = <T>(list: string, page: Page<T>, graphVersion: string, after: { readonly graphVersion: string } | undefined) => {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  return {
    hasNextPage: page.hasMore,
    hasPreviousPage: after !== undefined,
    startCursor: first ? toCursor(list, first.place, graphVersion) : null,
    endCursor: last ? toCursor(list, last.place, graphVersion) : null,
    graphVersion,
    changedSince: after !== undefined && after.graphVersion !== graphVersion,
  };
};

/** `parent`: the id of what the list belongs to; a list that stands alone has none. */
export const connect = async <T>(context: Context, listing: Listing<T>, args: PageArgs, parent?: string) => {
  const first = firstOf(args);
  const after = args.after ? fromCursor(listing.name, args.after) : undefined;
  // The version is read before the rows: a change in between then shows as a change, never as none.
  const graphVersion = await context.graphVersion();
  const page = await context.pages.page(listing, { first, ...(after ? { after: after.place } : {}) }, parent);
  return {
    // Each is made when it is selected: a page of a hundred rows carries a list for each of them.
    edges: () => page.rows.map(({ node, place }) => ({ node, cursor: () => toCursor(listing.name, place, graphVersion) })),
    nodes: () => page.rows.map(({ node }) => node),
    pageInfo: () => pageInfo(listing.name, page, graphVersion, after),
    totalCount: () => context.pages.count(listing, parent),
  };
};
