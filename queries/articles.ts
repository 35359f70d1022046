// Which articles are there that match a filter?
import { ARTICLE_HEAD, ArticleHead } from './article-head.ts';
import { LAST, type Listing } from './listing.ts';
import { TELLS_OF_AGREEMENT } from './rejected.ts';

export const ARTICLE_ORDERS = {
  PUBLISHED_NEWEST: { sort: "coalesce(ar.publishedOn, '')", direction: 'DESC' },
  PUBLISHED_OLDEST: { sort: `coalesce(ar.publishedOn, '${LAST}')`, direction: 'ASC' },
} as const;
export type ArticleOrder = keyof typeof ARTICLE_ORDERS;

/** Names are resolved to ids before; an id of null, like no publisher, matches nothing. */
export type ArticleFilter = {
  readonly publishers?: readonly string[];
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly entity?: string | null;
  readonly withAgreements?: boolean;
  readonly pressRelease?: boolean;
  readonly sample?: boolean;
};

const conditions = (filter: ArticleFilter): readonly string[] =>
  [
    filter.publishers && 'EXISTS { MATCH (ar)-[:PUBLISHED_BY]->(p:Publisher) WHERE p.id IN $publishers }',
    filter.publishedFrom && 'ar.publishedOn >= $publishedFrom',
    filter.publishedTo && 'ar.publishedOn <= $publishedTo',
    filter.withAgreements !== undefined && `${TELLS_OF_AGREEMENT} = $withAgreements`,
    filter.pressRelease !== undefined && 'coalesce(ar.pressRelease, false) = $pressRelease',
    filter.sample !== undefined && 'coalesce(ar.sample, false) = $sample',
  ].filter((condition) => typeof condition === 'string');

export const articles = (filter: ArticleFilter, order: ArticleOrder): Listing<ArticleHead> => {
  const start =
    filter.entity === undefined
      ? 'MATCH (ar:Article)'
      : 'MATCH (:Entity {id: $entity})<-[:NAMES]-(:Mention)-[:IN_ARTICLE]->(ar:Article)\nWITH DISTINCT ar';
  const match = (more: readonly string[]): string => {
    const where = [...more, ...conditions(filter)];
    return where.length ? `${start}\nWHERE ${where.join('\n  AND ')}` : start;
  };
  return {
    name: `articles ${order}`,
    match: match([]),
    ...ARTICLE_ORDERS[order],
    id: 'ar.id',
    node: ARTICLE_HEAD,
    params: filter,
    parse: (node) => ArticleHead.parse(node),
    ...(filter.entity === undefined ? { indexed: { property: 'ar.publishedOn', match } } : {}),
  };
};
