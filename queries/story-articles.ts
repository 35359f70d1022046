// Which articles belong to a story?
import { ARTICLE_HEAD, ArticleHead } from './article-head.ts';
import { ARTICLE_ORDERS } from './articles.ts';
import type { Listing } from './listing.ts';

/** The articles of the story whose id is `parent`, earliest first. */
export const STORY_ARTICLES: Listing<ArticleHead> = {
  name: 'articles of story',
  match: 'MATCH (:Story {id: parent})<-[:IN_STORY]-(ar:Article)',
  ...ARTICLE_ORDERS.PUBLISHED_OLDEST,
  id: 'ar.id',
  node: ARTICLE_HEAD,
  params: {},
  parse: (node) => ArticleHead.parse(node),
};
