// Time that is being used up, and work that is given up when it is gone or when the whole fetcher is closed.

/** The time a page may take is over. */
export class OutOfTime extends Error {}

/** Nothing more is wanted of the fetcher. */
export class Stopped extends Error {}

export type Budget = { readonly left: () => number; readonly spend: (milliseconds: number) => void };

export const createBudget = (milliseconds: number): Budget => {
  let left = milliseconds;
  return {
    left: () => left,
    spend: (used) => {
      left -= used;
    },
  };
};

/** The signal given to `work` aborts with OutOfTime, or with the reason of the life's end. */
export const withDeadline = async <T>(milliseconds: number, life: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  life.throwIfAborted();
  const control = new AbortController();
  const end = (): void => control.abort(life.reason);
  const timer = setTimeout(() => control.abort(new OutOfTime()), milliseconds);
  life.addEventListener('abort', end);
  try {
    return await work(control.signal);
  } finally {
    clearTimeout(timer);
    life.removeEventListener('abort', end);
  }
};
