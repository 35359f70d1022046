// Samples → a learned model, and the words' table that it needs: what bench/train-names.ts and bench/names.ts share.
import { readFileSync } from 'node:fs';
import type { KnownNames } from '../../ingest/recognise/tagger/known-names.ts';
import { type Learned, type Model, readModel, writeModel } from '../../ingest/recognise/tagger/model.ts';
import type { WordEntry, WordTable } from '../../ingest/recognise/tagger/word-table.ts';
import { swapNames } from './augment.ts';
import { countCasing } from './casing-counts.ts';
import type { Sample } from './corpus.ts';
import { trainCrf } from './crf.ts';
import { buildVocabulary, encode } from './encode.ts';
import { recaseHeadlines } from './recase.ts';

/** The sentences that each teacher (bench/names/teacher.py) labelled. What two of them say differently counts half for either. */
export const readSilver = (paths: readonly string[]): Sample[][] =>
  paths.map((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.length > 0)
      .map((line): Sample => JSON.parse(line)),
  );

export const mergeWords = (clusters: ReadonlyMap<string, number>, plain: readonly Sample[]): Map<string, WordEntry> => {
  const casing = countCasing(plain);
  const words = new Map<string, WordEntry>();
  for (const [word, cluster] of clusters) words.set(word, { cluster, casing: casing.get(word) ?? 0 });
  for (const [word, usual] of casing) if (!words.has(word)) words.set(word, { cluster: 0, casing: usual });
  return words;
};

// Set by cross-validation on the annotated samples: without dropout −0.9 points of F1 over all kinds; without the swapped names −0.3 on
// headlines and −1.5 on articles (recall of companies −2), with two copies of them instead of one +0.5 on articles; copies in the other
// case without other names −1. The mean of three models is 0.2 to 0.4 better than one, whose scores go up and down by as much with the seed.
const GOLD_ONLY = { epochs: 12, least: 2, weight: 1 };
const WITH_SILVER = { epochs: 6, least: 3, weight: 2 };
const COMMON = { rate: 0.1, decay: 0.0005, dropout: 0.25 };
const SEEDS = [1, 2, 3];

export type Sources = {
  readonly gold: readonly Sample[];
  /** One list a teacher, all of the same sentences; none: learn from `gold` alone. */
  readonly silver: readonly (readonly Sample[])[];
  readonly table: WordTable;
  readonly known: KnownNames;
};

/** The samples, two copies of those with names that have other names, and one of the headlines that is in the other case too. */
const multiply = (samples: readonly Sample[], table: WordTable): Sample[] => {
  const named = samples.filter(({ spans }) => spans.length > 0);
  const titles = named.filter(({ field }) => field === 'TITLE');
  return [...samples, ...swapNames(named, 1), ...swapNames(named, 6), ...swapNames(recaseHeadlines(titles, table, 1), 2)];
};

const mean = (members: readonly Float32Array[]): Float32Array =>
  Float32Array.from(members[0] ?? [], (_, at) => members.reduce((sum, member) => sum + (member[at] ?? 0), 0) / members.length);

export const learn = ({ gold: annotated, silver, table, known }: Sources, log: (line: string) => void): Learned => {
  const gold = multiply(annotated, table);
  const { epochs, least, weight } = silver.length > 0 ? WITH_SILVER : GOLD_ONLY;
  const vocabulary = buildVocabulary([...gold, ...(silver[0] ?? [])], table, known.mark, least);
  log(`${annotated.length} annotated and ${silver[0]?.length ?? 0} teacher-labelled sentences, ${vocabulary.rowOf.size} features`);
  const sequences = [
    ...gold.map((sample) => encode(sample, table, known.mark, vocabulary, weight * Math.max(1, silver.length))),
    ...silver.flat().map((sample) => encode(sample, table, known.mark, vocabulary, 1)),
  ];
  const members = SEEDS.map((seed) => trainCrf(sequences, vocabulary.rowOf.size, { ...COMMON, epochs, seed }, log));
  return {
    hashes: [...vocabulary.rowOf.keys()],
    weights: mean(members.map(({ rows }) => rows)),
    transitions: mean(members.map(({ transitions }) => transitions)),
  };
};

const STEP = 1 / 32;

/** As the product reads it: whole steps, and no row below `least`. */
export const pack = (learned: Learned, least: number): Uint8Array => writeModel(learned, STEP, least);
export const asShipped = (learned: Learned, least: number): Model => readModel(pack(learned, least));
