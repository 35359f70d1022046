// The publishers with these ids.
import type { Run } from '../schema/graph.ts';
import { PublisherHead, publisherHead } from './publisher-head.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (p:Publisher {id: id})
RETURN id, ${publisherHead('p')} AS publisher`;

/** By id; an id without a publisher is absent. */
export const publishersById = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, PublisherHead>> => {
  const rows = await read(STATEMENT, { ids });
  return new Map(rows.map(({ id, publisher }) => [String(id), PublisherHead.parse(publisher)]));
};
