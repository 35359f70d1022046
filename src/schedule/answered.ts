// What came of a request → how its host has answered: when it may be asked again, and whether it is there at all.
import { FETCH_LIMITS } from '../../ingest/fetch/limits.ts';
import type { Fetched, FetchOutcome } from '../../ingest/fetch/outcome.ts';
import type { Answered } from '../../ingest/store/hosts.ts';

/** Of the host, not of the page. */
const NO_ANSWER: ReadonlySet<FetchOutcome> = new Set(['busy', 'timeout', 'unreachable', 'insecure']);

/** A file's folder needs no pause. */
export const AT_ONCE: Answered = { pause: 0, failed: false };

export const howAnswered = (fetched: Fetched): Answered => {
  const pause = Math.max(FETCH_LIMITS.interval, fetched.pause ?? 0);
  if (!('outcome' in fetched)) return { pause, failed: false };
  const told = Date.parse(fetched.retryAfter ?? '');
  return { pause, failed: NO_ANSWER.has(fetched.outcome), ...(Number.isNaN(told) ? {} : { retryAfter: told }) };
};
