// The bytes of a body as they come → the bytes that were meant: content-encodings undone, last one first, each step within the limit.
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { limited, readLimited } from './read-limited.ts';
import { BrokenPacking, unzstd } from './unzstd.ts';

type Bytes = AsyncIterable<Uint8Array>;
export type DecodeOptions = { readonly limit: number; readonly signal: AbortSignal };

/** What we can undo. Zstandard comes last: its decoder is not the system's. */
export const ACCEPT_ENCODING = 'gzip, br, deflate;q=0.8, zstd;q=0.5';
/** Nobody packs more often, but a bomb. */
const MOST_ENCODINGS = 3;
/** Not encodings, but what servers write there when nothing is packed. */
const NONE = /^(|identity|none|binary|[78]bit|utf-?8|iso-8859-1)$/;

const through = (source: Bytes, unpacker: Transform): Bytes => {
  // Whatever breaks reaches the reader through the last stream.
  pipeline(source, unpacker, () => {});
  return unpacker;
};

async function* unbroken(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** RFC 1950: compression method 8, and the first two bytes are a multiple of 31. What begins otherwise is deflate without that head, as some send it. */
const hasZlibHead = ([a = 0, b = 0]: Uint8Array): boolean => (a & 0x0f) === 8 && ((a << 8) | b) % 31 === 0;

const createUndeflate = (head: Uint8Array): Transform => (hasZlibHead(head) ? createInflate() : createInflateRaw());

/** Nothing stays nothing: a packed answer without a body is empty, not cut short. */
async function* unpack(source: Bytes, createUnpacker: (head: Uint8Array) => Transform): AsyncGenerator<Uint8Array> {
  const rest = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.byteLength < 2) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  if (head.byteLength > 0) yield* through(unbroken([head], rest), createUnpacker(head));
}

async function* undoZstd(source: Bytes, { limit, signal }: DecodeOptions): AsyncGenerator<Uint8Array> {
  yield await unzstd(await readLimited(source, limit), limit, signal);
}

const undo = (source: Bytes, encoding: string, options: DecodeOptions): Bytes => {
  if (/^(x-)?gzip$/.test(encoding)) return unpack(source, () => createGunzip());
  if (encoding === 'br') return unpack(source, () => createBrotliDecompress());
  if (/^(x-)?deflate$/.test(encoding)) return unpack(source, createUndeflate);
  if (encoding === 'zstd') return undoZstd(source, options);
  throw new BrokenPacking(`${encoding.slice(0, 40)} is an encoding that was not asked for`);
};

/** `header`: Content-Encoding, also several. Throws TooLarge, BrokenPacking, CutShort, or what the decoders of Node throw. */
export const decodeBody = (body: Bytes, header: string | undefined, options: DecodeOptions): Bytes => {
  const encodings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => !NONE.test(encoding));
  if (encodings.length > MOST_ENCODINGS) throw new BrokenPacking(`it is packed ${encodings.length} times over`);
  return encodings.reduceRight((source, encoding) => limited(undo(source, encoding, options), options.limit), limited(body, options.limit));
};

const isGzip = ([a, b, c]: Uint8Array): boolean => a === 0x1f && b === 0x8b && c === 8;

/** A gzip file for a page, as sitemaps are kept (`sitemap.xml.gz`): unpacked once more. Other bytes come back as they are. */
export const unpackFile = async (bytes: Uint8Array, { limit }: DecodeOptions): Promise<Uint8Array> =>
  isGzip(bytes) ? readLimited(through(Readable.from([bytes]), createGunzip()), limit) : bytes;
