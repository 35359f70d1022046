// Which names stand in an article, and where?
import type { Listing } from './listing.ts';
import { MENTION_HEAD, MentionHead } from './mention-head.ts';

/** Headline first, then the text; a place is a number, so that 9 comes before 10. */
export const placeOf = (variable: string): string => `CASE ${variable}.field WHEN 'TITLE' THEN 0 ELSE 1000000000 END + ${variable}.start`;

/** The mentions of the article whose id is `parent`, in the order of the text. */
export const ARTICLE_MENTIONS: Listing<MentionHead> = {
  name: 'mentions of article',
  match: 'MATCH (:Article {id: parent})<-[:IN_ARTICLE]-(m:Mention)',
  sort: placeOf('m'),
  direction: 'ASC',
  id: 'm.id',
  node: MENTION_HEAD,
  params: {},
  parse: (node) => MentionHead.parse(node),
};
