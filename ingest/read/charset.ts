// Bytes → text. In this order: the server's charset, a byte-order mark, valid UTF-8, what the page declares, windows-1252.
// (Node's TextDecoder turns windows-1252's curly quotes and euro sign into control characters; iconv-lite does not.)
import { isUtf8 as isCleanUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Declarations stand up to 4 KB into real pages. */
const DECLARED_WITHIN = 8192;
const FALLBACK = 'windows-1252';
/** What browsers take these for; decoding as named would lose 0x80–0x9F. */
const WIDER: Readonly<Record<string, string>> = {
  'iso-8859-1': FALLBACK,
  latin1: FALLBACK,
  'us-ascii': FALLBACK,
  ascii: FALLBACK,
  'iso-8859-9': 'windows-1254',
  gb2312: 'gbk',
  ks_c_5601: 'euc-kr',
};
const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const known = (name: string | undefined): string | undefined => {
  const label = name
    ?.trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
  if (!label) return undefined;
  const charset = WIDER[label] ?? label;
  return iconv.encodingExists(charset) ? charset : undefined;
};

/** Of the characters outside ASCII this share may be broken in a page that is UTF-8 all the same (binary in its CSS); of a windows-1252 page nearly all are. */
const BROKEN_SHARE = 0.3;

const isUtf8 = (bytes: Buffer): boolean => {
  if (isCleanUtf8(bytes)) return true;
  const special = bytes.toString('utf8').match(/[^\p{ASCII}]/gu) ?? [];
  return special.filter((character) => character === '\uFFFD').length <= special.length * BROKEN_SHARE;
};

const declared = (bytes: Buffer): string | undefined => {
  const head = bytes.toString('latin1', 0, DECLARED_WITHIN);
  const tag = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  const name = known(tag?.[1]);
  // Declared in bytes that were read as Latin, so it cannot be UTF-16.
  return name?.startsWith('utf-16') ? undefined : name;
};

/** A server or a page that says UTF-8 is not believed when the bytes are something else. */
const charsetOf = (bytes: Buffer, contentType: string | undefined): string => {
  const bom = BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const told = known(/charset\s*=\s*([^;]+)/i.exec(contentType ?? '')?.[1]);
  if (told && !/^utf-?8$/.test(told) && !bom) return told;
  if (bom) return bom[1];
  if (isUtf8(bytes)) return 'utf-8';
  const name = declared(bytes);
  return !name || /^utf-?8$/.test(name) ? FALLBACK : name;
};

export const decodeText = (bytes: Uint8Array, contentType?: string): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const charset = charsetOf(buffer, contentType);
  return charset === 'utf-8' ? buffer.toString('utf8').replace(/^\uFEFF/, '') : iconv.decode(buffer, charset);
};
