// Name keys that changed → the entities they belong to, and which mention names which entity.
import type { Judgement } from '../../schema/facts.ts';
import { contentHash } from '../../schema/ids.ts';
import { sortedSet } from '../../schema/order.ts';
import { resolve } from '../resolve/index.ts';
import { type MentionGroup, neighbourhoodOf } from '../resolve/neighbourhood.ts';
import { askInBatches, inBatches } from './in-batches.ts';
import { type Moved, markOf } from './marks.ts';
import { nameQuery } from './name-query.ts';
import type { Shelf } from './shelf.ts';
import { surroundNames } from './surround-names.ts';
import type { Work } from './work.ts';

type Given = { readonly judgements: readonly Judgement[]; readonly batch: number };

/** Each group once, though a key that people moved is asked for with both of its names. */
const mentionGroups = async (shelf: Shelf, scope: readonly string[], { judgements, batch }: Given): Promise<MentionGroup[]> => {
  const groups = await askInBatches(scope, batch, (some) => shelf.mentionGroups(nameQuery(some, judgements)));
  return [...new Map(groups.map((group) => [contentHash(group), group])).values()];
};

type Derived = { readonly scope: readonly string[]; readonly renamed: readonly string[] };

/** `renamed`: keys that came to another entity. A mark in the same transaction names them, so that their claims are not forgotten. */
const deriveAround = async (shelf: Shelf, seeds: readonly string[], { judgements, batch }: Given): Promise<Derived> => {
  const { scope, introductions, companions, claims, stories, held } = await surroundNames(seeds, { shelf, judgements, batch });
  const mentions = await mentionGroups(shelf, scope, { judgements, batch });
  const known = { stories };
  const { entities } = resolve(neighbourhoodOf({ mentions, introductions, companions, claims, judgements, known, scope: { keys: scope } }));
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const was = new Map(held.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const is = new Map(entities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  // The claims of a new key are in articles that are marked themselves.
  const renamed = scope.filter((key) => was.has(key) && was.get(key) !== is.get(key));
  const there = new Set(entities.map(({ id }) => id));
  const change = {
    save: entities.map((item) => ({ item, hash: contentHash(item) })).filter(({ item, hash }) => hashes.get(item.id) !== hash),
    remove: sortedSet(hashes.keys()).filter((id) => !there.has(id)),
    forget: scope.filter((key) => was.has(key) && !is.has(key)),
    ...(renamed.length > 0 ? { mark: markOf('renamed', renamed) } : {}),
  };
  if (change.save.length + change.remove.length + change.forget.length > 0) await shelf.saveEntities(change);
  return { scope, renamed };
};

/** The keys that came to another entity, and the marks that name them. */
export const deriveNames = async (
  shelf: Shelf,
  names: readonly string[],
  judgements: readonly Judgement[],
  { batch, step }: Work,
): Promise<Moved> => {
  const done = new Set<string>();
  const moved: string[] = [];
  const marks: string[] = [];
  for (const [index, some] of inBatches(names, batch).entries()) {
    await step('names', index * batch, names.length);
    const seeds = some.filter((key) => !done.has(key));
    if (seeds.length === 0) continue;
    const derived = await deriveAround(shelf, seeds, { judgements, batch });
    for (const key of derived.scope) done.add(key);
    if (derived.renamed.length > 0) marks.push(markOf('renamed', derived.renamed).id);
    for (const key of derived.renamed) moved.push(key);
  }
  return { names: sortedSet(moved), marks };
};
