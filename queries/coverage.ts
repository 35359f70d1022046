// How much was read of each publisher in each month, and how much of it tells of agreements? Counts mislead without this.
import { z } from 'zod';
import type { Listing } from './listing.ts';
import { PublisherHead, publisherHead } from './publisher-head.ts';
import { TELLS_OF_AGREEMENT } from './rejected.ts';

const CoverageRow = z.object({
  publisher: PublisherHead.nullable(),
  month: z.string().nullable(),
  articles: z.number(),
  withAgreements: z.number(),
});
type CoverageRow = z.infer<typeof CoverageRow>;

/** Most recent month first, unknown last. */
export const coverage = (publishers?: readonly string[]): Listing<CoverageRow> => ({
  name: 'coverage',
  match: `MATCH (ar:Article)
OPTIONAL MATCH (ar)-[:PUBLISHED_BY]->(p:Publisher)
${publishers ? 'WITH ar, p\nWHERE p.id IN $publishers\n' : ''}WITH p,
  CASE WHEN ar.publishedPrecision = 'YEAR' THEN null ELSE left(ar.publishedOn, 7) END AS month,
  ${TELLS_OF_AGREEMENT} AS tells
WITH p, month, count(*) AS articles, sum(CASE WHEN tells THEN 1 ELSE 0 END) AS withAgreements`,
  sort: "coalesce(month, '')",
  direction: 'DESC',
  id: "coalesce(p.id, '')",
  node: `{ publisher: CASE WHEN p IS NULL THEN null ELSE ${publisherHead('p')} END, month: month, articles: articles, withAgreements: withAgreements }`,
  params: { publishers: publishers ?? null },
  parse: (node) => CoverageRow.parse(node),
});
