// Writes the project's own annotated corpus as JSON Lines, input and gold in one: {id, split, title, text, published, agreements, mentions, references}.
// node dist/bench/corpus-jsonl.js --output FILE [--split dev|check] [--theme headlines-status] [--corpus FOLDER]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPUS, readCorpus } from './corpus/read-corpus.ts';
import { toRecord } from './corpus/to-record.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: CORPUS },
    output: { type: 'string', default: 'corpus.jsonl' },
    split: { type: 'string' },
    theme: { type: 'string' },
  },
});

const items = readCorpus(values.corpus).filter(
  ({ id, split }) => (values.split ?? split) === split && (values.theme === undefined || id.slice(0, -4) === values.theme),
);
writeFileSync(values.output, items.map((item) => `${JSON.stringify(toRecord(item))}\n`).join(''));
const agreements = items.reduce((sum, item) => sum + item.agreements.length, 0);
console.log(`${items.length} items with ${agreements} agreements written to ${values.output}`);
