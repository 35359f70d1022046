// Retry-After of an answer → how long it asks to wait (RFC 9110, 10.2.3: seconds, or a date of HTTP).

const SECOND = 1000;
/** Nobody means longer; and a date of the year 9999 would be no wait but an end. */
const LONGEST = 30 * 24 * 3600 * SECOND;
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

/** Milliseconds from `now`, 0 for a moment that has passed, 30 days at most; undefined when the header is missing or says nothing. */
export const retryAfterOf = (header: string | undefined, now: number): number | undefined => {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * SECOND : DATE.test(text) ? Date.parse(text) - now : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST);
};
