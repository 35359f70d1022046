// A stream of bytes → all of them, or an error as soon as there are too many: a gzip bomb is never held in memory.

export class TooLarge extends Error {}

/** The same bytes; throws TooLarge in place of what goes beyond `limit`. */
export async function* limited(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLarge();
    yield chunk;
  }
}

/** Throws TooLarge after `limit` bytes; the stream is left unread from there, and destroyed by the loop's end. */
export const readLimited = async (stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(stream, limit)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};

/** The first `limit` bytes; what comes after them is not read. */
export const readStart = async (stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= limit) break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, limit));
};
