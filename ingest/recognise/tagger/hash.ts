// Hashes of strings and of tuples of hashes: feature and word tables hold these 32-bit numbers and no string.

/** FNV-1a over UTF-16 units, then mixed; from `from` to `to`. */
export const hashText = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mix(hash, to - from);
};

/** One hash from two, in this order (the finaliser of MurmurHash3). */
export const mix = (left: number, right: number): number => {
  let hash = Math.imul(left ^ Math.imul(right, 0xcc9e2d51), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash + right, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 0;
};
