// What does an article claim, and where?
import { placeOf } from './article-mentions.ts';
import { CLAIM_HEAD, ClaimHead } from './claim-head.ts';
import type { Listing } from './listing.ts';

/** The claims of the article whose id is `parent`, in the order of the text. */
export const ARTICLE_CLAIMS: Listing<ClaimHead> = {
  name: 'claims of article',
  match: 'MATCH (ar:Article {id: parent})<-[:STATED_IN]-(c:Claim)',
  sort: placeOf('c'),
  direction: 'ASC',
  id: 'c.id',
  node: CLAIM_HEAD,
  params: {},
  parse: (node) => ClaimHead.parse(node),
};
