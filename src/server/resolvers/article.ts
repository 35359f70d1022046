// Article, Publisher, Story: what was read, and from whom.
import { agreements } from '../../../queries/agreements.ts';
import { articleClaims } from '../../../queries/article-claims.ts';
import type { ArticleHead } from '../../../queries/article-head.ts';
import { ARTICLE_MENTIONS } from '../../../queries/article-mentions.ts';
import type { ArticleOrder } from '../../../queries/articles.ts';
import { partialDate } from '../../../queries/partial-date.ts';
import { publisherArticles } from '../../../queries/publisher-articles.ts';
import type { PublisherHead } from '../../../queries/publisher-head.ts';
import { STORY_ARTICLES } from '../../../queries/story-articles.ts';
import type { StoryHead } from '../../../queries/story-head.ts';
import { connect, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { toAgreementFilter } from '../filter-input.ts';
import { type ClockArgs, toClock } from './arguments.ts';
import type { AgreementListArgs, ClaimListArgs } from './entity.ts';

export const ARTICLE = {
  authors: ({ authors }: ArticleHead) => authors ?? [],
  publishedOn: ({ publishedOn, publishedPrecision }: ArticleHead) => partialDate(publishedOn, publishedPrecision),
  pressRelease: ({ pressRelease }: ArticleHead) => pressRelease ?? false,
  sample: ({ sample }: ArticleHead) => sample ?? false,
  text: async ({ id }: ArticleHead, _: unknown, { loaders, servesText }: Context) =>
    servesText ? (await loaders.articleText.load(id)) || null : null,
  mentions: ({ id }: ArticleHead, args: PageArgs, context: Context) => connect(context, ARTICLE_MENTIONS, args, id),
  claims: ({ id }: ArticleHead, args: ClaimListArgs, context: Context) => connect(context, articleClaims(args.rejected ?? false), args, id),
  agreements: async ({ id }: ArticleHead, args: AgreementListArgs & ClockArgs, context: Context) => {
    const filter = await toAgreementFilter(context, args.filter);
    return connect(context, agreements(filter, args.orderBy ?? 'ANNOUNCED_NEWEST', toClock(args), 'article'), args, id);
  },
};

export const PUBLISHER = {
  articles: ({ id }: PublisherHead, args: PageArgs & { readonly orderBy?: ArticleOrder | null }, context: Context) =>
    connect(context, publisherArticles(args.orderBy ?? 'PUBLISHED_NEWEST'), args, id),
};

export const STORY = {
  articles: ({ id }: StoryHead, args: PageArgs, context: Context) => connect(context, STORY_ARTICLES, args, id),
};
