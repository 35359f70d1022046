// Articles (a .jsonl, a file, a folder) → CLAIMS.jsonl, in the input's order, using all cores: what `pactgraph extract --input … --output …` does.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Discovered, Failure } from '../../ingest/discover/discovered.ts';
import { isSkipped } from '../../ingest/discover/discovered.ts';
import type { ArticleRef } from '../../schema/facts.ts';
import type { ExtractLine } from './extract-line.ts';
import { mapInWorkers, type PoolOptions } from './map-in-workers.ts';
import { workerScript } from './worker-script.ts';

type ExtractFailure = { readonly place: string; readonly reason: string };
type ExtractSummary = {
  /** Articles written; `agreements`: how many they have in all. */
  readonly written: number;
  readonly agreements: number;
  readonly failures: readonly ExtractFailure[];
  /** Files of a folder that are nothing we read, and articles in another language (those have an empty line in the output). */
  readonly skipped: readonly ExtractFailure[];
};
type ExtractDeps = PoolOptions & {
  /** The articles of `input`: `(source) => discover(source, { fetcher, standardInput })`. */
  readonly discover: (source: string) => AsyncIterable<Discovered>;
  /** Called after each article with how many are done. */
  readonly onProgress?: (done: number) => void;
};

const placeOf = (ref: ArticleRef): string => {
  if (ref.kind === 'file') return ref.path;
  return ref.kind === 'web' ? ref.url : ref.place;
};

/**
 * `output`: a line `{id, agreements: [{type, status, parties: [{name, role}], covers, evidence: {quote, start, end}}], mentions}` an article;
 * roles and kinds in lower case. What is no article is a failure, and the rest go on. Throws BAD_USAGE when `input` does not exist (from
 * `discover`), and when `output` cannot be written.
 */
export const extractArticles = async (
  input: string,
  output: string,
  { discover, onProgress, ...pool }: ExtractDeps,
): Promise<ExtractSummary> => {
  const failures: ExtractFailure[] = [];
  const skipped: ExtractFailure[] = [];
  const places: string[] = [];
  let written = 0;
  let agreements = 0;

  const passOver = (failure: Failure): void => {
    (isSkipped(failure) ? skipped : failures).push({ place: failure.place, reason: failure.reason });
  };
  async function* refs(): AsyncGenerator<ArticleRef> {
    for await (const found of discover(input)) {
      if ('failure' in found) passOver(found.failure);
      else {
        places.push(placeOf(found.ref));
        yield found.ref;
      }
    }
  }
  async function* lines(): AsyncGenerator<string> {
    for await (const result of mapInWorkers<ArticleRef, ExtractLine>(workerScript('extract-worker'), refs(), pool)) {
      const place = places.shift() ?? input;
      if ('failure' in result) {
        failures.push({ place, reason: result.failure.reason });
        continue;
      }
      if (result.value.skipped) skipped.push({ place, reason: result.value.skipped });
      written += 1;
      agreements += result.value.agreements.length;
      onProgress?.(written);
      yield `${JSON.stringify(result.value)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(output));
  return { written, agreements, failures, skipped };
};
