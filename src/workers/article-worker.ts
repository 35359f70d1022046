// The worker of `ingest` and `rebuild`: a page in, how it was read out; or an article in, its names and claims out.
import { createExtractor } from '../../ingest/default-extractor.ts';
import type { Extraction, Extractor } from '../../ingest/extractor.ts';
import { type ReadResult, read } from '../../ingest/read/index.ts';
import type { Article, RawPage } from '../../schema/facts.ts';
import { serve } from './serve.ts';

export type ArticleTask = { readonly page: RawPage } | { readonly article: Article };
export type ArticleAnswer = { readonly read: ReadResult } | { readonly extraction: Extraction };

let extractor: Extractor | undefined;

/** Its files are read with the first article, so that a run without any does not wait for them. */
const extract = (article: Article): Extraction => {
  extractor ??= createExtractor();
  return extractor.extract(article);
};

serve<ArticleTask, ArticleAnswer>((task) => ('page' in task ? { read: read(task.page) } : { extraction: extract(task.article) }));
