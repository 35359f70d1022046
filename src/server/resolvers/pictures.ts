// The fields of Query that answer with a piece of the graph, and with counts.
import type { Clock } from '../../../queries/clock.ts';
import { type LinkRow, neighbourhood } from '../../../queries/neighbourhood.ts';
import { type JoinedPair, joinedPairs, MOST_HOPS, shortestChains } from '../../../queries/paths.ts';
import { bounded } from '../connection.ts';
import type { Context } from '../context.ts';
import { type AgreementFilterInput, toAgreementFilter } from '../filter-input.ts';
import { findEntityId } from '../find-entity.ts';
import { type ClockArgs, type TieArgs, toClock, toTieFilter } from './arguments.ts';
import { existing } from './existing.ts';

type PathArgs = TieArgs & {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null;
  readonly limit?: number | null;
};
type NeighbourhoodArgs = TieArgs & { readonly ids: readonly string[]; readonly hops?: number | null; readonly limit?: number | null };

/** `clock`: the day on which its agreement is seen. */
export type SeenLink = LinkRow & { readonly clock: Clock };
export type StepRow = JoinedPair & { readonly clock: Clock };

const NO_PATHS = { paths: [], entities: [], links: [], truncated: false };

const paths = async (_: unknown, args: PathArgs, context: Context) => {
  const maxHops = bounded('maxHops', args.maxHops, MOST_HOPS, 1, MOST_HOPS);
  const limit = bounded('limit', args.limit, 10, 1, 50);
  const [from, to] = await Promise.all([findEntityId(context, args.from), findEntityId(context, args.to)]);
  if (from === null || to === null) return NO_PATHS;
  const filter = toTieFilter(args);
  const { chains, truncated } = await shortestChains(context.read, { ...filter, from, to, maxHops, limit });
  const clock = toClock({ asOf: args.asOf ?? null });
  const pairs: readonly StepRow[] = (await joinedPairs(context.read, chains, filter)).map((pair) => ({ clock, ...pair }));
  const stepOf = new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair]));
  return {
    paths: chains.map((chain) => ({
      length: chain.length - 1,
      steps: chain.slice(1).map((next, index) => stepOf.get(`${chain[index]} ${next}`)),
    })),
    entities: [...new Set(chains.flat())],
    links: pairs.flatMap((pair) => pair.agreements.map((agreement) => ({ from: pair.from, to: pair.to, agreement, clock }))),
    truncated,
  };
};

const surroundings = async (_: unknown, args: NeighbourhoodArgs, context: Context) => {
  bounded('ids', args.ids.length, 0, 1, 20);
  const hops = bounded('hops', args.hops, 1, 1, 3);
  const limit = bounded('limit', args.limit, 100, 1, 500);
  const starts = await existing(context.loaders.entity, args.ids);
  const ids = [...new Set(starts.map(({ id }) => id))];
  const found = await neighbourhood(context.read, { ...toTieFilter(args), ids, hops, limit });
  const clock = toClock({ asOf: args.asOf ?? null });
  return {
    entities: found.nodes,
    links: found.links.map((link) => ({ clock, ...link })),
    truncated: found.truncated,
  };
};

export const PICTURES = {
  pathsBetween: paths,
  neighbourhood: surroundings,
  stats: async (_: unknown, args: ClockArgs & { readonly filter?: AgreementFilterInput | null }, context: Context) => ({
    filter: await toAgreementFilter(context, args.filter),
    clock: toClock(args),
  }),
};

/** Of both kinds of pictures. */
export const PICTURE = {
  nodes: ({ entities }: { readonly entities: readonly string[] }, _: unknown, { loaders }: Context) => existing(loaders.entity, entities),
};
