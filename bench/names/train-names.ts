// Annotated and teacher-labelled texts and word vectors in, the two files of the name tagger out: `words.bin.gz` (clusters and casing) and `names.bin.gz`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readKnownNames } from '../../ingest/recognise/tagger/known-names.ts';
import { readWordTable, writeWordTable } from '../../ingest/recognise/tagger/word-table.ts';
import { clusterWords } from './clusters.ts';
import { readGoldSamples, readPlain } from './corpus.ts';
import { learn, mergeWords, pack, readSilver } from './learn.ts';

/** `out`: the folder of the tagger's files. `silver`: files of `teacher.py`, none needed. */
export type NameSources = { readonly data: string; readonly vectors: string; readonly silver: readonly string[]; readonly out: string };

/** Rows of the model whose largest weight is below this are left out: half its size for 0.1 points of F1. */
const LEAST = 0.15;

export const trainNames = ({ data, vectors, silver, out }: NameSources, log: (line: string) => void): void => {
  const write = (name: string, bytes: Uint8Array): void => {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(out, name), packed);
    log(`${name}: ${bytes.length} bytes, ${packed.length} packed`);
  };
  const words = writeWordTable(mergeWords(clusterWords(vectors), readPlain(data)));
  write('words.bin.gz', words);
  const known = readKnownNames(readFileSync(join(out, 'known-names.txt'), 'utf8'));
  const gold = readGoldSamples(data);
  const learned = learn({ gold, silver: readSilver(silver), table: readWordTable(words), known }, log);
  write('names.bin.gz', pack(learned, LEAST));
};
