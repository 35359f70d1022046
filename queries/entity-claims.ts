// What is claimed of an entity?
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';
import { LAST, type Listing } from './listing.ts';

/** The claims in which the entity whose id is `parent` is a side, in the order of publication. */
export const ENTITY_CLAIMS: Listing<ClaimHead> = {
  name: 'claims of entity',
  match: `MATCH (:Entity {id: parent})<-[:NAMES]-(:Mention)<-[:HAS_PARTY]-(c:Claim)-[:STATED_IN]->(ar:Article)
WITH DISTINCT c, ar`,
  sort: `coalesce(ar.publishedOn, '${LAST}')`,
  direction: 'ASC',
  id: 'c.id',
  node: CLAIM_HEAD,
  params: {},
  parse: (node) => ClaimHead.parse(node),
};
