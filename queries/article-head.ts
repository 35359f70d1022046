// What every answer about an article starts from: its own properties without the text, its publisher and its story.
import { z } from 'zod';
import { PublisherHead, publisherHead } from './publisher-head.ts';
import { StoryHead, storyHead } from './story-head.ts';

/** A map projection of the article bound to `ar`. */
export const ARTICLE_HEAD = `ar { .id, .url, .canonicalUrl, .title, .authors, .published, .publishedOn, .publishedPrecision, .modified,
  .language, .section, .pressRelease, .sample,
  publisher: head([(ar)-[:PUBLISHED_BY]->(p:Publisher) | ${publisherHead('p')}]),
  story: head([(ar)-[:IN_STORY]->(st:Story) | ${storyHead('st')}]) }`;

const text = z.string().nullable();

export const ArticleHead = z
  .object({
    id: z.string(),
    url: text,
    canonicalUrl: text,
    title: z.string(),
    authors: z.array(z.string()).nullable(),
    published: text,
    publishedOn: text,
    publishedPrecision: text,
    modified: text,
    language: text,
    section: text,
    pressRelease: z.boolean().nullable(),
    sample: z.boolean().nullable(),
    publisher: PublisherHead.nullable(),
    story: StoryHead.nullable(),
  })
  .transform((row) => ({ __typename: 'Article' as const, ...row }));
export type ArticleHead = z.infer<typeof ArticleHead>;
