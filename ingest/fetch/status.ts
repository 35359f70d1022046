// The status of an answer → the outcome that it is, or nothing for a page.
import type { Head } from './exchange.ts';
import type { NoPage } from './outcome.ts';
import { retryAfterOf } from './retry-after.ts';

/** 202 is what guards against robots answer with, 206 is a part that nobody asked for. */
const PAGE: ReadonlySet<number> = new Set([200, 201, 203]);
export const isPage = (status: number): boolean => PAGE.has(status);

const waitOf = (head: Head, now: number): { readonly retryAfter?: string } => {
  const wait = retryAfterOf(head.header('retry-after'), now);
  return wait === undefined ? {} : { retryAfter: new Date(now + wait).toISOString() };
};

/** `now`: milliseconds since 1970, for Retry-After. */
export const statusOutcome = ({ href }: URL, head: Head, now: number): NoPage | undefined => {
  const { status } = head;
  if (isPage(status)) return undefined;
  if (status === 404) return { outcome: 'not-found', reason: `${href} answers 404: there is nothing.` };
  if (status === 410) return { outcome: 'gone', reason: `${href} answers 410: it was taken away.` };
  if (status === 204 || status === 205) return { outcome: 'empty', reason: `${href} answers ${status}: there is no page.` };
  if (status === 304) return { outcome: 'http-error', reason: `${href} answers 304 without having been asked whether it changed.` };
  const wait = waitOf(head, now);
  const again = wait.retryAfter ? ` It may be asked again from ${wait.retryAfter}.` : '';
  if (status === 429 || status === 503) return { outcome: 'busy', reason: `${href} answers ${status}: it is too busy.${again}`, ...wait };
  const isTrouble = (status >= 500 && status < 600) || status === 408;
  return { outcome: isTrouble ? 'server-error' : 'http-error', reason: `${href} answers with status ${status}.${again}`, ...wait };
};
