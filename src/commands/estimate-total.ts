// How many articles sources seem to hold, for the progress bar: files of folders, lines of .jsonl. 0 where that cannot be told beforehand.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { listFolder } from '../../ingest/discover/list-folder.ts';
import { sourceKind } from '../../ingest/discover/source-kind.ts';

const LINE_END = 10;

const countLines = async (path: string): Promise<number> => {
  let lines = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
};

const estimateFile = async (path: string): Promise<number> => {
  const kind = sourceKind(path);
  if (kind === 'feed') return 0;
  return kind === 'jsonl' && !path.endsWith('.gz') ? countLines(path) : 1;
};

const estimate = async (source: string): Promise<number> => {
  const kind = sourceKind(source);
  if (kind === 'stdin' || kind === 'web') return 0;
  if (!(await stat(source)).isDirectory()) return estimateFile(source);
  let total = 0;
  for await (const path of listFolder(source)) total += await estimateFile(path);
  return total;
};

export const estimateTotal = async (sources: readonly string[]): Promise<number> => {
  const totals = await Promise.all(sources.map(estimate));
  return totals.includes(0) ? 0 : totals.reduce((sum, total) => sum + total, 0);
};
