// Measures extraction: how many words a second recognise and relate take on one core, and how many of the annotated agreements they find.
// Run: node dist/bench/extract.js [--data ../shared/data] [--rules]. Silence: items without any agreement for which nothing was claimed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createExtractor } from '../ingest/default-extractor.ts';
import { parseRecord } from '../ingest/read/json-article.ts';
import { readJson } from '../ingest/read/read-json.ts';
import { createRecogniser } from '../ingest/recognise/index.ts';
import { relate } from '../ingest/relate/index.ts';
import type { Article } from '../schema/facts.ts';
import { type GoldItem, readGold, scoreItems } from './extract/score.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, rules: { type: 'boolean', default: false } },
});

const toArticle = (value: unknown): Article => {
  const { article, reason } = readJson(JSON.stringify(value));
  if (!article || 'reason' in parseRecord(value)) throw new Error(reason ?? 'No article.');
  return article;
};

type Item = { readonly article: Article; readonly gold: GoldItem };
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

const countWords = (items: readonly Item[]): number =>
  items.reduce((sum, { article }) => sum + `${article.title} ${article.text}`.split(/\s+/).length, 0);
/** Milliseconds of `work` over all items, the second time: the first warms it up. */
const timed = (items: readonly Item[], work: (article: Article) => unknown): number => {
  for (const { article } of items) work(article);
  const start = performance.now();
  for (const { article } of items) work(article);
  return performance.now() - start;
};

const measureSpeed = (items: readonly Item[]): void => {
  const recognise = createRecogniser();
  const words = countWords(items);
  const recognising = timed(items, recognise);
  const mentions = new Map(items.map(({ article }) => [article.id, recognise(article)]));
  const relating = timed(items, (article) => relate(article, mentions.get(article.id) ?? []));
  const perSecond = (milliseconds: number): string => Math.round((1000 * words) / milliseconds).toLocaleString('en');
  console.log(
    `speed      recognise ${perSecond(recognising)} words/s, relate ${perSecond(relating)} words/s, both ${perSecond(recognising + relating)} words/s`,
  );
};

const sets: readonly (readonly [string, readonly Item[]])[] = [
  ['headlines', readLines(join(values.data, 'headlines/dev.jsonl'))],
  ['articles', readFolder(join(values.data, 'articles'))],
];
const extractor = createExtractor();
for (const [name, items] of sets) {
  const claims = new Map(items.map(({ article }) => [article.id, extractor.extract(article).claims]));
  console.log(
    name.padEnd(10),
    scoreItems(
      items.map(({ article, gold }) => ({ gold, claims: claims.get(article.id) ?? [] })),
      values.rules,
    ),
  );
}
measureSpeed(sets.flatMap(([, items]) => items));
