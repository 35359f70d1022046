// What storing or removing an article touches: the marks that tell deriving what to look at.
import type { Judgement } from '../../schema/facts.ts';
import { sortedSet } from '../../schema/order.ts';
import { markKey } from '../derive/marks.ts';

/** One version of an article, as derived nodes hang on it. `links`, `homes`: of its claims. */
export type Touched = {
  readonly keys: readonly string[];
  readonly buckets: readonly string[];
  readonly publisher?: string | undefined;
  readonly story?: string | undefined;
  readonly links: readonly string[];
  readonly homes: readonly string[];
};

const keysOf = (touched: Touched | undefined): string[] =>
  touched
    ? [
        ...touched.keys.map((key) => markKey('name', key)),
        ...touched.buckets.map((bucket) => markKey('bucket', bucket)),
        ...touched.links.map((link) => markKey('link', link)),
        ...touched.homes.map((home) => markKey('home', home)),
        ...(touched.publisher === undefined ? [] : [markKey('publisher', touched.publisher)]),
        ...(touched.story === undefined ? [] : [markKey('story', touched.story)]),
      ]
    : [];

/** `before`, `after`: the old version and the new; one of them is absent when the article is new or removed. */
export const markKeys = (article: string, before: Touched | undefined, after: Touched | undefined): string[] =>
  sortedSet([markKey('article', article), ...keysOf(before), ...keysOf(after)]);

/** `keys`: the name keys of all mentions in the articles that it names, which may come to another entity. */
export const judgementKeys = ({ kind, targets, articles }: Judgement, keys: readonly string[]): string[] =>
  sortedSet([
    ...targets.map((target) => markKey(kind === 'SAME' || kind === 'DIFFERENT' ? 'name' : 'claim', target)),
    ...articles.map((article) => markKey('article', article)),
    ...keys.map((key) => markKey('name', key)),
  ]);
