// An article, by id or address, out of the graph for good.
import { type Removal, removeArticle } from '../../ingest/store/remove-article.ts';
import type { Graph } from '../../schema/graph.ts';
import { noArticle } from './find-articles.ts';

/** Its id. Throws NOT_FOUND. */
export const takeOut = async (graph: Graph, name: string, why: Omit<Removal, 'article'>): Promise<string> => {
  const id = await removeArticle(graph, name, why);
  if (id === undefined) throw noArticle(name);
  return id;
};
