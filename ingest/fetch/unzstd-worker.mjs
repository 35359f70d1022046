// The worker's side of unzstd.ts: one Zstandard body in, its bytes or what is wrong with it out. Plain JavaScript, since Node 20 runs no
// TypeScript in a worker. A worker at all, since the decoder trusts its input: a few hostile bytes can keep it busy for minutes.
import { parentPort, workerData } from 'node:worker_threads';
import { Decompress } from 'fzstd';

const FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a5;
/** RFC 8878: a block stands for 128 KiB at most. RFC 9659: a body's window is 8 MiB at most, lest a header of 6 bytes ask for gigabytes. */
const BLOCK = 128 * 1024;
const WINDOW = 8 * 1024 * 1024;
const DICTIONARY_BYTES = [0, 1, 2, 4];

class TooLarge extends Error {}
class CutShort extends Error {}
const broken = (what) => new Error(what);

/** Where the blocks begin; throws when the frame asks for a dictionary or for a larger window than is allowed. */
const readFrameHeader = (packed, start, limit) => {
  const flags = packed.readUInt8(start + 4);
  const single = (flags >> 5) & 1;
  const size = [single, 2, 4, 8][flags >> 6] ?? 0;
  const dictionary = DICTIONARY_BYTES[flags & 3] ?? 0;
  if (dictionary > 0) throw broken('a dictionary that nobody gave');
  const at = start + 5 + (single ? 0 : 1);
  if (single) {
    const content = size === 8 ? Number(packed.readBigUInt64LE(at)) : packed.readUIntLE(at, size);
    if (content > limit) throw new TooLarge();
  } else {
    const descriptor = packed.readUInt8(start + 5);
    const base = 2 ** (10 + (descriptor >> 3));
    if (base + (base / 8) * (descriptor & 7) > WINDOW) throw broken('a window larger than 8 MB');
  }
  return { blocks: at + size, checksum: (flags & 4) > 0 ? 4 : 0 };
};

const endOfBlocks = (packed, start) => {
  let at = start;
  for (;;) {
    const header = packed.readUIntLE(at, 3);
    const size = header >> 3;
    const kind = (header >> 1) & 3;
    if (kind === 3 || size > BLOCK) throw broken('an impossible block');
    at += 3 + (kind === 1 ? 1 : size);
    if (header & 1) return at;
  }
};

const unpack = (packed, limit) => {
  const chunks = [];
  let length = 0;
  for (let at = 0; at < packed.length; ) {
    if (packed.readUInt32LE(at) >>> 4 === SKIPPABLE) {
      at += 8 + packed.readUInt32LE(at + 4);
      continue;
    }
    if (packed.readUInt32LE(at) !== FRAME) throw broken('no Zstandard');
    const { blocks, checksum } = readFrameHeader(packed, at, limit);
    const end = endOfBlocks(packed, blocks) + checksum;
    if (end > packed.length) throw new CutShort();
    new Decompress((chunk) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > limit) throw new TooLarge();
    }).push(packed.subarray(at, end), true);
    at = end;
  }
  return new Uint8Array(Buffer.concat(chunks));
};

const answer = ({ packed, limit }) => {
  try {
    return { bytes: unpack(Buffer.from(packed), limit) };
  } catch (error) {
    if (error instanceof TooLarge) return { tooLarge: true };
    // A Buffer says so when it is read beyond its end.
    if (error instanceof CutShort || error?.code === 'ERR_OUT_OF_RANGE' || error?.code === 'ERR_BUFFER_OUT_OF_BOUNDS')
      return { cutShort: true };
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.postMessage(answer(workerData));
