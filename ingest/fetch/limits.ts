// How much, how long and how often: bounds on what one page may cost us, and on what we may cost a publisher.

export type FetchLimits = {
  /** Bytes of a page: as it comes over the wire, after each step of unpacking, and in the end. */
  readonly bytes: number;
  /** Bytes of the head of an answer. */
  readonly headBytes: number;
  /** Milliseconds for a page in all: redirects, retries and waits for a busy server included; waiting for one's turn at a host is not, and a robots.txt has as many of its own. */
  readonly time: number;
  /** Milliseconds until a connection stands. */
  readonly connect: number;
  /** Milliseconds until the head of the answer is there. */
  readonly head: number;
  /** Milliseconds in which nothing of the body comes. */
  readonly idle: number;
  readonly redirects: number;
  /** How often a request is sent again after a failure that may pass. */
  readonly retries: number;
  /** Milliseconds before the first retry; twice as long before each further one. */
  readonly backoff: number;
  /** The longest Retry-After, in milliseconds, that is waited for; a longer one is handed back. */
  readonly retryAfter: number;
  /** Milliseconds for which a host is left alone that says 429 to the last attempt too, and not until when. */
  readonly quiet: number;
  /** Requests under way at once, in all and to one host. */
  readonly concurrency: number;
  readonly perHost: number;
  /** Milliseconds at least between the starts of two requests to one host. */
  readonly interval: number;
  /** The longest Crawl-delay of a robots.txt, in milliseconds, that is kept to; a longer one counts as this. */
  readonly crawlDelay: number;
};

export const FETCH_LIMITS: FetchLimits = {
  bytes: 20 * 1024 * 1024,
  headBytes: 64 * 1024,
  time: 30_000,
  connect: 10_000,
  head: 15_000,
  idle: 10_000,
  redirects: 8,
  retries: 2,
  backoff: 500,
  retryAfter: 10_000,
  quiet: 60_000,
  concurrency: 16,
  perHost: 2,
  interval: 500,
  crawlDelay: 30_000,
};

export const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
