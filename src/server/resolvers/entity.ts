// Company, Brand, Product, Technology, Person: the fields that they share and that are more than properties.
import type { AgreementOrder } from '../../../queries/agreements.ts';
import { agreements } from '../../../queries/agreements.ts';
import type { ArticleOrder } from '../../../queries/articles.ts';
import { entityArticles } from '../../../queries/entity-articles.ts';
import { entityClaims } from '../../../queries/entity-claims.ts';
import { entityFacts } from '../../../queries/entity-facts.ts';
import { type EntityHead, type Merge, mergesOf } from '../../../queries/entity-head.ts';
import { partners } from '../../../queries/partners.ts';
import type { FactType } from '../../../schema/ontology.ts';
import { connect, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { type AgreementFilterInput, toAgreementFilter } from '../filter-input.ts';
import { type ClockArgs, type PartnerArgs, toClock, toPartnerFilter } from './arguments.ts';
import { existing } from './existing.ts';

export type AgreementListArgs = PageArgs & {
  readonly filter?: AgreementFilterInput | null;
  readonly orderBy?: AgreementOrder | null;
};

export type ClaimListArgs = PageArgs & { readonly rejected?: boolean | null };

export const ENTITY_FIELDS = {
  why: mergesOf,
  agreements: async (entity: EntityHead, args: AgreementListArgs & ClockArgs, context: Context) => {
    const filter = await toAgreementFilter(context, args.filter);
    return connect(context, agreements(filter, args.orderBy ?? 'ANNOUNCED_NEWEST', toClock(args), 'entity'), args, entity.id);
  },
  partners: (entity: EntityHead, args: PartnerArgs & PageArgs, context: Context) =>
    connect(context, partners(toPartnerFilter(args)), args, entity.id),
  facts: (entity: EntityHead, args: PageArgs & { readonly types?: readonly FactType[] | null }, context: Context) =>
    connect(context, entityFacts(args.types ?? undefined), args, entity.id),
  articles: (entity: EntityHead, args: PageArgs & { readonly orderBy?: ArticleOrder | null }, context: Context) =>
    connect(context, entityArticles(args.orderBy ?? 'PUBLISHED_NEWEST'), args, entity.id),
  claims: (entity: EntityHead, args: ClaimListArgs, context: Context) =>
    connect(context, entityClaims(args.rejected ?? false), args, entity.id),
};

export const MERGE = {
  articles: (merge: Merge, _: unknown, { loaders }: Context) => existing(loaders.article, merge.articles),
};
