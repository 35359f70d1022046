// The annotated and the plain sentences → gold.jsonl and plain.jsonl in a folder: what teacher.py learns from and labels. Headlines stand
// in gold.jsonl a second time, in the other case and with other names, in documents whose name ends with "~".
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readWordTable } from '../../ingest/recognise/tagger/word-table.ts';
import { swapNames } from './augment.ts';
import { readGoldSamples, readPlain, type Sample } from './corpus.ts';
import { recaseHeadlines } from './recase.ts';

const SEED = 7;

/** `words`: path of words.bin.gz. */
export const writeSamples = (data: string, words: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, samples: readonly Sample[]): void =>
    writeFileSync(join(folder, name), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
  const gold = readGoldSamples(data);
  const titles = gold.filter(({ field, spans }) => field === 'TITLE' && spans.length > 0);
  const copies = swapNames(recaseHeadlines(titles, readWordTable(gunzipSync(readFileSync(words))), SEED), SEED);
  write('gold.jsonl', [...gold, ...copies.map((sample) => ({ ...sample, document: `${sample.document}~` }))]);
  write('plain.jsonl', readPlain(data));
};
