// How the rest of the program talks to the database: two functions, made in src/database and passed in.

export type Params = Readonly<Record<string, unknown>>;
/** A record as a plain object: integers as numbers, maps and lists as they are. Statements return maps and scalars, never nodes. */
export type Row = Readonly<Record<string, unknown>>;
/** Runs one Cypher statement. */
export type Run = (cypher: string, params?: Params) => Promise<readonly Row[]>;

export type Graph = {
  /** One statement in a READ transaction of its own; a write in it is refused by the server. `stop` ends it there, too: it throws the signal's reason. */
  readonly read: (cypher: string, params?: Params, stop?: AbortSignal) => Promise<readonly Row[]>;
  /** One write transaction around `work`. It is retried on a deadlock or a change of leader, so `work` must be repeatable. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
};
