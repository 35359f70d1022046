// Tokens of a sentence → spans of names, by the learned model. What a word adds wherever it stands is summed once and kept.
import { evenOut, type Mode, modeOf } from './casing.ts';
import { emitContext, emitWord, findRuns, REACH } from './features.ts';
import type { KnownNames } from './known-names.ts';
import { LABEL_COUNT, labelsToSpans, type Span } from './labels.ts';
import type { Model } from './model.ts';
import { bestLabels } from './viterbi.ts';
import { factsOf, type WordFacts } from './word-facts.ts';
import type { WordTable } from './word-table.ts';

export type Tagger = (words: readonly string[], field: 'TITLE' | 'TEXT') => Span[];

const OFFSETS = 2 * REACH + 1;
const MODE_COUNT = 3;
// Words kept before the memory is emptied: some 40 MB at most, more than a day's news uses.
const KEPT = 40_000;

type Known = { readonly facts: WordFacts; readonly sums: (Int16Array | undefined)[] };

const addRow = (model: Model, feature: number, scores: Int16Array | Int32Array, at: number): void => {
  const row = model.rowOf(feature);
  if (row < 0) return;
  const { weights } = model;
  const from = row * LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label += 1) scores[at + label] = (scores[at + label] ?? 0) + (weights[from + label] ?? 0);
};

/** What `facts` adds to the labels at each distance, in one array of OFFSETS × LABEL_COUNT. */
const sumWord = (model: Model, facts: WordFacts | undefined, mode: Mode): Int16Array => {
  const sums = new Int16Array(OFFSETS * LABEL_COUNT);
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    emitWord(facts, offset, mode, (feature) => addRow(model, feature, sums, (offset + REACH) * LABEL_COUNT));
  }
  return sums;
};

export const createTagger = (model: Model, table: WordTable, lists: KnownNames): Tagger => {
  const memory = new Map<string, Known>();
  const edges = Array.from({ length: MODE_COUNT }, (_, mode) => sumWord(model, undefined, mode as Mode));
  const recall = (word: string): Known => {
    const kept = memory.get(word);
    if (kept !== undefined) return kept;
    if (memory.size >= KEPT) memory.clear();
    const known: Known = { facts: factsOf(word, table), sums: new Array<Int16Array | undefined>(MODE_COUNT).fill(undefined) };
    memory.set(word, known);
    return known;
  };
  const sumsOf = (known: Known | undefined, mode: Mode): Int16Array => {
    if (known === undefined) return edges[mode] ?? new Int16Array(OFFSETS * LABEL_COUNT);
    const kept = known.sums[mode];
    if (kept !== undefined) return kept;
    const sums = sumWord(model, known.facts, mode);
    known.sums[mode] = sums;
    return sums;
  };
  return (words, field) => {
    const mode = modeOf(words, field);
    const even = evenOut(words);
    const known = even.map(recall);
    const marks = lists.mark(even);
    const facts = known.map((word) => word.facts);
    const runs = findRuns(facts, mode);
    const scores = new Int32Array(words.length * LABEL_COUNT);
    for (let token = 0; token < words.length; token += 1) {
      const at = token * LABEL_COUNT;
      for (let offset = -REACH; offset <= REACH; offset += 1) {
        const sums = sumsOf(known[token + offset], mode);
        const from = (offset + REACH) * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label += 1) scores[at + label] = (scores[at + label] ?? 0) + (sums[from + label] ?? 0);
      }
      emitContext(facts, token, mode, runs, marks, (feature) => addRow(model, feature, scores, at));
    }
    return labelsToSpans(bestLabels(scores, model.transitions, words.length));
  };
};
