// Memory of reading many pages: reads a folder's pages over and over, each from its file, until so many are done, and prints how much memory the
// process holds on the way. `--pool`: all worker threads of `pactgraph read` and the process around them, else one process that reads alone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../ingest/read/index.ts';
import { readPages } from '../src/workers/read-pages.ts';
import { listPageFiles, type PageFile, readPageBytes } from './read/page-set.ts';

const MARKS = [1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000];
const MEGABYTE = 1024 * 1024;
const USAGE = `usage: node dist/bench/read-memory.js FOLDER [--pages 10000] [--pool]

FOLDER holds manifest.json [{id, file, url}]. Printed is the resident memory of the whole process, and its peak as the system counts it.`;

type Tell = (done: number) => void;

/** Resident memory at each mark that the run passes, and at its end. */
const createTell =
  (pages: number): Tell =>
  (done) => {
    if (!MARKS.includes(done) && done !== pages) return;
    console.log(`${String(done).padStart(7)} pages  ${(process.memoryUsage.rss() / MEGABYTE).toFixed(0).padStart(5)} MB`);
  };

const again = (files: readonly PageFile[], index: number): PageFile => {
  const file = files[index % files.length];
  if (!file) throw new Error('The folder has no pages.');
  return file;
};

const readAlone = (files: readonly PageFile[], pages: number, tell: Tell): void => {
  for (let index = 0; index < pages; index += 1) {
    const { id, path, url } = again(files, index);
    read({ place: id, bytes: readPageBytes(path), contentType: 'text/html', ...(url ? { url } : {}) });
    tell(index + 1);
  }
};

const readInPool = async (files: readonly PageFile[], pages: number, tell: Tell): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'pactgraph-memory-'));
  try {
    const lines = Array.from({ length: pages }, (_, index) => {
      const { path, url } = again(files, index);
      return JSON.stringify({ id: index, file: resolve(path), ...(url ? { url } : {}) });
    });
    writeFileSync(join(folder, 'pages.jsonl'), lines.join('\n'));
    await readPages(join(folder, 'pages.jsonl'), join(folder, 'articles.jsonl'), { onProgress: tell });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pages: { type: 'string', default: '10000' }, pool: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  const pages = Number(values.pages);
  if (!folder || !Number.isInteger(pages) || pages < 1) throw new Error(USAGE);
  const files = listPageFiles(folder);
  console.log(`  before any  ${(process.memoryUsage.rss() / MEGABYTE).toFixed(0)} MB`);
  if (values.pool) await readInPool(files, pages, createTell(pages));
  else readAlone(files, pages, createTell(pages));
  // The system counts in kilobytes.
  console.log(`        peak  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, ${values.pool ? 'all workers' : 'one process'}`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
