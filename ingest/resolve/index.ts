// A neighbourhood of mentions, claims, article heads and judgements → what the graph believes of it. Pure: the same neighbourhood gives the
// same result, and the results of neighbourhoods add up to that of the whole. Never called with a lone article.
import { resolveAgreements } from './agreements.ts';
import { effectiveKeyBy } from './effective-key.ts';
import { resolveEntities } from './entities.ts';
import { resolveFacts } from './facts.ts';
import type { Derived, Neighbourhood } from './neighbourhood.ts';
import { resolvePublishers } from './publishers.ts';
import { readClaims } from './reading.ts';
import { resolveStories } from './stories.ts';

/** Derived things of the scope, each kind in a fixed order. */
export const resolve = (neighbourhood: Neighbourhood): Derived => {
  const { articles, mentions, claims, publishers, judgements, introductions, companions, known, scope } = neighbourhood;
  const stories = resolveStories(articles, scope.articles);
  const storyOf = new Map([...known.stories, ...stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const))]);
  const entities = resolveEntities({ introductions, companions, claims, judgements, stories: storyOf }, mentions, scope.keys);
  const entityOf = new Map([...known.entities, ...entities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const))]);
  const wanted = new Set(scope.claims);
  const readings = readClaims(
    claims.filter(({ id }) => wanted.has(id)),
    {
      articles: new Map(articles.map((article) => [article.id, article])),
      stories: storyOf,
      entityOf: (key) => entityOf.get(key),
      effectiveKey: effectiveKeyBy(judgements),
      judgements,
    },
  );
  return {
    entities,
    agreements: resolveAgreements(readings),
    facts: resolveFacts(readings),
    stories,
    publishers: resolvePublishers(publishers, scope.publishers),
  };
};
