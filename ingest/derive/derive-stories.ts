// Articles that changed → their stories anew, with every article that could be of one with them.

import { contentHash } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';
import { resolve } from '../resolve/index.ts';
import { neighbourhoodOf } from '../resolve/neighbourhood.ts';
import { bucketsOf, storyLinks } from '../resolve/stories.ts';
import { inBatches } from './in-batches.ts';
import { type Dirty, type Moved, markOf } from './marks.ts';
import type { HeldArticle, Shelf } from './shelf.ts';
import type { Work } from './work.ts';

type Surroundings = { readonly articles: ReadonlyMap<string, HeldArticle>; readonly scope: ReadonlySet<string> };

/** Grows the scope until no likeness and no story leads out of it. Of every article in scope, whole buckets and whole stories are there. */
const surround = async (shelf: Shelf, seeds: readonly HeldArticle[]): Promise<Surroundings> => {
  const articles = new Map(seeds.map((article) => [article.id, article]));
  const scope = new Set<string>();
  const asked = new Set<string>();
  const unasked = (names: readonly string[]): string[] => {
    const some = sortedSet(names).filter((name) => !asked.has(name));
    for (const name of some) asked.add(name);
    return some;
  };
  for (let frontier = seeds; frontier.length > 0; ) {
    for (const { id } of frontier) scope.add(id);
    const members = await shelf.articlesOfStories(unasked(frontier.flatMap(({ story }) => story?.id ?? [])));
    const candidates = await shelf.articlesInBuckets(unasked(frontier.flatMap(bucketsOf)));
    for (const article of [...members, ...candidates]) articles.set(article.id, article);
    const linked = storyLinks([...articles.values()]).filter((pair) => pair.some((id) => scope.has(id)));
    frontier = sortedSet([...members.map(({ id }) => id), ...linked.flat()])
      .filter((id) => !scope.has(id))
      .flatMap((id) => articles.get(id) ?? []);
  }
  return { articles, scope };
};

/** The articles that came to another story. `saved` collects the stories that there are now. */
const deriveAround = async (shelf: Shelf, { articles, scope }: Surroundings, saved: Set<string>): Promise<readonly string[]> => {
  const held = [...scope].flatMap((id) => articles.get(id) ?? []);
  const { stories } = resolve(neighbourhoodOf({ articles: [...articles.values()], scope: { articles: [...scope] } }));
  const hashed = stories.map((item) => ({ item, hash: contentHash(item) }));
  const hashes = new Map(hashed.flatMap(({ item, hash }) => item.articles.map((article) => [article, { id: item.id, hash }] as const)));
  const changed = held.filter(({ id, story }) => hashes.get(id)?.hash !== story?.hash);
  const retold = sortedSet(changed.filter(({ id, story }) => hashes.get(id)?.id !== story?.id).map(({ id }) => id));
  const save = new Set(changed.map(({ id }) => hashes.get(id)?.id));
  for (const { id } of stories) saved.add(id);
  const remove = sortedSet(held.flatMap(({ story }) => story?.id ?? [])).filter((id) => !saved.has(id));
  if (save.size > 0 || remove.length > 0)
    await shelf.saveStories({
      save: hashed.filter(({ item }) => save.has(item.id)),
      remove,
      ...(retold.length > 0 ? { mark: markOf('retold', retold) } : {}),
    });
  return retold;
};

/** Articles whose links can have changed: they, and all that are or were in a bucket with them. */
const seedsOf = async (shelf: Shelf, dirty: Dirty): Promise<string[]> => {
  const buckets = (await shelf.articlesById(dirty.article)).flatMap(bucketsOf);
  const near = await shelf.articlesInBuckets(sortedSet([...dirty.bucket, ...buckets]));
  const told = await shelf.articlesOfStories(dirty.story);
  return sortedSet([...dirty.article, ...near.map(({ id }) => id), ...told.map(({ id }) => id)]);
};

/** The articles that came to another story, and the marks that name them. */
export const deriveStories = async (shelf: Shelf, dirty: Dirty, { batch, step }: Work): Promise<Moved> => {
  const seeds = await seedsOf(shelf, dirty);
  const done = new Set<string>();
  const saved = new Set<string>();
  const moved: string[] = [];
  const marks: string[] = [];
  for (const [index, some] of inBatches(seeds, batch).entries()) {
    await step('stories', index * batch, seeds.length);
    const surroundings = await surround(shelf, await shelf.articlesById(some.filter((id) => !done.has(id))));
    const retold = await deriveAround(shelf, surroundings, saved);
    if (retold.length > 0) marks.push(markOf('retold', retold).id);
    for (const id of retold) moved.push(id);
    for (const id of surroundings.scope) done.add(id);
  }
  // Of these no article is left.
  const gone = dirty.story.filter((id) => !saved.has(id));
  if (gone.length > 0) await shelf.saveStories({ save: [], remove: gone });
  return { names: sortedSet(moved), marks };
};
