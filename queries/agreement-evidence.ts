// Which sentences does an agreement rest on?
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';
import { type Clock, clockParams, PUBLISHED_BY_THEN } from './clock.ts';
import { LAST, type Listing } from './listing.ts';

/** The claims of the agreement whose id is `parent`, in the order of publication; with `knownBy`, only those published by then. */
export const agreementEvidence = (clock: Clock): Listing<ClaimHead> => ({
  name: 'evidence',
  match: `MATCH (:Agreement {id: parent})<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(ar:Article)${
    clock.knownBy ? `\nWHERE ${PUBLISHED_BY_THEN}` : ''
  }`,
  sort: `coalesce(ar.publishedOn, '${LAST}')`,
  direction: 'ASC',
  id: 'c.id',
  node: CLAIM_HEAD,
  params: clockParams(clock),
  parse: (node) => ClaimHead.parse(node),
});
