// A worker's side of the pool: says that it is ready, then answers each item with a value or with what went wrong.
import { parentPort } from 'node:worker_threads';

export type Question = { readonly item: unknown };
export type Reply = { readonly ready: true } | { readonly value: unknown } | { readonly error: string };

/** `handle` gets an item as the pool was given it; its result must be cloneable. Call it once, at the end of the worker's script. */
export const serve = <I, O>(handle: (item: I) => O | Promise<O>): void => {
  const port = parentPort;
  if (!port) throw new Error('This script runs as a worker only.');
  const answer = (reply: Reply): void => port.postMessage(reply);
  port.on('message', async ({ item }: Question) => {
    try {
      answer({ value: await handle(item as I) });
    } catch (error) {
      answer({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  answer({ ready: true });
};
