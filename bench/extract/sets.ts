// The annotated sets of a data folder, as articles with their gold. `learned`: the rules and weights were made on it, so it is cross-validated.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../ingest/read/json-article.ts';
import { readJson } from '../../ingest/read/read-json.ts';
import type { Article } from '../../schema/facts.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { toRecord } from '../corpus/to-record.ts';
import { type GoldItem, readGold } from './gold.ts';
import { readLabelledHeadlines } from './labelled-headlines.ts';

export type Item = { readonly article: Article; readonly gold: GoldItem };
export type AnnotatedSet = { readonly name: string; readonly learned: boolean; readonly items: readonly Item[] };

const toArticle = (value: unknown): Article => {
  const { article, reason } = readJson(JSON.stringify(value));
  if (!article || 'reason' in parseRecord(value)) throw new Error(reason ?? 'No article.');
  return article;
};
const toItem = (value: unknown): Item => ({ article: toArticle(value), gold: readGold(value) });

const readLines = (path: string): readonly Item[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => toItem(JSON.parse(line)));
const readFolder = (path: string): readonly Item[] =>
  readdirSync(path)
    .sort()
    .map((name) => toItem(JSON.parse(readFileSync(join(path, name), 'utf8'))));

/** The project's own corpus: what may be learned from, and what is only measured. */
export const readCorpusSets = (): readonly AnnotatedSet[] => {
  const items = readCorpus();
  const of = (split: string): readonly Item[] => items.filter((item) => item.split === split).map((item) => toItem(toRecord(item)));
  return [
    { name: 'corpus, cross-validated', learned: true, items: of('dev') },
    { name: 'corpus, never learned from', learned: false, items: of('check') },
  ];
};

/** Headlines as they come, most of which tell no agreement. */
const readAtRandom = (data: string, known: ReadonlySet<string>): readonly AnnotatedSet[] => {
  const items = readLabelledHeadlines(data, known).map(({ measured, ...record }) => ({ measured, item: toItem({ ...record, text: '' }) }));
  const of = (wanted: boolean): readonly Item[] => items.filter(({ measured }) => measured === wanted).map(({ item }) => item);
  return [
    { name: 'headlines at random, cross-validated', learned: true, items: of(false) },
    { name: 'headlines at random, never learned from', learned: false, items: of(true) },
  ];
};

/** Nothing where the folder is not there: then only the project's own corpus is measured. */
export const readSharedSets = (data: string): readonly AnnotatedSet[] => {
  if (!existsSync(data)) return [];
  const dev = readLines(join(data, 'headlines/dev.jsonl'));
  const train = readLines(join(data, 'headlines/train.jsonl'));
  const known = new Set([...dev, ...train].map(({ article }) => article.title));
  return [
    { name: 'headlines, never learned from', learned: false, items: dev },
    { name: 'headlines, cross-validated', learned: true, items: train },
    { name: 'articles, cross-validated', learned: true, items: readFolder(join(data, 'articles')) },
    ...readAtRandom(data, known),
  ];
};
