// What is sent again after a failure: only what may pass by itself within seconds, a few times, after waits that double. No jitter: the
// queue of each host already spreads requests.
import { BrokenOff } from './exchange.ts';
import type { FetchLimits } from './limits.ts';

/** Connections that did not come about in time or were reset, and a name server that was busy. Refused, unknown and forbidden hosts stay what they are. */
const PASSING = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT|EAI_AGAIN)$/;
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

export type Failure = { readonly error: unknown } | { readonly status: number; readonly retryAfter?: number | undefined };

const mayPass = (failure: Failure, attempt: number): boolean => {
  if ('status' in failure) return PASSING_STATUS.has(failure.status);
  // A page that is cut short twice is cut short on purpose, or by its length.
  if (failure.error instanceof BrokenOff) return attempt === 0;
  return failure.error instanceof Error && 'code' in failure.error && PASSING.test(String(failure.error.code));
};

/** Milliseconds to wait before trying again, after `attempt` (from 0) failed so; undefined when it is to be left at that. */
export const retryWait = (
  failure: Failure,
  attempt: number,
  { retries, backoff, retryAfter: longest }: Pick<FetchLimits, 'retries' | 'backoff' | 'retryAfter'>,
): number | undefined => {
  if (attempt >= retries || !mayPass(failure, attempt)) return undefined;
  const asked = 'status' in failure ? failure.retryAfter : undefined;
  if (asked === undefined) return backoff * 2 ** attempt;
  return asked <= longest ? asked : undefined;
};
