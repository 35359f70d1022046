// Executing a query, but no longer than its time, its rows and its client's patience last; then the database ends what it does for it, too.
import type { ExecutionArgs } from 'graphql';
import { apiError } from './api-error.ts';
import type { Context } from './context.ts';

type Execute = (args: ExecutionArgs & { signal?: AbortSignal }) => unknown;
type Waiting = Pick<Context, 'stop'> & { readonly request: Request };

const slow = (milliseconds: number) =>
  apiError(
    'TIMEOUT',
    `It took more than ${milliseconds / 1000} seconds.`,
    'Ask for less at once: a lower `first`, a narrower filter, fewer lists. A mutation may have been carried out: look before you repeat it.',
  );

const gone = () => apiError('CANCELLED', 'The client hung up.', 'Ask again and wait for the answer.');

/** Answers with the reason of `stop` then, TIMEOUT and CANCELLED among them, and asks nothing more of the database. */
export const executeWithin =
  (execute: Execute, milliseconds: number, { stop, request }: Waiting): Execute =>
  async (args) => {
    if (request.signal.aborted) return { errors: [gone()] };
    const { signal } = stop;
    // Heard before the execution hears it: what becomes of that is nobody's business any more.
    const stopped = new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve({ errors: [signal.reason] }), { once: true });
    });
    const timer = setTimeout(() => stop.abort(slow(milliseconds)), milliseconds);
    const hangUp = (): void => stop.abort(gone());
    request.signal.addEventListener('abort', hangUp, { once: true });
    const running = Promise.resolve(execute({ ...args, signal }));
    running.catch(() => undefined);
    try {
      return await Promise.race([stopped, running]);
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', hangUp);
    }
  };
