// One page of a list that an index keeps in order: the database reads as many rows as the page has, not the whole list to sort it.
import type { Row, Run } from '../schema/graph.ts';
import type { Indexed, Listing, Window } from './listing.ts';

type IndexedListing = Listing<unknown> & { readonly indexed: Indexed };

/** Stands for an unknown value in a place; in a list of numbers none is unknown. */
const unknownOf = ({ direction }: Listing<unknown>): string => (direction === 'DESC' ? '' : '\uffff');

const knownRows = ({ indexed: { property, match }, direction, id, node }: IndexedListing, isFirst: boolean): string => {
  const [side, within] = direction === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  // With the conditions that change nothing the database sees that it can take the index.
  const conditions = isFirst
    ? [`${property} IS NOT NULL`, `${id} IS NOT NULL`]
    : [`${property} ${side} $afterSort`, `${id} IS NOT NULL`, `(${property} ${within} $afterSort OR ${id} > $afterId)`];
  return `${match(conditions)}
WITH *
ORDER BY ${property} ${direction}, ${id}
LIMIT $limit
RETURN ${node} AS node, ${property} AS sort, ${id} AS id`;
};

const unknownRows = ({ indexed: { property, match }, id, node }: IndexedListing): string => `${match([`${property} IS NULL`])}
WITH *
WHERE $afterId IS NULL OR ${id} > $afterId
WITH *
ORDER BY ${id}
LIMIT $limit
RETURN ${node} AS node, $unknown AS sort, ${id} AS id`;

/** Up to `limit` rows after the window's place. */
export const indexedRows = async (
  read: Run,
  listing: IndexedListing,
  { after }: Pick<Window, 'after'>,
  limit: number,
): Promise<readonly Row[]> => {
  const unknown = unknownOf(listing);
  const atUnknown = after?.sort === unknown;
  const params = { ...listing.params, limit, afterSort: after?.sort ?? null, afterId: after?.id ?? null };
  const known = atUnknown ? [] : await read(knownRows(listing, after === undefined), params);
  if (known.length === limit) return known;
  const rest = { ...params, limit: limit - known.length, unknown, afterId: atUnknown ? after.id : null };
  return [...known, ...(await read(unknownRows(listing), rest))];
};
