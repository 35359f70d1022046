// The fields of Query that look one thing up: null when it is not there.

import { NOW } from '../../../queries/clock.ts';
import { entityByName } from '../../../queries/entity-by-name.ts';
import { entityByWikidata } from '../../../queries/entity-by-wikidata.ts';
import { graphInfo } from '../../../queries/graph-info.ts';
import { type Search, search } from '../../../queries/search.ts';
import { apiError } from '../api-error.ts';
import { bounded, firstOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { type ClockArgs, toClock } from './arguments.ts';

type Id = { readonly id: string };

/** An id says by itself what it is of; an agreement's also stands for a claim, and the agreement answers. */
const findNode = async ({ loaders }: Context, id: string) => {
  const found = await Promise.all([
    loaders.entity.load(id),
    loaders.agreement(NOW).load(id),
    loaders.article.load(id),
    loaders.publisher.load(id),
  ]);
  return found.find((one) => one !== null) ?? null;
};

type EntityArgs = { readonly id?: string | null; readonly name?: string | null; readonly wikidataId?: string | null };

const findEntityBy = ({ id, name, wikidataId }: EntityArgs, { loaders, read }: Context) => {
  const given = [id, name, wikidataId].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) throw apiError('BAD_INPUT', `${given.length} of id, name and wikidataId are given.`, 'Give exactly one of them.');
  if (id) return loaders.entity.load(id);
  if (name) return entityByName(read, name);
  return entityByWikidata(read, wikidataId ?? '');
};

export const LOOK_UPS = {
  graph: async (_: unknown, __: unknown, context: Context) => ({
    ...(await graphInfo(context.read)),
    version: await context.graphVersion(),
    servesText: context.servesText,
  }),
  node: (_: unknown, { id }: Id, context: Context) => findNode(context, id),
  nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context: Context) => {
    bounded('ids', ids.length, 0, 0, 100);
    return ids.map((id) => findNode(context, id));
  },
  entity: (_: unknown, args: EntityArgs, context: Context) => findEntityBy(args, context),
  agreement: (_: unknown, { id, ...clock }: Id & ClockArgs, { loaders }: Context) => loaders.agreement(toClock(clock)).load(id),
  claim: (_: unknown, { id }: Id, { loaders }: Context) => loaders.claim.load(id),
  article: (_: unknown, { id }: Id, { loaders }: Context) => loaders.article.load(id),
  search: (_: unknown, { text, kinds, first }: Partial<Search> & Pick<Search, 'text'>, { read }: Context) =>
    search(read, { text, kinds: kinds ?? null, first: firstOf({ first: first ?? null }) }),
};
