// A body packed with Zstandard → its bytes. Node 20 has no decoder of its own; fzstd's runs in a worker that can be stopped.
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { TooLarge } from './read-limited.ts';

/** What a body claims to be packed with, and is not. */
export class BrokenPacking extends Error {}

/** Sound packing that ends before it should. */
export class CutShort extends Error {}

const Answer = z.union([
  z.object({ bytes: z.instanceof(Uint8Array) }),
  z.object({ tooLarge: z.literal(true) }),
  z.object({ cutShort: z.literal(true) }),
  z.object({ error: z.string() }),
]);
const HEAP_MEGABYTES = 64;

const ask = (packed: Uint8Array, limit: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./unzstd-worker.mjs', import.meta.url), {
      workerData: { packed, limit },
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    const giveUp = (): void => {
      reject(signal.reason);
      void worker.terminate();
    };
    signal.addEventListener('abort', giveUp, { once: true });
    worker.once('message', resolve);
    // It can be ended for the memory it wants.
    worker.once('error', (error) => reject(new BrokenPacking(error.message)));
    worker.once('exit', () => {
      signal.removeEventListener('abort', giveUp);
      reject(new BrokenPacking('it ended the decoder'));
    });
  });

/** Throws TooLarge over `limit` bytes, CutShort, BrokenPacking, and the signal's reason when it aborts. */
export const unzstd = async (packed: Uint8Array, limit: number, signal: AbortSignal): Promise<Uint8Array> => {
  const answer = Answer.parse(await ask(packed, limit, signal));
  if ('tooLarge' in answer) throw new TooLarge();
  if ('cutShort' in answer) throw new CutShort();
  if ('error' in answer) throw new BrokenPacking(answer.error);
  return answer.bytes;
};
