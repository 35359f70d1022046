// The stories and what an extractor made of them → how well they are resolved.
import type { Extraction } from '../../ingest/extractor.ts';
import type { Derived } from '../../ingest/resolve/neighbourhood.ts';
import type { Article } from '../../schema/facts.ts';
import { type Pair, type PlacedClaims, placeClaims, placeNames } from './align.ts';
import { type Clustering, clusteringErrors, type Placed, scoreClustering } from './clustering.ts';
import type { Expected } from './expected-lines.ts';
import { type DealScore, judgeDeals } from './judge-deals.ts';
import { toMemoryArticle } from './memory-article.ts';
import type { MemoryArticle } from './memory-mentions.ts';
import type { Stories } from './read-stories.ts';
import { resolveArticles } from './resolve-articles.ts';

export type ClusterScore = Clustering & { readonly wanted: number; readonly errors: readonly string[] };
export type ResolveScore = {
  readonly entities: ClusterScore;
  readonly agreements: ClusterScore;
  readonly claims: Pick<PlacedClaims, 'wanted' | 'found' | 'spurious'>;
  readonly stories: ClusterScore;
  readonly deals: DealScore;
};

const clusters = (placed: readonly Placed[], wanted: number): ClusterScore => ({
  ...scoreClustering(placed),
  wanted,
  errors: clusteringErrors(placed),
});

/** `extract`: the claims of an article; without it those of the stories themselves, which measures resolving alone. */
export const pairsOf = ({ articles }: Stories, extract?: (article: Article) => Extraction): Pair[] =>
  articles.map((told) => ({ told, extraction: extract ? extract(told.article) : told.extraction }));

export const toMemory = (pairs: readonly Pair[]): MemoryArticle[] =>
  pairs.map(({ told: { article }, extraction }) => toMemoryArticle({ article, extraction }));

/** `derived`: what was resolved from all of the pairs. */
export const scoreDerived = (pairs: readonly Pair[], derived: Derived, expected: Expected): ResolveScore => {
  const names = placeNames(pairs, derived);
  const claims = placeClaims(pairs, derived);
  const storyOf = new Map(derived.stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)));
  const expectedStory = new Map(expected.stories.flatMap((story) => story.map((article) => [article, story[0] ?? article] as const)));
  const told = pairs
    .map(({ told: { article } }) => article.id)
    .map((id) => ({ gold: expectedStory.get(id) ?? id, predicted: storyOf.get(id) ?? id }));
  const articleOf = new Map(
    pairs.flatMap(({ told: { article }, extraction }) => extraction.claims.map(({ id }) => [id, article.id] as const)),
  );
  return {
    entities: clusters(names.placed, names.wanted),
    agreements: clusters(claims.placed, claims.wanted),
    claims,
    stories: clusters(told, told.length),
    deals: judgeDeals(expected, claims, derived, articleOf),
  };
};

export const scoreStories = (stories: Stories, extract?: (article: Article) => Extraction): ResolveScore => {
  const pairs = pairsOf(stories, extract);
  return scoreDerived(pairs, resolveArticles(toMemory(pairs)), stories.expected);
};
