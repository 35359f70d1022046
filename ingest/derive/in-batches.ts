// Long lists in parts of bounded size, so that neither a statement nor a transaction grows with the graph.

export const inBatches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** What `ask` answers for all of `keys`, asked for some at a time. */
export const askInBatches = async <K, T>(
  keys: Iterable<K>,
  size: number,
  ask: (some: readonly K[]) => Promise<readonly T[]>,
): Promise<T[]> => {
  const answers: T[] = [];
  for (const some of inBatches([...new Set(keys)], size)) for (const answer of await ask(some)) answers.push(answer);
  return answers;
};
