// Articles in memory → all that resolving gives for them, in one call.
import { resolve } from '../../ingest/resolve/index.ts';
import { type Derived, neighbourhoodOf } from '../../ingest/resolve/neighbourhood.ts';
import { sortedSet } from '../../schema/order.ts';
import { companionsOf, groupsOf, introductionsOf, type MemoryArticle, publisherUsesOf } from './memory-mentions.ts';

export const resolveArticles = (articles: readonly MemoryArticle[]): Derived => {
  const keys = sortedSet(articles.flatMap(({ mentions }) => mentions.flatMap(({ key, fullKey }) => [key, fullKey])));
  const claims = articles.flatMap((article) => article.claims);
  const publishers = publisherUsesOf(articles);
  return resolve(
    neighbourhoodOf({
      articles: articles.map(({ head }) => head),
      mentions: groupsOf(articles, { keys, judged: [] }),
      introductions: introductionsOf(articles, new Set(keys), new Set()),
      companions: companionsOf(articles, keys),
      claims,
      publishers,
      scope: {
        articles: articles.map(({ head }) => head.id),
        keys,
        claims: claims.map(({ id }) => id),
        publishers: sortedSet(publishers.map(({ id }) => id)),
      },
    }),
  );
};
