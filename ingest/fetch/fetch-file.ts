// A file → its bytes, unpacked. Not a file, empty, over-large and binary are outcomes with a sentence each.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { ArticleRef } from '../../schema/facts.ts';
import { binaryKind } from './binary.ts';
import { type FetchLimits, megabytes } from './limits.ts';
import type { Fetched, NoPage } from './outcome.ts';
import { readLimited, TooLarge } from './read-limited.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  json: 'application/json',
};

const contentTypeOf = (path: string): string | undefined => {
  const extension = /\.([a-z]+)(\.gz)?$/i.exec(path)?.[1];
  return CONTENT_TYPES[extension?.toLowerCase() ?? ''];
};

const failure = (path: string, error: unknown, limit: number): NoPage => {
  if (error instanceof TooLarge) return { outcome: 'too-large', reason: `${path} is larger than ${megabytes(limit)}.` };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { outcome: 'not-found', reason: `${path} does not exist.` };
  if (code === 'EACCES' || code === 'EPERM') return { outcome: 'unreadable', reason: `${path} may not be read by this user.` };
  if (code.startsWith('Z_')) return { outcome: 'unreadable', reason: `${path} is no sound gzip file.` };
  return { outcome: 'unreadable', reason: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.` };
};

/** The bytes of a file, or why there are none that could be read. */
export const readFileBytes = async (path: string, limits: FetchLimits): Promise<{ readonly bytes: Uint8Array } | NoPage> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { outcome: 'unreadable', reason: `${path} is no file.` };
    if (found.size === 0) return { outcome: 'empty', reason: `${path} is empty.` };
    if (found.size > limits.bytes) throw new TooLarge();
    const file = createReadStream(path);
    const bytes = await readLimited(/\.gz$/i.test(path) ? file.pipe(passErrors(file, createGunzip())) : file, limits.bytes);
    const kind = binaryKind(bytes);
    if (kind) return { outcome: 'binary', reason: `${path} is ${kind}, not text.` };
    return bytes.byteLength > 0 ? { bytes } : { outcome: 'empty', reason: `${path} is empty.` };
  } catch (error) {
    return failure(path, error, limits.bytes);
  }
};

/** `pipe` passes no errors on. */
const passErrors = (from: NodeJS.ReadableStream, to: ReturnType<typeof createGunzip>): ReturnType<typeof createGunzip> => {
  from.once('error', (error) => to.destroy(error));
  return to;
};

export const fetchFile = async (ref: ArticleRef & { readonly kind: 'file' }, limits: FetchLimits): Promise<Fetched> => {
  const found = await readFileBytes(ref.path, limits);
  if ('outcome' in found) return found;
  const contentType = contentTypeOf(ref.path);
  return {
    page: { place: ref.path, bytes: found.bytes, ...(contentType ? { contentType } : {}), ...(ref.hints ? { hints: ref.hints } : {}) },
  };
};
