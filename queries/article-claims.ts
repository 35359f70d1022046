// What does an article claim, and where?
import { placeOf } from './article-mentions.ts';
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';
import type { Listing } from './listing.ts';
import { isRejected } from './rejected.ts';

/** The claims of the article whose id is `parent`, in the order of the text: those that people rejected, or all others. */
export const articleClaims = (rejected: boolean): Listing<ClaimHead> => ({
  name: `claims of article${rejected ? ' rejected' : ''}`,
  match: `MATCH (ar:Article {id: parent})<-[:STATED_IN]-(c:Claim)\nWHERE ${isRejected(rejected)}`,
  sort: placeOf('c'),
  direction: 'ASC',
  id: 'c.id',
  node: CLAIM_HEAD,
  params: {},
  parse: (node) => ClaimHead.parse(node),
});
