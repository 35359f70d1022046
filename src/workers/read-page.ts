// One line of PAGES.jsonl and its file → one line of ARTICLES.jsonl. Runs in a worker: opening, unpacking and reading are all done there.
import { resolve } from 'node:path';
import { fetchFile } from '../../ingest/fetch/fetch-file.ts';
import { FETCH_LIMITS } from '../../ingest/fetch/limits.ts';
import { type ReadResult, read } from '../../ingest/read/index.ts';
import type { Publisher } from '../../schema/facts.ts';
import type { Verdict } from '../../schema/ontology.ts';

/** A line of the input: `file` is relative to the folder of PAGES.jsonl, plain or .gz. */
export type PageLine = { readonly id: string; readonly file: string; readonly url?: string | undefined };
/** A line of the output. `reason`: why the verdict is not ARTICLE. */
export type ReadLine = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: Publisher | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly text: string;
};

export const toReadLine = (id: string, { verdict, reason, article }: ReadResult): ReadLine => ({
  id,
  verdict,
  ...(reason ? { reason } : {}),
  title: article?.title ?? '',
  authors: article?.authors ?? [],
  publishedAt: article?.published ?? null,
  modifiedAt: article?.modified ?? null,
  publisher: article?.publisher ?? null,
  canonicalUrl: article?.canonicalUrl ?? null,
  language: article?.language ?? null,
  text: article?.text ?? '',
});

/** Throws an Error with a sentence when the file cannot be had. */
export const readPageLine = async (folder: string, { id, file, url }: PageLine): Promise<ReadLine> => {
  const fetched = await fetchFile({ kind: 'file', path: resolve(folder, file) }, FETCH_LIMITS);
  if ('outcome' in fetched) throw new Error(fetched.reason);
  return toReadLine(id, read({ ...fetched.page, ...(url ? { url } : {}) }));
};
