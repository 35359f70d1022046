// Measures the read stage on a folder of pages: `node dist/bench/read.js FOLDER` with manifest.json [{id, file, url}], and where they are
// there ground-truth.json {id: {articleBody}} and metadata.json {id: {title, authors, date}}. Prints speed of one core, verdicts, F1, metadata.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type ReadResult, read } from '../ingest/read/index.ts';
import { overlap, score } from './gram-f1.ts';

const Manifest = z.array(z.object({ id: z.string(), file: z.string(), url: z.string().optional() }));
const Gold = z.record(z.string(), z.object({ articleBody: z.string() }));
const Metadata = z.record(z.string(), z.object({ title: z.string(), authors: z.array(z.string()).nullable(), date: z.string() }));

type Page = { readonly id: string; readonly url?: string | undefined; readonly bytes: Uint8Array };
type Read = { readonly id: string; readonly result: ReadResult };

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const percent = (hits: number, all: number): string => `${((hits / all) * 100).toFixed(1)} %`;
const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const loadPages = (folder: string): readonly Page[] =>
  Manifest.parse(json(join(folder, 'manifest.json'))).map(({ id, file, url }) => {
    const bytes = readFileSync(join(folder, file));
    return { id, url, bytes: file.endsWith('.gz') ? gunzipSync(bytes) : bytes };
  });

const readAll = (pages: readonly Page[]): readonly Read[] =>
  pages.map(({ id, url, bytes }) => ({ id, result: read({ place: id, bytes, contentType: 'text/html', ...(url ? { url } : {}) }) }));

const printSpeed = (pages: readonly Page[]): readonly Read[] => {
  readAll(pages.slice(0, 20));
  const start = process.cpuUsage();
  const results = readAll(pages);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  console.log(`${pages.length} pages in ${seconds.toFixed(1)} CPU-s: ${(pages.length / seconds).toFixed(1)} pages/CPU-s`);
  return results;
};

const printVerdicts = (results: readonly Read[]): void => {
  const counts = new Map<string, number>();
  for (const { result } of results) counts.set(result.verdict, (counts.get(result.verdict) ?? 0) + 1);
  console.log([...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', '));
};

const printText = (results: readonly Read[], folder: string): void => {
  const gold = Gold.parse(json(join(folder, 'ground-truth.json')));
  const { precision, recall, f1 } = score(
    results.map(({ id, result }) => overlap(gold[id]?.articleBody ?? '', result.article?.text ?? '')),
  );
  console.log(`text: F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`);
};

const sameNames = (found: readonly string[], wanted: readonly string[]): boolean =>
  [...new Set(found.map(key))].sort().join('|') === [...new Set(wanted.map(key))].sort().join('|');

const printMetadata = (results: readonly Read[], folder: string): void => {
  const gold = Metadata.parse(json(join(folder, 'metadata.json')));
  const count = (isRight: (article: ReadResult['article'], wanted: z.infer<typeof Metadata>[string]) => boolean): string =>
    percent(results.filter(({ id, result }) => gold[id] && isRight(result.article, gold[id])).length, results.length);
  const title = count((article, wanted) => key(article?.title ?? '') === key(wanted.title));
  const authors = count((article, wanted) => sameNames(article?.authors ?? [], wanted.authors ?? []));
  const date = count((article, wanted) => article?.publishedOn?.date === wanted.date.slice(0, 10));
  console.log(`metadata: title ${title}, authors ${authors} (the gold counts newsrooms as authors, we do not), day ${date}`);
};

const main = (folder: string | undefined): void => {
  if (!folder) {
    console.error('usage: node dist/bench/read.js FOLDER');
    process.exitCode = 2;
    return;
  }
  const results = printSpeed(loadPages(folder));
  printVerdicts(results);
  if (existsSync(join(folder, 'ground-truth.json'))) printText(results, folder);
  if (existsSync(join(folder, 'metadata.json'))) printMetadata(results, folder);
};

main(process.argv[2]);
