// What is claimed of an entity?
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';
import { LAST, type Listing } from './listing.ts';
import { isRejected } from './rejected.ts';

/** The claims in which the entity whose id is `parent` is a side, in the order of publication: those that people rejected, or all others. */
export const entityClaims = (rejected: boolean): Listing<ClaimHead> => ({
  name: `claims of entity${rejected ? ' rejected' : ''}`,
  match: `MATCH (:Entity {id: parent})<-[:NAMES]-(:Mention)<-[:HAS_PARTY]-(c:Claim)-[:STATED_IN]->(ar:Article)
WHERE ${isRejected(rejected)}
WITH DISTINCT c, ar`,
  sort: `coalesce(ar.publishedOn, '${LAST}')`,
  direction: 'ASC',
  id: 'c.id',
  node: CLAIM_HEAD,
  params: {},
  parse: (node) => ClaimHead.parse(node),
});
