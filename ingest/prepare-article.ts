// A fetched page → what there is to store of it: read, and extracted unless the graph has it already.
import { AppError } from '../schema/app-error.ts';
import type { Article, RawPage } from '../schema/facts.ts';
import type { Graph } from '../schema/graph.ts';
import type { Extraction } from './extractor.ts';
import type { ReadResult } from './read/index.ts';
import type { ExtractorName } from './store/graph-state.ts';
import { foreseeStore } from './store/index.ts';
import type { Outcome } from './summary.ts';

export type PrepareDeps = {
  readonly graph: Graph;
  /** May run in a worker. A throw or a rejection is this article's failure. */
  readonly read: (page: RawPage) => ReadResult | Promise<ReadResult>;
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  readonly extractor: ExtractorName;
  /** The articles are our samples: they stand in the graph until others come. */
  readonly sample?: boolean;
};

export type PreparedArticle = { readonly article: Article; readonly extraction: Extraction };

export const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** The graph is gone, or made by another extractor: then no other article would fare better. */
export const stopsAll = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'GRAPH_UNAVAILABLE' || error.code === 'EXTRACTOR_CHANGED');

/** `id`: of the article, where there is one. Throws what reading, the graph and extracting throw. */
export const prepareArticle = async (
  page: RawPage,
  { graph, read, extract, extractor, sample = false }: PrepareDeps,
): Promise<PreparedArticle | { readonly outcome: Outcome; readonly id?: string }> => {
  const { verdict, reason, article: given } = await read(page);
  if (verdict === 'EMPTY') return { outcome: { failed: reason ?? 'There is no text in it.' } };
  if (verdict !== 'ARTICLE' || !given) return { outcome: { skipped: verdict.toLowerCase().replaceAll('_', ' ') } };
  const article = { ...given, sample };
  const foreseen = await foreseeStore(graph, article, extractor);
  if (foreseen !== 'new' && foreseen !== 'changed') return { outcome: { stored: foreseen }, id: article.id };
  const extraction = await extract(article);
  return extraction.skipped ? { outcome: { skipped: extraction.skipped } } : { article, extraction };
};
