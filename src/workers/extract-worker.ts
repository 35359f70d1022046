// The worker of the `extract` command: an article's whereabouts in, its line of CLAIMS.jsonl out.
import { createExtractor } from '../../ingest/default-extractor.ts';
import type { ArticleRef } from '../../schema/facts.ts';
import { extractArticle } from './extract-article.ts';
import type { ExtractLine } from './extract-line.ts';
import { serve } from './serve.ts';

const extractor = createExtractor();

serve<ArticleRef, ExtractLine>((ref) => extractArticle(ref, extractor));
