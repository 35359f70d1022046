// How much and how long: bounds on what one page may cost.

export type FetchLimits = {
  /** Bytes of a page, unpacked. */
  readonly bytes: number;
  /** Milliseconds for a page in all, redirects included. */
  readonly time: number;
  /** Milliseconds until a connection stands, and until the server begins to answer. */
  readonly connect: number;
  readonly redirects: number;
};

export const FETCH_LIMITS: FetchLimits = { bytes: 20 * 1024 * 1024, time: 30_000, connect: 10_000, redirects: 8 };

export const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
