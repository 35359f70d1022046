// Standard input → articles: one JSON object a line (streamed), one JSON text, a feed, a page of HTML, or a plain text, as it begins.
import type { RawPage } from '../../schema/facts.ts';
import { binaryKind } from '../fetch/binary.ts';
import type { Fetcher } from '../fetch/index.ts';
import { FETCH_LIMITS, megabytes } from '../fetch/limits.ts';
import { readLimited, TooLarge } from '../fetch/read-limited.ts';
import { decodeText } from '../read/charset.ts';
import { type Discovered, failed } from './discovered.ts';
import { feedOf, followFeed } from './follow-feed.ts';
import { listLineRecords, listRecords } from './json-records.ts';
import { isJsonFeed } from './parse-json-feed.ts';

const PLACE = '-';
/** A first line that is an object by itself means that each line is one. */
const FIRST_LINE = 1024 * 1024;

/** The chunks up to and with the first line end, and all of them. */
const peek = async (chunks: AsyncIterable<Uint8Array>): Promise<{ readonly head: Buffer; readonly all: AsyncGenerator<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (!done && size < FIRST_LINE && !held.at(-1)?.includes(10)) {
    const next = await iterator.next();
    done = next.done === true;
    if (!next.done) {
      held.push(next.value);
      size += next.value.byteLength;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held;
    while (!done) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { head: Buffer.concat(held), all: all() };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function* listWhole(bytes: Uint8Array, fetcher: Fetcher): AsyncGenerator<Discovered> {
  const kind = binaryKind(bytes);
  if (kind) return yield failed(PLACE, 'binary', `Standard input is ${kind}, not text.`);
  const text = decodeText(bytes);
  if (!text.trim()) return yield failed(PLACE, 'empty', 'Standard input is empty.');
  const page: RawPage = { place: PLACE, bytes };
  const feed = feedOf(page);
  if (feed) return yield* followFeed(feed, { kind: 'none', place: PLACE }, fetcher);
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null) return yield* listRecords(PLACE, value);
  if (/^\s*\{\s*"/.test(text)) return yield failed(PLACE, 'bad-record', 'Standard input begins like JSON and is none.');
  yield { ref: { kind: 'page', place: PLACE, page } };
}

export async function* listStandardInput(input: AsyncIterable<Uint8Array>, fetcher: Fetcher): AsyncGenerator<Discovered> {
  const { head, all } = await peek(input);
  const [first = ''] = head.toString('utf8').split('\n', 1);
  const value = first.trimStart().startsWith('{') && head.includes(10) ? parseJson(first) : undefined;
  if (typeof value === 'object' && !isJsonFeed(value)) return yield* listLineRecords(PLACE, all);
  try {
    yield* listWhole(await readLimited(all, FETCH_LIMITS.bytes), fetcher);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    yield failed(PLACE, 'too-large', `Standard input is larger than ${megabytes(FETCH_LIMITS.bytes)}.`);
  }
}
