// Samples → sequences of feature rows for training, and the hash that each row stands for.
import { evenOut, modeOf } from '../../ingest/recognise/tagger/casing.ts';
import { emitContext, emitWord, findRuns, REACH } from '../../ingest/recognise/tagger/features.ts';
import { LABEL_COUNT, spansToLabels } from '../../ingest/recognise/tagger/labels.ts';
import { factsOf, type WordFacts } from '../../ingest/recognise/tagger/word-facts.ts';
import type { WordTable } from '../../ingest/recognise/tagger/word-table.ts';
import { MENTION_KINDS } from '../../schema/ontology.ts';
import type { Sample } from './corpus.ts';
import type { Sequence } from './crf.ts';

export type Vocabulary = { readonly rowOf: Map<number, number> };
export type ListsOf = (words: readonly string[]) => Uint16Array;

const OTHER_BITS = [0, 1, 2, 3].reduce((bits, part) => bits | (1 << (1 + 4 * MENTION_KINDS.indexOf('OTHER') + part)), 0);
const cache = new Map<string, WordFacts>();

const factsCached = (word: string, table: WordTable): WordFacts => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const facts = factsOf(word, table);
  cache.set(word, facts);
  return facts;
};

const emitSample = (sample: Sample, table: WordTable, listsOf: ListsOf, emit: (token: number, feature: number) => void): void => {
  const mode = modeOf(sample.words, sample.field);
  const words = evenOut(sample.words);
  const facts = words.map((word) => factsCached(word, table));
  const lists = listsOf(words);
  const runs = findRuns(facts, mode);
  for (let token = 0; token < facts.length; token += 1) {
    const emitHere = (feature: number): void => emit(token, feature);
    for (let offset = -REACH; offset <= REACH; offset += 1) emitWord(facts[token + offset], offset, mode, emitHere);
    emitContext(facts, token, mode, runs, lists, emitHere);
  }
};

/** Features seen at least `least` times in the weighted samples. */
export const buildVocabulary = (samples: readonly Sample[], table: WordTable, listsOf: ListsOf, least: number): Vocabulary => {
  const counts = new Map<number, number>();
  for (const sample of samples) emitSample(sample, table, listsOf, (_, feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
  const rowOf = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) rowOf.set(feature, rowOf.size);
  return { rowOf };
};

const allowedLabels = (sample: Sample): Uint32Array => {
  const labels = spansToLabels(sample.spans, sample.words.length);
  return Uint32Array.from(labels, (label, token) => {
    const open = sample.partial && label === 0 && /^\p{Lu}/u.test(sample.words[token] ?? '');
    return (1 << label) | (open ? OTHER_BITS : 0);
  });
};

export const encode = (sample: Sample, table: WordTable, listsOf: ListsOf, { rowOf }: Vocabulary, weight: number): Sequence => {
  const rows: number[] = [];
  const starts = new Uint32Array(sample.words.length + 1);
  emitSample(sample, table, listsOf, (token, feature) => {
    const row = rowOf.get(feature);
    if (row !== undefined) rows.push(row);
    starts[token + 1] = rows.length;
  });
  for (let token = 1; token < starts.length; token += 1) starts[token] = Math.max(starts[token] ?? 0, starts[token - 1] ?? 0);
  return { starts, features: Uint32Array.from(rows), allowed: allowedLabels(sample), weight };
};

if (LABEL_COUNT > 32) throw new Error('A bit mask of labels has 32 bits');
