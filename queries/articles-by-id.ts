// The articles with these ids.
import type { Run } from '../schema/graph.ts';
import { ARTICLE_HEAD, ArticleHead } from './article-head.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (ar:Article {id: id})
RETURN id, ${ARTICLE_HEAD} AS article`;

/** By id; an id without an article is absent. */
export const articlesById = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleHead>> => {
  const rows = await read(STATEMENT, { ids });
  return new Map(rows.map(({ id, article }) => [String(id), ArticleHead.parse(article)]));
};
