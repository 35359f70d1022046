// The annotated and the plain texts that the name tagger learns from (../shared/data by its README), as sentences of tokens.
// Folds: a headline by its number, an article as a whole, so that no text is on both sides of a fold.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../ingest/recognise/sentences.ts';
import type { Span } from '../../ingest/recognise/tagger/labels.ts';
import { MENTION_KINDS, type MentionKind } from '../../schema/ontology.ts';
import type { Split } from '../corpus/parse-corpus.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

export const FOLDS = 5;

/** `partial`: places and the like were not annotated, so a capitalised token outside every name may still be OTHER. */
export type Sample = {
  readonly document: string;
  readonly fold: number;
  readonly field: 'TITLE' | 'TEXT';
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly partial: boolean;
};

type Mark = { readonly name: string; readonly kind: string; readonly start: number; readonly end: number };
type Item = { readonly id: string; readonly title: string; readonly text?: string; readonly mentions?: readonly Mark[] };

const toKind = (kind: string): MentionKind | undefined => MENTION_KINDS.find((known) => known === kind.toUpperCase());

const spansOf = (marks: readonly Mark[], tokens: readonly { start: number; end: number }[]): Span[] =>
  marks.flatMap((mark) => {
    const kind = toKind(mark.kind);
    const start = tokens.findIndex((token) => token.start === mark.start);
    const last = tokens.findIndex((token) => token.end === mark.end);
    return kind !== undefined && start >= 0 && last >= start ? [{ kind, start, end: last + 1 }] : [];
  });

/** The sentences of a text, but for those in which one of `unclear` stands. */
const samplesOf = (text: string, marks: readonly Mark[], rest: Omit<Sample, 'words' | 'spans'>, unclear: readonly Mark[] = []): Sample[] =>
  splitSentences(text)
    .filter(({ tokens }) => !unclear.some(({ start }) => tokens.some((token) => token.start === start)))
    .map(({ tokens }) => ({ ...rest, words: tokens.map((token) => token.text), spans: spansOf(marks, tokens) }));

/** "The iPhone maker" is marked as a whole: nobody said what the iPhone in it is. */
const hidesName = ({ kind, name }: Mark): boolean => kind === 'REF' && / \S*\p{Lu}/u.test(name);

const readLines = (path: string): Item[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line): Item => JSON.parse(line));

const readHeadlines = (data: string): Sample[] =>
  readLines(join(data, 'headlines/train.jsonl')).flatMap((item, index) =>
    samplesOf(item.title, item.mentions ?? [], { document: item.id, fold: index % FOLDS, field: 'TITLE', partial: false }),
  );

const readItems = (data: string): Item[] =>
  readdirSync(join(data, 'articles'))
    .sort()
    .filter((name) => name.endsWith('.json'))
    .map((name): Item => JSON.parse(readFileSync(join(data, 'articles', name), 'utf8')));

/** Articles that are only measured, end to end; nothing is learned from them. */
const isHeldOut = ({ id }: Item): boolean => /^[rs]02[1-5]$/.test(id);

const readArticles = (data: string): Sample[] =>
  readItems(data)
    .filter((item) => item.mentions !== undefined && !isHeldOut(item))
    .flatMap((item, index) =>
      samplesOf(item.text ?? '', item.mentions ?? [], { document: item.id, fold: index % FOLDS, field: 'TEXT', partial: true }),
    );

/** The project's own corpus, in which every name is marked: `dev` may be learned from, `check` is only measured. */
export const readCorpusSamples = (part: Split): Sample[] =>
  readCorpus()
    .filter(({ split }) => split === part)
    .flatMap(({ id, title, titleMarks, text, textMarks }, index) =>
      (
        [
          ['TITLE', title, titleMarks],
          ['TEXT', text, textMarks],
        ] as const
      ).flatMap(([field, written, marks]) =>
        samplesOf(
          written,
          marks.filter(({ kind }) => kind !== 'REF' && kind !== 'NONE'),
          { document: id, fold: index % FOLDS, field, partial: false },
          marks.filter(hidesName),
        ),
      ),
    );

/** Everything that is annotated. */
export const readGoldSamples = (data: string): Sample[] => [...readHeadlines(data), ...readArticles(data), ...readCorpusSamples('dev')];

const joinWords = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ ([,.;:!?)\]’”%])/gu, '$1')
    .replace(/([([$“]) /gu, '$1')
    .replace(/ (['’]s\b)/gu, '$1')
    .replace(/ - /gu, '-');

/** Texts without annotation, each with the field that it resembles. Titles that are annotated, in train or dev, are left out. */
export const readPlain = (data: string): Sample[] => {
  const known = new Set(
    [...readLines(join(data, 'headlines/train.jsonl')), ...readLines(join(data, 'headlines/dev.jsonl'))].map((item) => item.title.trim()),
  );
  const titles = readFileSync(join(data, 'headlines/unlabelled.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim().length > 0 && !known.has(line.trim()));
  const plain = (text: string, document: string, field: 'TITLE' | 'TEXT'): Sample[] =>
    samplesOf(text, [], { document, fold: -1, field, partial: false });
  const core: { id: string; context: string[] }[] = JSON.parse(readFileSync(join(data, 'relations/core/dataset/train.json'), 'utf8'));
  const passages = new Map(core.map(({ id, context }) => [joinWords(context), id]));
  const untagged = readItems(data).filter((item) => item.mentions === undefined);
  return [
    ...titles.flatMap((title, index) => plain(title, `headline-${index}`, 'TITLE')),
    ...[...passages].flatMap(([text, id]) => plain(text, `core-${id}`, 'TEXT')),
    ...untagged.flatMap((item) => plain(item.text ?? '', item.id, 'TEXT')),
  ];
};
