// A file → the article or articles in it, by its name's ending; a file named by itself whose ending tells nothing, by its content.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readFileBytes } from '../fetch/fetch-file.ts';
import type { Fetcher } from '../fetch/index.ts';
import { FETCH_LIMITS } from '../fetch/limits.ts';
import { decodeText } from '../read/charset.ts';
import { type Discovered, failed } from './discovered.ts';
import { feedOf, followFeed } from './follow-feed.ts';
import { listLineRecords, listRecords } from './json-records.ts';
import { isJsonFeed } from './parse-json-feed.ts';
import { sourceKind } from './source-kind.ts';

/** `inFolder`: found by walking a folder, where feeds are not followed and files of unknown kinds are passed over. */
export type FileOptions = { readonly fetcher: Fetcher; readonly inFolder: boolean };

async function* listJson(path: string, { fetcher, inFolder }: FileOptions): AsyncGenerator<Discovered> {
  const found = await readFileBytes(path, FETCH_LIMITS);
  if ('outcome' in found) return yield failed(path, found.outcome, found.reason);
  let value: unknown;
  try {
    value = JSON.parse(decodeText(found.bytes));
  } catch (error) {
    return yield failed(path, 'bad-record', `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isJsonFeed(value)) return yield* listRecords(path, value);
  yield* inFolder ? [feedInFolder(path)] : listFeed(path, { fetcher, inFolder });
}

async function* listLines(path: string): AsyncGenerator<Discovered> {
  const { size } = await stat(path);
  if (size === 0) return yield failed(path, 'empty', `${path} is empty.`);
  const file = createReadStream(path);
  try {
    yield* listLineRecords(path, /\.gz$/i.test(path) ? pipeline(file, createGunzip(), () => {}) : file);
  } catch (error) {
    yield failed(path, 'unreadable', `${path} cannot be read on: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const feedInFolder = (path: string): Discovered =>
  failed(path, 'unknown-type', `${path}: feeds in a folder are not followed; name it as a SOURCE of its own.`);

async function* listFeed(path: string, { fetcher }: FileOptions): AsyncGenerator<Discovered> {
  const found = await readFileBytes(path, FETCH_LIMITS);
  if ('outcome' in found) return yield failed(path, found.outcome, found.reason);
  const feed = feedOf({ place: path, bytes: found.bytes });
  if (!feed) return yield failed(path, 'bad-feed', `${path} is no feed or sitemap that can be read.`);
  yield* followFeed(feed, { kind: 'file', place: path }, fetcher);
}

/** A file without a telling name: a feed, JSON, or a page, as it begins. */
async function* listUnknown(path: string, options: FileOptions): AsyncGenerator<Discovered> {
  const found = await readFileBytes(path, FETCH_LIMITS);
  if ('outcome' in found) return yield failed(path, found.outcome, found.reason);
  if (feedOf({ place: path, bytes: found.bytes })) return yield* listFeed(path, options);
  if (/^\s*[[{]/.test(decodeText(found.bytes.subarray(0, 1000)))) return yield* listJson(path, options);
  yield { ref: { kind: 'file', path } };
}

export async function* listFile(path: string, options: FileOptions): AsyncGenerator<Discovered> {
  switch (sourceKind(path)) {
    case 'page':
      return yield { ref: { kind: 'file', path } };
    case 'json':
      return yield* listJson(path, options);
    case 'jsonl':
      return yield* listLines(path);
    case 'feed':
      return yield* options.inFolder ? [feedInFolder(path)] : listFeed(path, options);
    default:
      return options.inFolder
        ? yield failed(path, 'unknown-type', `${path} is of a kind that is not read.`)
        : yield* listUnknown(path, options);
  }
}
