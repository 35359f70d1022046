// Measures the name recogniser: exact-span, exact-kind P/R/F1 by kind, five-fold cross-validated on annotated headlines, articles and the
// corpus' part `dev`; each model is measured on the corpus' part `check` too, of which nothing is ever learned.
// node dist/bench/names.js --data ../shared/data [--teachers FOLDER …] (each with fold-0.jsonl … of teacher.py) [--folds 0,1,2,3,4]
// node dist/bench/names.js --shipped     the model of the product, on `check` alone
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { correctNames } from '../ingest/recognise/corrections.ts';
import { toFoundName } from '../ingest/recognise/found-names.ts';
import type { Passage } from '../ingest/recognise/passages.ts';
import { readKnownNames } from '../ingest/recognise/tagger/known-names.ts';
import { readModel } from '../ingest/recognise/tagger/model.ts';
import { createTagger, type Tagger } from '../ingest/recognise/tagger/tagger.ts';
import { readWordTable } from '../ingest/recognise/tagger/word-table.ts';
import { FOLDS, readCorpusSamples, readGoldSamples, type Sample } from './names/corpus.ts';
import { asShipped, learn, readSilver } from './names/learn.ts';
import { formatTally, type Tally, tallySpans } from './names/score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    model: { type: 'string', default: 'ingest/recognise/tagger' },
    teachers: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string', default: Array.from({ length: FOLDS }, (_, fold) => fold).join(',') },
    least: { type: 'string', default: '0.15' },
    shipped: { type: 'boolean', default: false },
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

/** Where a sample comes from; each has its table. */
const setOf = ({ document, field }: Sample): string => {
  const what = field === 'TITLE' ? 'HEADLINES' : 'ARTICLES';
  return /^(?:headlines|articles)-/.test(document) ? `${what} OF THE CORPUS` : what;
};

type Tables = Map<string, Tally>;

const measure = (tag: Tagger, samples: readonly Sample[], tables: Tables, nameOf: (sample: Sample) => string): void => {
  for (const document of groupByDocument(samples)) {
    const passages = document.map(toPassage);
    const tagged = document.flatMap(({ words, field }, index) => tag(words, field).map((span) => toFoundName(passages, index, span)));
    const corrected = correctNames(passages, tagged, known);
    document.forEach((sample, index) => {
      for (const [how, names] of [
        [', tagger alone', tagged],
        ['', corrected],
      ] as const) {
        const key = `${nameOf(sample)}${how}`;
        const table: Tally = tables.get(key) ?? new Map();
        tables.set(key, table);
        tallySpans(
          table,
          sample.spans,
          names.filter(({ passage }) => passage === index),
          ({ kind }) => sample.partial && kind === 'OTHER',
        );
      }
    });
  }
};

const asset = (name: string): Buffer => readFileSync(join(values.model, name));
const known = readKnownNames(asset('known-names.txt').toString('utf8'));
const table = readWordTable(gunzipSync(asset('words.bin.gz')));
const tables: Tables = new Map();
const check = readCorpusSamples('check');
const measureCheck = (tag: Tagger): void => measure(tag, check, tables, (sample) => `${setOf(sample)}, part check`);
if (values.shipped) measureCheck(createTagger(readModel(gunzipSync(asset('names.bin.gz'))), table, known));
else {
  const gold = readGoldSamples(values.data);
  for (const fold of values.folds.split(',').map(Number)) {
    const silver = readSilver(values.teachers.map((folder) => join(folder, `fold-${fold}.jsonl`)));
    const learned = learn({ gold: gold.filter((sample) => sample.fold !== fold), silver, table, known }, console.error);
    const tag = createTagger(asShipped(learned, Number(values.least)), table, known);
    measure(
      tag,
      gold.filter((sample) => sample.fold === fold),
      tables,
      setOf,
    );
    measureCheck(tag);
  }
}
for (const [name, tally] of tables) console.log(`${name}\n${formatTally(tally)}`);
