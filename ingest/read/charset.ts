// Bytes → text. In this order: a byte-order mark, UTF-16 by its zeros, valid UTF-8 whatever else is said, the server's charset, what the page
// declares, windows-1252. (Node's TextDecoder turns windows-1252's curly quotes and euro sign into control characters; iconv-lite does not.)
import { isUtf8 as isCleanUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { toEncoding } from './charset-labels.ts';

/** Declarations stand up to 4 KB into real pages. */
const DECLARED_WITHIN = 8192;
const FALLBACK = 'windows-1252';
const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Encodings whose letters are two bytes: a few of them may look like UTF-8 by chance ("小模" in GBK does), many do not. */
const DOUBLE_BYTE = /^(?:gb18030|big5-hkscs|shift_jis|euc-jp|cp949)$/;
const BY_CHANCE = 8;
/** Bytes in which the characters outside ASCII are counted. */
const SAMPLE = 500_000;
/** Of the characters outside ASCII this share may be broken in a page that is UTF-8 all the same (binary in its CSS); of a windows-1252 page nearly all are. */
const BROKEN_SHARE = 0.3;

const countSpecial = (bytes: Buffer): { readonly all: number; readonly broken: number } => {
  const text = bytes.toString('utf8', 0, SAMPLE);
  let all = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) all += 1;
    if (code === 0xfffd) broken += 1;
  }
  return { all, broken };
};

/** Without a character that the end cuts through: pages are cut at a limit of bytes. */
const withoutCutCharacter = (bytes: Buffer): Buffer => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
};

const isUtf8 = (bytes: Buffer): boolean => {
  if (isCleanUtf8(bytes) || isCleanUtf8(withoutCutCharacter(bytes))) return true;
  const { all, broken } = countSpecial(bytes);
  return broken <= all * BROKEN_SHARE;
};

/** Markup is ASCII: in UTF-16 every other byte of it is zero. */
const utf16Of = (bytes: Buffer): string | undefined => {
  const size = Math.min(bytes.length, 2048) & ~1;
  if (size < 16) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const most = size * 0.3;
  if (odd > most && even * 10 < odd) return 'utf-16le';
  return even > most && odd * 10 < even ? 'utf-16be' : undefined;
};

const declared = (bytes: Buffer): string | undefined => {
  const head = bytes.toString('latin1', 0, DECLARED_WITHIN).replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const tag =
    /<\?xml[^>]{1,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? /<meta[^>]{1,500}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  const encoding = toEncoding(tag?.[1]);
  // Declared in bytes that were read as Latin, so it cannot be UTF-16.
  return encoding?.startsWith('utf-16') ? undefined : encoding;
};

const isCalledOther = (bytes: Buffer, called: string | undefined): boolean =>
  called === 'iso-2022-jp' || (called !== undefined && DOUBLE_BYTE.test(called) && countSpecial(bytes).all < BY_CHANCE);

/** Neither a server nor a page is believed when the bytes are something else. */
export const encodingOf = (bytes: Buffer, contentType: string | undefined): string => {
  const marked = BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? utf16Of(bytes);
  if (marked) return marked;
  const told = toEncoding(/charset\s*=\s*([^;]+)/i.exec(contentType ?? '')?.[1]);
  const called = [told, declared(bytes)].find((encoding) => encoding !== undefined && encoding !== 'utf-8');
  if (isUtf8(bytes) && !isCalledOther(bytes, called)) return 'utf-8';
  return called ?? FALLBACK;
};

/** `contentType`: as the server gives it, with its charset. Never throws; what cannot be read becomes U+FFFD. */
export const decodeText = (bytes: Uint8Array, contentType?: string): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer, contentType);
  if (encoding === 'utf-8') return buffer.toString('utf8').replace(/^\uFEFF/, '');
  // The one encoding with a state of its own that iconv-lite has no table for.
  return encoding === 'iso-2022-jp' ? new TextDecoder(encoding).decode(buffer) : iconv.decode(buffer, encoding);
};
