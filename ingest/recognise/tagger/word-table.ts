// What is known of English words before any article is read: the cluster of a word (words used alike) and how it is usually cased.
// The table holds hashes only. Made by bench/train-names.ts; README.md tells from what.
import { hashText } from './hash.ts';

/** `cluster`: 0 = unknown word, else 1–1024, coarser by shifting (`coarse`). `casing`: 0 = unknown, 1 = always lower … 5 = always a capital. */
export type WordEntry = { readonly cluster: number; readonly casing: number };
export type WordTable = { readonly find: (lowerCased: string) => WordEntry };

const ENTRY_BYTES = 6;
const UNKNOWN: WordEntry = { cluster: 0, casing: 0 };

/** Reads rows of `hash (4 bytes), casing << 11 | cluster (2 bytes)`, sorted by hash; little-endian. */
export const readWordTable = (bytes: Uint8Array): WordTable => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.byteLength / ENTRY_BYTES);
  const hashAt = (row: number): number => view.getUint32(row * ENTRY_BYTES, true);
  const find = (lowerCased: string): WordEntry => {
    const wanted = hashText(lowerCased) >>> 0;
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const hash = hashAt(middle);
      if (hash === wanted) {
        const packed = view.getUint16(middle * ENTRY_BYTES + 4, true);
        return { cluster: packed & 0x7ff, casing: packed >> 11 };
      }
      if (hash < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return UNKNOWN;
  };
  return { find };
};

export const writeWordTable = (rows: ReadonlyMap<string, WordEntry>): Uint8Array => {
  const packed = new Map<number, number>();
  for (const [word, { cluster, casing }] of rows) {
    const hash = hashText(word) >>> 0;
    if (!packed.has(hash)) packed.set(hash, (casing << 11) | cluster);
  }
  const hashes = [...packed.keys()].sort((left, right) => left - right);
  const bytes = new Uint8Array(hashes.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  hashes.forEach((hash, row) => {
    view.setUint32(row * ENTRY_BYTES, hash, true);
    view.setUint16(row * ENTRY_BYTES + 4, packed.get(hash) ?? 0, true);
  });
  return bytes;
};
