// What every step of deriving is given besides the store.

export type DeriveStep =
  | 'counts'
  | 'stories'
  | 'publishers'
  | 'names'
  | 'mentions'
  | 'links'
  | 'episodes'
  | 'homes'
  | 'agreements'
  | 'facts';

export type Work = {
  /** How many seeds one neighbourhood or statement starts from. */
  readonly batch: number;
  /** Told before each part of the work; it may throw to stop between two transactions. */
  readonly step: (step: DeriveStep, done: number, total: number) => Promise<void>;
};
