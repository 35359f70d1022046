import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGREEMENT_ORDERS, type AgreementOrder, agreements } from '../../queries/agreements.ts';
import { ARTICLE_ORDERS, type ArticleOrder, articles } from '../../queries/articles.ts';
import { NOW } from '../../queries/clock.ts';
import type { Listing, Place } from '../../queries/listing.ts';
import { readPage } from '../../queries/read-list.ts';
import { STORY_ORDERS, type StoryOrder, stories } from '../../queries/stories.ts';
import { openTestGraph, type TestGraph } from '../graph.ts';
import { manyArticles } from '../server/many-articles.ts';
import { writeSeed } from '../server/seed.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
  await writeSeed(test.graph, manyArticles(23));
});
afterAll(() => test.close());

const walk = async <T extends { readonly id: string }>(listing: Listing<T>, first: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: Place | undefined, more = true; more; ) {
    const page = await readPage(test.graph.read, listing, { first, ...(after ? { after } : {}) });
    ids.push(...page.rows.map(({ node }) => node.id));
    after = page.rows.at(-1)?.place;
    more = page.hasMore;
  }
  return ids;
};

const keys = <T extends string>(orders: Readonly<Record<T, unknown>>): T[] => Object.keys(orders) as T[];
const LISTS: readonly (readonly [string, Listing<{ readonly id: string }>])[] = [
  ...keys<AgreementOrder>(AGREEMENT_ORDERS).map((order) => [`agreements ${order}`, agreements({}, order, NOW)] as const),
  ...keys<AgreementOrder>(AGREEMENT_ORDERS).map(
    (order) => [`agreements of a time ${order}`, agreements({ announcedFrom: '2020-01-03', statuses: ['ANNOUNCED'] }, order, NOW)] as const,
  ),
  ...keys<ArticleOrder>(ARTICLE_ORDERS).map((order) => [`articles ${order}`, articles({}, order)] as const),
  ...keys<StoryOrder>(STORY_ORDERS).map((order) => [`stories ${order}`, stories(order)] as const),
];

describe('a list that an index keeps in order', () => {
  it.each(LISTS)('%s is the same list, page by page, as the one that is sorted whole', async (_, listing) => {
    const { indexed, ...sorted } = listing;
    expect(indexed).toBeDefined();
    const whole = await walk(sorted, 100);
    expect(whole.length).toBeGreaterThan(8);
    for (const first of [1, 4, 100]) expect(await walk(listing, first)).toEqual(whole);
  });
});
