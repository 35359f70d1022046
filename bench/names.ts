// Measures the name recogniser: exact-span, exact-kind P/R/F1 by kind, five-fold cross-validated on annotated headlines and articles.
// node dist/bench/names.js --data ../shared/data [--teachers FOLDER with fold-0.jsonl … of bench/names/teacher.py] [--folds 0,1,2,3,4]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { correctNames } from '../ingest/recognise/corrections.ts';
import { toFoundName } from '../ingest/recognise/found-names.ts';
import type { Passage } from '../ingest/recognise/passages.ts';
import { readKnownNames } from '../ingest/recognise/tagger/known-names.ts';
import { createTagger, type Tagger } from '../ingest/recognise/tagger/tagger.ts';
import { readWordTable } from '../ingest/recognise/tagger/word-table.ts';
import { FOLDS, readGoldSamples, type Sample } from './names/corpus.ts';
import { asShipped, learn, readSilver } from './names/learn.ts';
import { formatTally, type Tally, tallySpans } from './names/score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    model: { type: 'string', default: 'ingest/recognise/tagger' },
    teachers: { type: 'string' },
    folds: { type: 'string', default: Array.from({ length: FOLDS }, (_, fold) => fold).join(',') },
    least: { type: 'string', default: '0.15' },
  },
});

/** A sample as the recogniser sees it; offsets are those of its words with one space between. */
const toPassage = ({ words, field }: Sample): Passage => {
  let at = 0;
  const tokens = words.map((text) => {
    const token = { text, start: at, end: at + text.length };
    at = token.end + 1;
    return token;
  });
  return { field, words, tokens, start: 0, end: at, paragraph: 0 };
};

const groupByDocument = (samples: readonly Sample[]): Sample[][] => {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) groups.set(sample.document, [...(groups.get(sample.document) ?? []), sample]);
  return [...groups.values()];
};

type Tables = { readonly headlines: Tally; readonly articles: Tally };
const emptyTables = (): Tables => ({ headlines: new Map(), articles: new Map() });

const measure = (tag: Tagger, document: readonly Sample[], plain: Tables, corrected: Tables): void => {
  const passages = document.map(toPassage);
  const tagged = document.flatMap(({ words, field }, index) => tag(words, field).map((span) => toFoundName(passages, index, span)));
  for (const [names, tables] of [
    [tagged, plain],
    [correctNames(passages, tagged), corrected],
  ] as const) {
    document.forEach((sample, index) => {
      const table = sample.field === 'TITLE' ? tables.headlines : tables.articles;
      tallySpans(
        table,
        sample.spans,
        names.filter(({ passage }) => passage === index),
        ({ kind }) => sample.partial && kind === 'OTHER',
      );
    });
  }
};

const asset = (name: string): Buffer => readFileSync(join(values.model, name));
const known = readKnownNames(asset('known-names.txt').toString('utf8'));
const table = readWordTable(gunzipSync(asset('words.bin.gz')));
const gold = readGoldSamples(values.data);
const plain = emptyTables();
const corrected = emptyTables();
for (const fold of values.folds.split(',').map(Number)) {
  const silver = values.teachers === undefined ? [] : readSilver([join(values.teachers, `fold-${fold}.jsonl`)]);
  const learned = learn({ gold: gold.filter((sample) => sample.fold !== fold), silver, table, known }, () => {});
  const tag = createTagger(asShipped(learned, Number(values.least)), table, known);
  for (const document of groupByDocument(gold.filter((sample) => sample.fold === fold))) measure(tag, document, plain, corrected);
  console.log(`fold ${fold} done`);
}
console.log(`HEADLINES, tagger alone\n${formatTally(plain.headlines)}\nARTICLES, tagger alone\n${formatTally(plain.articles)}`);
console.log(`HEADLINES\n${formatTally(corrected.headlines)}\nARTICLES\n${formatTally(corrected.articles)}`);
