// One article's whereabouts and an extractor → its line of CLAIMS.jsonl. Runs in a worker.
import type { Extractor } from '../../ingest/extractor.ts';
import { fetchFile } from '../../ingest/fetch/fetch-file.ts';
import { FETCH_LIMITS } from '../../ingest/fetch/limits.ts';
import { read } from '../../ingest/read/index.ts';
import { parseRecordText } from '../../ingest/read/json-article.ts';
import { readJson } from '../../ingest/read/read-json.ts';
import type { Article, ArticleRef, RawPage } from '../../schema/facts.ts';
import { type ExtractLine, toExtractLine } from './extract-line.ts';

/** A given title and text are kept to the letter, so that the offsets written count in what was given. */
const toArticle = (json: string): Article => {
  const parsed = parseRecordText(json);
  const { article } = readJson(json);
  if ('reason' in parsed || !article) throw new Error('reason' in parsed ? parsed.reason : 'No article.');
  return { ...article, title: parsed.article.title, text: parsed.article.text ?? '' };
};

const fromPage = (page: RawPage): Article => {
  const { article, reason, verdict } = read(page);
  if (article) return article;
  throw new Error(reason ?? `No article: ${verdict}.`);
};

const openArticle = async (ref: ArticleRef): Promise<Article> => {
  if (ref.kind === 'record') return toArticle(ref.json);
  if (ref.kind === 'page') return fromPage(ref.page);
  if (ref.kind === 'web') throw new Error(`${ref.url} is an address: extract takes files, folders and lines.`);
  const fetched = await fetchFile(ref, FETCH_LIMITS);
  if ('outcome' in fetched) throw new Error(fetched.reason);
  return fromPage(fetched.page);
};

/** Throws an Error with a sentence for what is no article. */
export const extractArticle = async (ref: ArticleRef, extractor: Extractor): Promise<ExtractLine> => {
  const article = await openArticle(ref);
  return toExtractLine(article, extractor.extract(article));
};
