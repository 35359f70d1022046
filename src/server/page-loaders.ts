// Pages and counts of lists that stand under many parents, gathered over one request: one statement for all parents of the same question.
import DataLoader from 'dataloader';
import type { Listing, Page, Window } from '../../queries/listing.ts';
import { countRows, countRowsOf, readPage, readPages } from '../../queries/read-list.ts';
import type { Run } from '../../schema/graph.ts';

/** One statement never answers for more parents than this. */
const BATCH = 500;

export type PageLoaders = {
  /** Without a parent the list stands alone. */
  readonly page: <T>(listing: Listing<T>, window: Window, parent?: string) => Promise<Page<T>>;
  readonly count: (listing: Listing<unknown>, parent?: string) => Promise<number>;
};

type AnyPage = Page<unknown>;

export const createPageLoaders = (read: Run): PageLoaders => {
  const pages = new Map<string, DataLoader<string, AnyPage>>();
  const counts = new Map<string, DataLoader<string, number>>();

  const pageLoader = (listing: Listing<unknown>, window: Window): DataLoader<string, AnyPage> => {
    const key = JSON.stringify([listing.name, listing.match, listing.params, window]);
    const load = async (parents: readonly string[]): Promise<AnyPage[]> => {
      const found = await readPages(read, listing, window, parents);
      return parents.map((parent) => found.get(parent) ?? { rows: [], hasMore: false });
    };
    const made = pages.get(key) ?? new DataLoader(load, { maxBatchSize: BATCH });
    pages.set(key, made);
    return made;
  };

  const countLoader = (listing: Listing<unknown>): DataLoader<string, number> => {
    const key = JSON.stringify([listing.match, listing.params]);
    const load = async (parents: readonly string[]): Promise<number[]> => {
      const found = await countRowsOf(read, listing, parents);
      return parents.map((parent) => found.get(parent) ?? 0);
    };
    const made = counts.get(key) ?? new DataLoader(load, { maxBatchSize: BATCH });
    counts.set(key, made);
    return made;
  };

  return {
    page: async <T>(listing: Listing<T>, window: Window, parent?: string) =>
      parent === undefined ? readPage(read, listing, window) : ((await pageLoader(listing, window).load(parent)) as Page<T>),
    count: (listing, parent) => (parent === undefined ? countRows(read, listing) : countLoader(listing).load(parent)),
  };
};
