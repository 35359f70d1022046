// Who published the articles that tell of these agreements?
import type { Run } from '../schema/graph.ts';
import { type Clock, clockParams, PUBLISHED_BY_THEN } from './clock.ts';
import { groupRows } from './group-rows.ts';
import { PublisherHead, publisherHead } from './publisher-head.ts';

const statement = ({ knownBy }: Clock): string => `UNWIND $ids AS id
MATCH (:Agreement {id: id})<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(ar:Article)-[:PUBLISHED_BY]->(p:Publisher)
${knownBy ? `WHERE ${PUBLISHED_BY_THEN}\n` : ''}WITH DISTINCT id, p
RETURN id, ${publisherHead('p')} AS publisher
ORDER BY p.name, p.id`;

/** By agreement id, by name. */
export const agreementPublishers = async (
  read: Run,
  ids: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, readonly PublisherHead[]>> => {
  const groups = groupRows(await read(statement(clock), { ids, ...clockParams(clock) }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map(({ publisher }) => PublisherHead.parse(publisher))]));
};
