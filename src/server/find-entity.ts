// An id or a name, as the arguments of the API take them → the entity.
import { entityByName } from '../../queries/entity-by-name.ts';
import type { EntityHead } from '../../queries/entity-head.ts';
import type { Context } from './context.ts';

const LOOKS_LIKE_ID = /^[a-z]+:\S+$/;

const findEntity = async ({ loaders, read }: Context, idOrName: string): Promise<EntityHead | null> => {
  const byId = LOOKS_LIKE_ID.test(idOrName) ? await loaders.entity.load(idOrName) : null;
  return byId ?? (await entityByName(read, idOrName));
};

export const findEntityId = async (context: Context, idOrName: string): Promise<string | null> =>
  (await findEntity(context, idOrName))?.id ?? null;
