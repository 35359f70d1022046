// The reference: everything that is stored, resolved in one call.
import { groupsOf, publisherUsesOf } from '../../bench/resolve/memory-mentions.ts';
import { judgedArticles } from '../../ingest/resolve/effective-key.ts';
import { resolve } from '../../ingest/resolve/index.ts';
import type { Derived } from '../../ingest/resolve/neighbourhood.ts';
import { neighbourhoodOf } from '../../ingest/resolve/neighbourhood.ts';
import { publisherId } from '../../ingest/resolve/publishers.ts';
import { by, inOrder, sortedSet } from '../../schema/order.ts';
import type { MemoryShelf } from './memory-shelf.ts';

/** Every list in a fixed order. */
const inFixedOrder = ({ entities, agreements, facts, stories, publishers }: Derived): Derived => ({
  entities: [...entities].sort(by(({ id }) => id)),
  agreements: [...agreements].sort(by(({ id }) => id)),
  facts: [...facts].sort(
    inOrder(
      by(({ type }) => type),
      by(({ subject }) => subject),
      by(({ object }) => object),
    ),
  ),
  stories: [...stories].sort(by(({ id }) => id)),
  publishers: [...publishers].sort(by(({ id }) => id)),
});

export const resolveWhole = async (memory: MemoryShelf): Promise<Derived> => {
  const shelf = memory.shelf();
  const articles = [...memory.articles.values()];
  const judgements = [...memory.judgements.values()];
  const claims = articles.flatMap((article) => article.claims);
  const mentioned = articles.flatMap(({ mentions }) => mentions.flatMap(({ key, fullKey }) => [key, fullKey]));
  const keys = sortedSet([...mentioned, ...judgements.flatMap(({ targets }) => targets)]);
  const judged = judgedArticles(judgements);
  const publishers = sortedSet(articles.flatMap(({ head: { publisher } }) => (publisher ? [publisherId(publisher)] : [])));
  const derived = resolve(
    neighbourhoodOf({
      articles: articles.map(({ head }) => head),
      mentions: groupsOf(articles, { keys, judged }),
      introductions: await shelf.introductions(keys, judged),
      companions: await shelf.companions(keys),
      claims,
      publishers: publisherUsesOf(articles),
      judgements,
      scope: { articles: articles.map(({ head }) => head.id), keys, claims: claims.map(({ id }) => id), publishers },
    }),
  );
  return inFixedOrder(derived);
};

/** What incremental deriving has left in the store. */
export const derivedIn = (memory: MemoryShelf): Derived =>
  inFixedOrder({
    entities: [...memory.entities.values()].map(({ item }) => item),
    agreements: [...memory.agreements.values()].map(({ item }) => item),
    facts: [...memory.facts.values()].map(({ item }) => item),
    stories: [...memory.stories.values()].map(({ item }) => item),
    publishers: [...memory.publishers.values()],
  });
