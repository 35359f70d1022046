// Which articles name an entity?
import { ARTICLE_HEAD, ArticleHead } from './article-head.ts';
import { ARTICLE_ORDERS, type ArticleOrder } from './articles.ts';
import type { Listing } from './listing.ts';

/** The articles that name the entity whose id is `parent`. */
export const entityArticles = (order: ArticleOrder): Listing<ArticleHead> => ({
  name: `articles ${order}`,
  match: `MATCH (:Entity {id: parent})<-[:NAMES]-(:Mention)-[:IN_ARTICLE]->(ar:Article)
WITH DISTINCT ar`,
  ...ARTICLE_ORDERS[order],
  id: 'ar.id',
  node: ARTICLE_HEAD,
  params: {},
  parse: (node) => ArticleHead.parse(node),
});
