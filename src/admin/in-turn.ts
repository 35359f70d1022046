// One piece of work at a time, in the order in which it was asked for: reading and extracting take a machine's memory once, not once a caller.

export const createTurns = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    // What became of the one before is its caller's business.
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
};
