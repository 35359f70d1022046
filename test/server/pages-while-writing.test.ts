// A walk through a list while articles come in and go: what was there from the beginning to the end is seen exactly once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { derive } from '../../ingest/derive/index.ts';
import { storeArticle } from '../../ingest/store/index.ts';
import { removeArticle } from '../../ingest/store/remove-article.ts';
import { openApi, type TestApi } from './api.ts';
import { manyArticles } from './many-articles.ts';
import { EXTRACTOR } from './seed-articles.ts';

const all = manyArticles(30);
const [there, coming] = [all.slice(0, 18), all.slice(18)];

let api: TestApi;
beforeAll(async () => {
  api = await openApi(there);
});
afterAll(() => api.close());

type Page = {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null; readonly changedSince: boolean };
};

const pageOf = async (list: string, first: number, after: string | null): Promise<Page> => {
  const args = `first: ${first}, after: ${JSON.stringify(after)}`;
  const { page } = await api.data<{ page: Page }>(
    `{ page: ${list.replace('(', `(${args}, `)} { nodes { id } pageInfo { hasNextPage endCursor changedSince } } }`,
  );
  return page;
};

const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id);

/** Three articles come in, before and after the place of the walk, and one that came a page earlier goes. */
const write = async (page: number): Promise<void> => {
  for (const { article, ...extraction } of coming.slice(page * 3, page * 3 + 3))
    await storeArticle(api.graph, article, extraction, EXTRACTOR);
  const gone = coming[page * 3 - 1]?.article.id;
  if (gone !== undefined) await removeArticle(api.graph, gone, { at: '2024-01-01T00:00:00Z', reason: 'It went while somebody walked.' });
  await derive(api.graph);
};

const LISTS = [
  'agreements(orderBy: ANNOUNCED_NEWEST)',
  'agreements(orderBy: ANNOUNCED_OLDEST)',
  'articles(orderBy: PUBLISHED_NEWEST)',
  'companies(orderBy: NAME)',
];

it('a walk gives each row that stays exactly once while others come and go, and says that the graph has changed', async () => {
  const before = await Promise.all(LISTS.map(async (list) => idsOf(await pageOf(list, 100, null))));
  const walks = LISTS.map((list) => ({ list, ids: [] as string[], changes: [] as boolean[], after: null as string | null, more: true }));
  for (let page = 0; walks.some(({ more }) => more); page += 1) {
    for (const walk of walks.filter(({ more }) => more)) {
      const { pageInfo, ...rows } = await pageOf(walk.list, 5, walk.after);
      walk.ids.push(...idsOf({ pageInfo, ...rows }));
      walk.changes.push(pageInfo.changedSince);
      walk.after = pageInfo.endCursor;
      walk.more = pageInfo.hasNextPage;
    }
    if (page < 4) await write(page);
  }
  for (const [index, { list, ids, changes }] of walks.entries()) {
    const stayed = before[index] ?? [];
    expect(
      ids.filter((id) => stayed.includes(id)),
      list,
    ).toEqual(stayed);
    expect(new Set(ids).size, list).toBe(ids.length);
    expect(ids.length, list).toBeGreaterThan(stayed.length);
    expect(changes.slice(0, 4), list).toEqual([false, true, true, true]);
  }
});
