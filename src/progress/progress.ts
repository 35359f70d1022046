// How far a long command is: a bar on a terminal, a line now and then without one.
/** `total` 0 = not known yet. */
export type Step = { readonly label: string; readonly done: number; readonly total: number };

export type Progress = {
  readonly update: (step: Step) => void;
  /** What is being waited for: `Fetching the database: 12 MB`. The next one takes its place on a terminal. */
  readonly wait: (line: string) => void;
  /** A line that stays, above the bar. */
  readonly note: (line: string) => void;
  /** Takes bar and waiting line away. It may be called twice. */
  readonly end: () => void;
};

export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };
