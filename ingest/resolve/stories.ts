// Articles → stories: one piece of reporting and its copies. Which articles are candidates is told by buckets; a story is a connected component.
import { daysBetween } from '../../schema/days.ts';
import type { Story } from '../../schema/facts.ts';
import { byCodeUnit, byDayAndId, sortedSet } from '../../schema/order.ts';
import { likeness } from './fingerprint.ts';
import { groupBy } from './group-by.ts';
import type { ResolvingArticle } from './neighbourhood.ts';
import { UnionFind } from './union-find.ts';

/**
 * Near-duplicates are at least as alike as this. Measured on 65 articles of 240 words: copies cut to half or with one word in twenty changed
 * were .42 or more alike, two different articles .01 at most.
 */
const LIKENESS = 0.4;
const MAX_DAYS = 3;
const PREDECESSORS = 3;

/** The buckets of an article; only articles that share one are compared. */
export const bucketsOf = ({ fingerprint: { text, canonical, bands } }: Pick<ResolvingArticle, 'fingerprint'>): string[] => [
  `text:${text}`,
  ...(canonical === undefined ? [] : [`canonical:${canonical}`]),
  ...bands.map((band, index) => `band${index}:${band}`),
];

const isNear = (a: ResolvingArticle, b: ResolvingArticle): boolean => {
  const [one, other] = [a.publishedOn?.date, b.publishedOn?.date];
  if (one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) > MAX_DAYS) return false;
  return likeness(a.fingerprint, b.fingerprint) >= LIKENESS;
};

type Link = readonly [string, string];

/** The likeness of a pair is asked once, however many bands bring the two together. */
const linksIn = (bucket: string, members: readonly ResolvingArticle[], asked: Map<string, boolean>): Link[] =>
  members.flatMap((article, index) => {
    if (!bucket.startsWith('band')) return members.slice(Math.max(0, index - 1), index).map(({ id }): Link => [id, article.id]);
    return members.slice(Math.max(0, index - PREDECESSORS), index).flatMap((earlier): Link[] => {
      const pair = [earlier.id, article.id].join('\0');
      const near = asked.get(pair) ?? isNear(earlier, article);
      asked.set(pair, near);
      return near ? [[earlier.id, article.id]] : [];
    });
  });

/** Pairs of articles that are of one story, among those of whole buckets. */
export const storyLinks = (articles: readonly ResolvingArticle[]): Link[] => {
  const dated = articles.map((article) => ({ id: article.id, day: article.publishedOn?.date, article })).sort(byDayAndId);
  const placed = dated.flatMap(({ article }) => bucketsOf(article).map((bucket) => ({ bucket, article })));
  const asked = new Map<string, boolean>();
  return [...groupBy(placed, ({ bucket }) => bucket)].flatMap(([bucket, members]) =>
    linksIn(
      bucket,
      members.map(({ article }) => article),
      asked,
    ),
  );
};

const firstDay = (articles: readonly ResolvingArticle[]): string | undefined =>
  articles.flatMap(({ publishedOn }) => publishedOn?.date ?? []).sort(byCodeUnit)[0];

/** The stories of the articles in scope. `articles`: they and all that share a bucket with one of them. */
export const resolveStories = (articles: readonly ResolvingArticle[], scope: readonly string[]): Story[] => {
  const wanted = new Set(scope);
  const sets = new UnionFind();
  for (const [a, b] of storyLinks(articles)) sets.join(a, b);
  const members = articles.filter(({ id }) => wanted.has(id)).sort((a, b) => byCodeUnit(a.id, b.id));
  return [...groupBy(members, ({ id }) => sets.root(id)).values()].map((group) => {
    const ids = sortedSet(group.map(({ id }) => id));
    const day = firstDay(group);
    return { id: ids[0] ?? '', articles: ids, ...(day === undefined ? {} : { firstPublished: day }) };
  });
};
