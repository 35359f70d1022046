// Several things by id, in order, without those that are not there (any more).
import type DataLoader from 'dataloader';

export const existing = async <T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<readonly T[]> =>
  (await Promise.all(ids.map((id) => loader.load(id)))).filter((found) => found !== null);
