// The annotated and the plain sentences → gold.jsonl and plain.jsonl in a folder: what teacher.py learns from and labels.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldSamples, readPlain, type Sample } from './corpus.ts';

export const writeSamples = (data: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, samples: readonly Sample[]): void =>
    writeFileSync(join(folder, name), samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
  write('gold.jsonl', readGoldSamples(data));
  write('plain.jsonl', readPlain(data));
};
