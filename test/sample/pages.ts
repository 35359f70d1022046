// The sample pages, the feed that lists them and what a careful reader finds in each, for the tests of this folder and end-to-end tests.
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { z } from 'zod';
import { AGREEMENT_TYPES, ROLES, STATUSES } from '../../schema/ontology.ts';

export const FOLDER = new URL('../../src/sample/', import.meta.url);

const Party = z.strictObject({
  name: z.string().min(1),
  role: z.enum(ROLES.map((role) => role.toLowerCase()) as [string, ...string[]]),
  alt: z.array(z.string().min(1)).optional(),
});
const Agreement = z.strictObject({
  type: z.enum(AGREEMENT_TYPES),
  status: z.enum(STATUSES),
  parties: z.array(Party).min(2),
  covers: z.array(z.string()).optional(),
  alt_types: z.array(z.enum(AGREEMENT_TYPES)).optional(),
  alt_status: z.array(z.enum(STATUSES)).optional(),
  unsure: z.literal(true).optional(),
});
const Expected = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  published: z.string(),
  publisher: z.string(),
  authors: z.array(z.string()),
  /** Of the body, subheadings included. */
  words: z.int().positive(),
  /** A line between title and body that a reader may keep or leave out. */
  standfirst: z.string().optional(),
  first: z.string(),
  last: z.string(),
  agreements: z.array(Agreement),
});
type Expected = z.infer<typeof Expected>;

export const expectedArticles: readonly Expected[] = z
  .array(Expected)
  .parse(JSON.parse(readFileSync(new URL('./expected.json', import.meta.url), 'utf8')));

/** Names of the pages in the folder, without `.html`. */
export const listPages = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length))
    .sort();

export const readPage = (id: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${id}.html`, FOLDER)));

type FeedItem = { readonly title: string; readonly link: string; readonly guid: string; readonly day: string };

export const readFeed = (): readonly FeedItem[] => {
  const $ = load(readFileSync(new URL('feed.xml', FOLDER), 'utf8'), { xml: true });
  return $('item')
    .toArray()
    .map((item) => {
      const text = (name: string): string => $(item).children(name).text();
      return { title: text('title'), link: text('link'), guid: text('guid'), day: new Date(text('pubDate')).toISOString().slice(0, 10) };
    });
};
