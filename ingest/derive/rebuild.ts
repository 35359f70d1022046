// The graph anew from the stored texts: every article extracted again, everything derived thrown away and derived again. Takes a new extractor into use.
import type { Article } from '../../schema/facts.ts';
import type { Graph } from '../../schema/graph.ts';
import type { Extraction } from '../extractor.ts';
import { mapInOrder } from '../map-in-order.ts';
import { fromArticleRecord } from '../store/article-record.ts';
import { type ExtractorName, readGraphState, setExtractor, setRebuilding } from '../store/graph-state.ts';
import { storeArticle } from '../store/index.ts';
import { type DeriveOptions, derive } from './index.ts';
import { wipeDerived } from './wipe.ts';
import { withLease } from './with-lease.ts';

export type RebuildOptions = {
  readonly extractor: ExtractorName;
  /** May run in a worker. */
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  /** Articles under way at once; 16 unless told. */
  readonly concurrency?: number;
  readonly progress?: { readonly article?: (done: number, total: number) => void; readonly derive?: DeriveOptions['progress'] };
  /** Stops between two articles, or two transactions; calling again goes on. */
  readonly signal?: AbortSignal;
};

const PAGE = 100;

async function* storedArticles({ read }: Graph, signal: AbortSignal | undefined): AsyncGenerator<Article> {
  for (let last = ''; !signal?.aborted; ) {
    const rows = await read('MATCH (a:Article) WHERE a.id > $last RETURN a {.*} AS article ORDER BY a.id LIMIT $limit', {
      last,
      limit: PAGE,
    });
    for (const { article } of rows) yield fromArticleRecord(article as Record<string, unknown>);
    last = String((rows.at(-1)?.article as { readonly id?: string } | undefined)?.id ?? '');
    if (rows.length < PAGE) return;
  }
}

export type RebuildSummary = {
  readonly articles: number;
  /** Articles of which the extractor made nothing: they stand in the graph with their texts and without claims. */
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
  /** False after a stop; calling again goes on. */
  readonly finished: boolean;
};

type Read = { readonly article: Article; readonly extraction: Extraction; readonly reason?: string };

const tryExtract = async (article: Article, extract: RebuildOptions['extract']): Promise<Read> => {
  try {
    return { article, extraction: await extract(article) };
  } catch (error) {
    return { article, extraction: { mentions: [], claims: [] }, reason: error instanceof Error ? error.message : String(error) };
  }
};

/** After a stop or a kill another call goes on. */
export const rebuild = async (graph: Graph, options: RebuildOptions): Promise<RebuildSummary> => {
  const { extractor, extract, concurrency = 16, progress, signal } = options;
  const { rebuilding, articles } = await readGraphState(graph);
  // After a kill only what is still by another extractor is left to do; else everything is read again.
  const again = !rebuilding;
  await setRebuilding(graph, true);
  await setExtractor(graph, extractor);
  const failed: RebuildSummary['failed'][number][] = [];
  let done = 0;
  for await (const { article, extraction, reason } of mapInOrder(
    storedArticles(graph, signal),
    (stored) => tryExtract(stored, extract),
    concurrency,
  )) {
    await storeArticle(graph, article, extraction, extractor, { again });
    if (reason !== undefined) failed.push({ id: article.id, reason });
    done += 1;
    progress?.article?.(done, articles);
  }
  if (signal?.aborted) return { articles: done, failed, finished: false };
  await withLease(
    graph,
    () => true,
    (lease) => wipeDerived(graph, lease),
  );
  await setRebuilding(graph, false);
  return { articles: done, failed, finished: await derive(graph, { progress: progress?.derive, signal }) };
};
