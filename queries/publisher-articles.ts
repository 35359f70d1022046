// Which articles did a publisher publish?
import { ARTICLE_HEAD, ArticleHead } from './article-head.ts';
import { ARTICLE_ORDERS, type ArticleOrder } from './articles.ts';
import type { Listing } from './listing.ts';

/** The articles of the publisher whose id is `parent`. */
export const publisherArticles = (order: ArticleOrder): Listing<ArticleHead> => ({
  name: `articles ${order}`,
  match: 'MATCH (:Publisher {id: parent})<-[:PUBLISHED_BY]-(ar:Article)',
  ...ARTICLE_ORDERS[order],
  id: 'ar.id',
  node: ARTICLE_HEAD,
  params: {},
  parse: (node) => ArticleHead.parse(node),
});
