// Whether bytes are text at all: how well-known formats begin, and bytes that no text has.

/** How formats begin, in Latin-1: with so much of it that no text begins so. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x89PNG', 'a PNG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh91AY&SY', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['ID3\x03', 'an audio file'],
  ['ID3\x04', 'an audio file'],
  ['OggS\0', 'an audio or video file'],
  ['SQLite format 3\0', 'a database'],
];
const SAMPLE = 8192;
/** A page may have a stray NUL; a file of bytes has one in 256. */
const NUL_SHARE = 0.001;
const CONTROL_SHARE = 0.02;

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/** What the bytes are when they are no text ("a PDF", "binary data"); undefined for text. UTF-16 with its mark is text. */
export const binaryKind = (bytes: Uint8Array): string | undefined => {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE));
  const head = sample.toString('latin1', 0, 16);
  const known = BEGINNINGS.find(([beginning]) => head.startsWith(beginning));
  if (known) return known[1];
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return undefined;
  const nuls = sample.filter((byte) => byte === 0).length;
  const controls = sample.filter(isControl).length;
  return nuls > sample.length * NUL_SHARE || controls > sample.length * CONTROL_SHARE ? 'binary data' : undefined;
};
