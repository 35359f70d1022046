// What one request may ask for. Each limit has a reason; together they keep one reader from taking the server from the others.

export type Limits = {
  /** Nodes that one query could return. A page of 100 agreements with all their evidence and its articles is about 10,000. */
  readonly cost: number;
  /** Rows that the database returns for one request. Lists without a `first` can be longer than they were taken to be. */
  readonly rows: number;
  /** Levels of fields. Two hops of connections pass. */
  readonly depth: number;
  /** Aliases in one document: the cheap way to ask one thing many times. */
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  readonly bodyBytes: number;
  readonly queryMilliseconds: number;
  /** Deriving what follows from a change takes longer than a look. */
  readonly mutationMilliseconds: number;
  /** How long a shutdown waits for running requests. */
  readonly closeMilliseconds: number;
};

export const LIMITS: Limits = {
  cost: 50_000,
  rows: 100_000,
  depth: 15,
  aliases: 50,
  directives: 50,
  tokens: 2_000,
  bodyBytes: 100_000,
  queryMilliseconds: 15_000,
  mutationMilliseconds: 60_000,
  closeMilliseconds: 10_000,
};
