// The fields of Query that answer with a connection.
import { agreements } from '../../../queries/agreements.ts';
import { type ArticleOrder, articles } from '../../../queries/articles.ts';
import { coverage } from '../../../queries/coverage.ts';
import { type EntityOrder, entities } from '../../../queries/entities.ts';
import { FEEDS } from '../../../queries/feeds.ts';
import { INGEST_RUNS } from '../../../queries/ingest-runs.ts';
import { judgements } from '../../../queries/judgements.ts';
import { partners } from '../../../queries/partners.ts';
import { sharedPartners } from '../../../queries/shared-partners.ts';
import { type StoryOrder, stories } from '../../../queries/stories.ts';
import { timeline } from '../../../queries/timeline.ts';
import type { AgreementType, EntityKind, JudgementKind } from '../../../schema/ontology.ts';
import { connect, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { type ArticleFilterInput, toAgreementFilter, toArticleFilter, toPublishers } from '../filter-input.ts';
import { findEntityId } from '../find-entity.ts';
import { type ClockArgs, type PartnerArgs, type TieArgs, toClock, toPartnerFilter, toTieFilter } from './arguments.ts';
import type { AgreementListArgs } from './entity.ts';

type EntityListArgs = PageArgs & { readonly nameStartsWith?: string | null; readonly orderBy?: EntityOrder | null };

const listOf = (kind: EntityKind) => (_: unknown, args: EntityListArgs, context: Context) =>
  connect(context, entities(kind, args.orderBy ?? 'NAME', args.nameStartsWith ?? undefined), args);

type TimelineArgs = PageArgs & {
  readonly of: string;
  readonly with?: string | null;
  readonly types?: readonly AgreementType[] | null;
  readonly knownBy?: string | null;
};

type JudgementArgs = PageArgs & { readonly kinds?: readonly JudgementKind[] | null; readonly sleeping?: boolean | null };

export const LISTS = {
  companies: listOf('COMPANY'),
  brands: listOf('BRAND'),
  products: listOf('PRODUCT'),
  technologies: listOf('TECHNOLOGY'),
  people: listOf('PERSON'),
  agreements: async (_: unknown, args: AgreementListArgs & ClockArgs, context: Context) => {
    const filter = await toAgreementFilter(context, args.filter);
    return connect(context, agreements(filter, args.orderBy ?? 'ANNOUNCED_NEWEST', toClock(args)), args);
  },
  partners: async (_: unknown, args: PartnerArgs & PageArgs & { readonly of: string }, context: Context) => {
    const id = await findEntityId(context, args.of);
    return connect(context, partners(toPartnerFilter(args)), args, id ?? '');
  },
  sharedPartners: async (_: unknown, args: TieArgs & PageArgs & { readonly a: string; readonly b: string }, context: Context) => {
    const [a, b] = await Promise.all([findEntityId(context, args.a), findEntityId(context, args.b)]);
    return connect(context, sharedPartners(a, b, toTieFilter(args)), args);
  },
  timeline: async (_: unknown, args: TimelineArgs, context: Context) => {
    const sides = args.with ? { between: [args.of, args.with] } : { party: args.of };
    const filter = await toAgreementFilter(context, { ...sides, types: args.types ?? null });
    return connect(context, timeline(filter, toClock({ knownBy: args.knownBy ?? null })), args);
  },
  articles: async (
    _: unknown,
    args: PageArgs & { readonly filter?: ArticleFilterInput | null; readonly orderBy?: ArticleOrder | null },
    context: Context,
  ) => connect(context, articles(await toArticleFilter(context, args.filter), args.orderBy ?? 'PUBLISHED_NEWEST'), args),
  stories: (_: unknown, args: PageArgs & { readonly orderBy?: StoryOrder | null }, context: Context) =>
    connect(context, stories(args.orderBy ?? 'NEWEST'), args),
  coverage: async (_: unknown, args: PageArgs & { readonly publisher?: string | null }, context: Context) =>
    connect(context, coverage((await toPublishers(context, args.publisher)).publishers), args),
  judgements: (_: unknown, { kinds, sleeping, ...args }: JudgementArgs, context: Context) =>
    connect(context, judgements({ ...(kinds ? { kinds } : {}), ...(typeof sleeping === 'boolean' ? { sleeping } : {}) }), args),
  ingestRuns: (_: unknown, args: PageArgs, context: Context) => connect(context, INGEST_RUNS, args),
  feeds: (_: unknown, args: PageArgs, context: Context) => connect(context, FEEDS, args),
};
