// Which sources does the schedule read, how do they do, and what have they brought?
import { z } from 'zod';
import type { Listing } from './listing.ts';

const moment = z
  .number()
  .nullable()
  .transform((time) => (time === null ? null : new Date(time).toISOString()));

const Feed = z
  .object({
    id: z.string(),
    address: z.string(),
    name: z.string().nullable(),
    state: z.string().transform((state) => state.toUpperCase()),
    cron: z.string().nullable(),
    interval: z.number(),
    nextPoll: moment,
    lastPoll: moment,
    lastSuccess: moment,
    error: z.string().nullable(),
    failures: z.number(),
    waiting: z.number(),
    failed: z.number(),
    articles: z.number(),
    agreements: z.number(),
  })
  .transform(({ waiting, failed, articles, agreements, ...feed }) => ({ ...feed, items: { waiting, failed }, articles, agreements }));
export type Feed = z.infer<typeof Feed>;

const itemsIn = (states: readonly string[]): string =>
  `COUNT { (i:Item {source: s.id}) WHERE i.state IN [${states.map((state) => `'${state}'`).join(', ')}] }`;

/** By address. An article that several sources list counts for the one that listed it first. */
export const FEEDS: Listing<Feed> = {
  name: 'feeds',
  match: 'MATCH (s:Source)',
  sort: 's.address',
  direction: 'ASC',
  id: 's.id',
  node: `s { .id, .address, .name, .state, .cron, .interval, .nextPoll, .lastPoll, .lastSuccess, .error, .failures,
    waiting: ${itemsIn(['waiting', 'fetching'])},
    failed: ${itemsIn(['failed'])},
    articles: COUNT { (i:Item {source: s.id}) WHERE i.article IS NOT NULL },
    agreements: COUNT {
      MATCH (i:Item {source: s.id})
      MATCH (:Article {id: i.article})<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(g:Agreement)
      RETURN DISTINCT g
    } }`,
  params: {},
  parse: (node) => Feed.parse(node),
};
