// Work that only one process may do at a time: it waits for the lease, and gives it back however the work ends.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../schema/graph.ts';
import { dropLease, type Lease, newLease, takeLease } from './lease.ts';

const WAIT_MS = 250;

/** `wanted`: asked while waiting; when it says no, nothing is done and undefined is returned. */
export const withLease = async <T>(
  graph: Graph,
  wanted: () => boolean | Promise<boolean>,
  work: (lease: Lease) => Promise<T>,
): Promise<T | undefined> => {
  const lease = newLease();
  while (!(await takeLease(graph, lease))) {
    await sleep(WAIT_MS);
    if (!(await wanted())) return undefined;
  }
  try {
    return await work(lease);
  } finally {
    await dropLease(graph, lease);
  }
};
