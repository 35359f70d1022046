// Name key → id of the entity that it answers to now.
import { askInBatches } from './in-batches.ts';
import type { Shelf } from './shelf.ts';

export const entitiesByKey = async (shelf: Shelf, keys: Iterable<string>, batch: number): Promise<ReadonlyMap<string, string>> => {
  const entities = await askInBatches(keys, batch, shelf.entitiesOfKeys);
  return new Map(entities.flatMap((entity) => entity.keys.map((key) => [key, entity.id] as const)));
};
