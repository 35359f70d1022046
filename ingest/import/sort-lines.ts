// An export → its articles, mentions and claims in buckets, judgements and removals in hand. Every line is checked before anything is done.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '../../schema/app-error.ts';
import type { Judgement } from '../../schema/facts.ts';
import { splitLines } from '../discover/split-lines.ts';
import type { Removal } from '../store/remove-article.ts';
import { badLine, notWhole } from './bad-line.ts';
import { Buckets } from './buckets.ts';
import { parseExportLine } from './export-line.ts';

/** The text of an article may be 20 million characters, and each of them six in JSON. */
const LONGEST_LINE = 128 * 1024 * 1024;
const BYTES_A_BUCKET = 8 * 1024 * 1024;
const MOST_BUCKETS = 512;
/** How much more an export is than its packed form. */
const UNPACKED = 8;
const LINES_A_REPORT = 1000;

export type SortOptions = {
  /** Where the buckets lie. */
  readonly folder: string;
  /** Told now and then; in bytes of the file. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type Sorted = {
  /** Lines of articles, by article id. */
  readonly articles: Buckets;
  /** Lines of mentions and of the articles that they are in, by mention id; those of claims alike, by claim id. */
  readonly parts: Buckets;
  readonly judgements: readonly Judgement[];
  readonly removals: readonly Removal[];
  /** How many articles there are. */
  readonly count: number;
};

const unreadable = (path: string, cause: unknown): AppError =>
  new AppError({
    code: 'BAD_INPUT',
    stage: 'store',
    message: `${basename(path)} cannot be read on: ${cause instanceof Error ? cause.message : String(cause)}.`,
    hint: 'Nothing was imported. The file was cut or damaged: take another copy.',
    cause,
  });

/** The lines of a file, unpacked where it is packed, and how many of its bytes have been read. */
const openLines = (path: string, packed: boolean) => {
  const file = createReadStream(path);
  const lines = splitLines(packed ? pipeline(file, createGunzip(), () => {}) : file, LONGEST_LINE);
  async function* readable() {
    try {
      yield* lines;
    } catch (error) {
      throw unreadable(path, error);
    }
  }
  return { lines: readable(), bytesRead: () => file.bytesRead };
};

/** Undefined when it was stopped. Throws BAD_INPUT, with the line. */
export const sortLines = async (path: string, { folder, progress, signal }: SortOptions): Promise<Sorted | undefined> => {
  const packed = /\.gz$/i.test(path);
  const total = (await stat(path)).size;
  // How much a pipe brings is not known beforehand.
  const buckets = Math.min(MOST_BUCKETS, Math.ceil((total * (packed ? UNPACKED : 1)) / BYTES_A_BUCKET) || MOST_BUCKETS);
  const [articles, parts] = [new Buckets(`${folder}/articles`, buckets), new Buckets(`${folder}/parts`, buckets)];
  const judgements: Judgement[] = [];
  const removals: Removal[] = [];
  let count = 0;
  const derived = { lines: 0, inStory: 0 };
  const { lines, bytesRead } = openLines(path, packed);
  for await (const line of lines) {
    if (line.number % LINES_A_REPORT === 0) {
      if (signal?.aborted) return undefined;
      progress?.(bytesRead(), total);
    }
    const place = `${basename(path)}:${line.number}`;
    if ('tooLong' in line) throw badLine(place, 'is too long for a line of an export');
    if (line.text === '') throw badLine(place, 'is empty');
    const read = parseExportLine(line.text, place);
    if ('derived' in read) {
      derived.lines += 1;
      if (read.derived === 'IN_STORY') derived.inStory += 1;
    } else if (read.element === 'Article') {
      count += 1;
      await articles.put(read.id, JSON.stringify({ of: read.id, article: read.article }));
    } else if (read.element === 'Judgement') judgements.push({ id: read.id, ...read.properties });
    else if (read.element === 'Removal') removals.push({ article: read.id, ...read.properties });
    else await parts.put('from' in read ? read.from : read.id, JSON.stringify(read));
  }
  // Lines stand in the order of their kinds, so that what was cut off is a whole kind or more.
  if (derived.lines > 0 && (count === 0 || derived.inStory !== count))
    throw notWhole(basename(path), `of ${count} articles ${derived.inStory} are in a story`);
  return { articles, parts, judgements, removals, count };
};
