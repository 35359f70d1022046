// A fetcher for one test, what it gives in short, and a clock whose time passes only by waiting.
import { expect, onTestFinished } from 'vitest';
import type { Clock } from '../../ingest/fetch/clock.ts';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../ingest/fetch/index.ts';
import type { Fetched, NoPage } from '../../ingest/fetch/outcome.ts';

export const PAGE = '<html><body><p>They signed.</p></body></html>';
export const START = Date.UTC(2026, 4, 1, 12);

/** Waiting takes no time worth mentioning and moves the clock; `waits` is what was waited, in milliseconds. */
export const createTestClock = (): Clock & { readonly waits: readonly number[] } => {
  const waits: number[] = [];
  let now = START;
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      const end = now + milliseconds;
      waits.push(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      now = Math.max(now, end);
    },
  };
};

export const createTestFetcher = (options: Partial<FetcherOptions> = {}, clock: Clock = createTestClock()): Fetcher => {
  const fetcher = createFetcher({ version: '1.2.3', contact: 'https://contact.example', allowPrivate: true, ...options }, clock);
  onTestFinished(() => fetcher.close());
  return fetcher;
};

/** Fetches with a fetcher of its own. */
export const fetchOnce = (url: string, options: Partial<FetcherOptions> = {}, clock: Clock = createTestClock()): Promise<Fetched> =>
  createTestFetcher(options, clock)({ kind: 'web', url });

/** The outcome; its reason must be a sentence about the address. */
export const noPage = (fetched: Fetched): NoPage => {
  if ('page' in fetched) throw new Error('it gave a page');
  expect(fetched.reason).toMatch(/^http[^\n]*\.$/);
  return fetched;
};
export const outcomeOf = async (url: string, options: Partial<FetcherOptions> = {}, clock: Clock = createTestClock()): Promise<string> => {
  const fetched = await fetchOnce(url, options, clock);
  return 'page' in fetched ? 'page' : noPage(fetched).outcome;
};
export const textOf = (fetched: Fetched): string =>
  'page' in fetched ? Buffer.from(fetched.page.bytes).toString() : `!${fetched.outcome}: ${fetched.reason}`;
