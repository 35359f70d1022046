// One request, sent when it is its turn at the host, and again when its failure may pass: what fetching a page and a robots.txt share.
import type { Clock } from './clock.ts';
import { type Budget, OutOfTime, withDeadline } from './deadline.ts';
import { type Ask, exchange, type Head, type Link } from './exchange.ts';
import type { HostQueue, Turn } from './host-queue.ts';
import { type Failure, retryWait } from './retry.ts';
import { retryAfterOf } from './retry-after.ts';

export type Sending = Link & {
  readonly queue: HostQueue;
  readonly clock: Clock;
  /** Aborts when the fetcher is closed: ends what is under way. */
  readonly life: AbortSignal;
  /** Aborts when nothing more is wanted: ends what waits, be it for its turn or for another attempt. */
  readonly stop: AbortSignal;
};
export type Message<T> = Pick<Ask<T>, 'headers'> & {
  readonly take: (head: Head, body: AsyncIterable<Uint8Array>, signal: AbortSignal) => Promise<T>;
};
type Sent<T> = { readonly head: Head; readonly value: T };
type Tried<T> = Sent<T> | { readonly error: unknown };

const sendOnce = <T>(url: URL, { headers, take }: Message<T>, turn: Turn, budget: Budget, sending: Sending): Promise<Tried<T>> =>
  sending.queue.run(url.host, turn, async () => {
    const start = sending.clock.now();
    try {
      return await withDeadline(budget.left(), sending.life, (signal) =>
        exchange(url, { headers, signal, take: async (head, body) => ({ head, value: await take(head, body, signal) }) }, sending),
      );
    } catch (error) {
      return { error };
    } finally {
      budget.spend(sending.clock.now() - start);
    }
  });

const failureOf = (tried: Tried<unknown>, now: number): Failure =>
  'error' in tried ? tried : { status: tried.head.status, retryAfter: retryAfterOf(tried.head.header('retry-after'), now) };

/** A server that is too busy is left alone by all requests: until the moment that it names, the next attempt, or for a while. */
const leaveAlone = (url: URL, failure: Failure, wait: number | undefined, { queue, clock, limits }: Sending): void => {
  if (!('status' in failure) || (failure.status !== 429 && failure.status !== 503)) return;
  // A 503 may be of one page; a 429 is about us.
  const quiet = failure.retryAfter ?? wait ?? (failure.status === 429 ? limits.quiet : undefined);
  if (quiet) queue.quiet(url.host, clock.now() + quiet);
};

/** The answer of the last attempt, whatever its status. Throws HostBusy, OutOfTime, and what `exchange` throws. */
export const send = async <T>(url: URL, message: Message<T>, turn: Turn, budget: Budget, sending: Sending): Promise<Sent<T>> => {
  const { clock, limits, stop } = sending;
  for (let attempt = 0; ; attempt += 1) {
    if (budget.left() <= 0) throw new OutOfTime();
    const tried = await sendOnce(url, message, turn, budget, sending);
    const failure = failureOf(tried, clock.now());
    const wait = retryWait(failure, attempt, limits);
    leaveAlone(url, failure, wait, sending);
    if (wait === undefined || wait >= budget.left()) {
      if ('error' in tried) throw tried.error;
      return tried;
    }
    budget.spend(wait);
    await clock.sleep(wait, stop);
  }
};
