// A stream of items → results in the same order, with a bounded number of items under way. A result does not wait for the next item.

/** A rejection is met when its turn comes; until then it is not "unhandled". */
const held = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

/** `items` is asked for the next one only while fewer than `most` are under way. Ending the loop early lets what is under way run out. */
export async function* mapInOrder<I, O>(items: AsyncIterable<I>, work: (item: I) => Promise<O>, most: number): AsyncGenerator<O> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<O>[] = [];
  let next: Promise<IteratorResult<I>> | undefined = held(source.next());
  try {
    while (next || underWay.length > 0) {
      const [first] = underWay;
      const arrived: IteratorResult<I> | undefined =
        next && underWay.length < most ? await Promise.race([next, ...(first ? [first.then(() => undefined)] : [])]) : undefined;
      if (arrived?.done) next = undefined;
      else if (arrived) {
        underWay.push(held(work(arrived.value)));
        next = held(source.next());
      } else if (first) {
        underWay.shift();
        yield await first;
      }
    }
  } finally {
    await Promise.allSettled(underWay);
    await source.return?.();
  }
}
