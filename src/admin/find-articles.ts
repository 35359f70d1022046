// Ids or web addresses of articles, as typed → their ids, sorted.
import { findArticle } from '../../ingest/store/remove-article.ts';
import { AppError } from '../../schema/app-error.ts';
import type { Graph } from '../../schema/graph.ts';
import { sortedSet } from '../../schema/order.ts';

export const noArticle = (name: string): AppError =>
  new AppError({
    code: 'NOT_FOUND',
    stage: 'store',
    message: `There is no article ${name} in the graph.`,
    hint: 'Name it by its id or its web address, as the API gives them.',
  });

/** Throws NOT_FOUND. */
export const findArticles = async (graph: Pick<Graph, 'read'>, names: readonly string[]): Promise<string[]> => {
  const ids = await Promise.all(
    names.map(async (name) => {
      const id = await findArticle(graph, name);
      if (id === undefined) throw noArticle(name);
      return id;
    }),
  );
  return sortedSet(ids);
};
