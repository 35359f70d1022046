// What became of fetching an item → its state: what to try again and when, what to give up, what is gone.
import type { FetchOutcome, NoPage } from '../../ingest/fetch/outcome.ts';
import type { Finish } from '../../ingest/store/lease-item.ts';
import type { Item } from '../../ingest/store/queue.ts';

/** Later the same may go well. */
const PASSING: ReadonlySet<FetchOutcome> = new Set([
  'busy',
  'server-error',
  'http-error',
  'timeout',
  'unreachable',
  'insecure',
  'unreadable',
  'empty',
]);
/** By the publisher's will, or nothing that we read: no failure. */
const PASSED_OVER: ReadonlySet<FetchOutcome> = new Set(['robots', 'not-text', 'binary']);

const FIRST_WAIT_MS = 300_000;
const LONGEST_WAIT_MS = 86_400_000;
/** Waits of 5, 10, 20 … minutes, and a day twice: a weekend and a day in all. */
const MOST_TRIES = 12;
/** Feeds name pages some minutes before they are there: half an hour in all. */
const MOST_TRIES_OF_NOTHING = 4;

/** Five minutes, twice as long each time, a day at most; never before the server's own word. */
const waitUntil = (tries: number, retryAfter: string | undefined, now: number): number => {
  const told = Date.parse(retryAfter ?? '');
  return Math.max(now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)), Number.isNaN(told) ? 0 : told);
};

/** An attempt that failed in a way that may pass. */
export const tryAgain = ({ tries }: Pick<Item, 'tries'>, reason: string, now: number, retryAfter?: string, most = MOST_TRIES): Finish => {
  const next = tries + 1;
  return next >= most
    ? { state: 'failed', reason, tries: next }
    : { state: 'waiting', reason, tries: next, nextTry: waitUntil(next, retryAfter, now) };
};

export const afterNoPage = (item: Item, { outcome, reason, retryAfter, validators }: NoPage, now: number): Finish => {
  if (outcome === 'not-modified') return { state: 'unchanged', tries: 0, validators };
  // The program was ending: nobody's fault, and no try.
  if (outcome === 'stopped') return { state: 'waiting', tries: item.tries, nextTry: now };
  if ((outcome === 'gone' || outcome === 'not-found') && item.article) return { state: 'gone', reason, tries: 0 };
  if (outcome === 'not-found') return tryAgain(item, reason, now, retryAfter, MOST_TRIES_OF_NOTHING);
  if (PASSED_OVER.has(outcome)) return { state: 'skipped', reason, tries: 0 };
  if (PASSING.has(outcome)) return tryAgain(item, reason, now, retryAfter);
  return { state: 'failed', reason, tries: item.tries + 1 };
};
