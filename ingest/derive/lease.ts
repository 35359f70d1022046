// One deriver at a time: a lease in the database, kept by renewing it, checked in every transaction that writes something derived.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';
import type { Graph, Run } from '../../schema/graph.ts';

/** A holder that does not renew for so long has died; the clock is the database's. */
const LEASE_MS = 30_000;

export type Lease = { readonly holder: string };

export class LeaseLostError extends Error {
  constructor() {
    super('Another process took over deriving.');
    this.name = 'LeaseLostError';
  }
}

/** Names machine and process, so that the next command on the machine need not wait for one that was killed. */
export const newLease = (): Lease => ({ holder: JSON.stringify([hostname(), process.pid, randomUUID()]) });

const isDead = (holder: string): boolean => {
  const [host, pid] = JSON.parse(holder) as [string, number];
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

const TAKE = `MERGE (l:Lease {name: 'derive'})
SET l.locked = true
REMOVE l.locked
WITH l, l.holder IS NULL OR l.holder IN $holders OR l.until < timestamp() AS free
SET l.holder = CASE WHEN free THEN $holder ELSE l.holder END,
  l.until = CASE WHEN free THEN timestamp() + $ms ELSE l.until END
RETURN l.holder AS holder`;

const tryTake = async (graph: Graph, holder: string, holders: readonly string[]): Promise<string> => {
  const [row] = await graph.write((run) => run(TAKE, { holder, holders, ms: LEASE_MS }));
  return String(row?.holder);
};

/** True when the lease is ours. A holder on this machine whose process is gone makes room at once. */
export const takeLease = async (graph: Graph, { holder }: Lease): Promise<boolean> => {
  const found = await tryTake(graph, holder, [holder]);
  if (found === holder) return true;
  return isDead(found) && (await tryTake(graph, holder, [holder, found])) === holder;
};

/** Renews the lease inside a transaction and holds every other deriver off until its end. Throws LeaseLostError. */
export const holdLease = async (run: Run, { holder }: Lease): Promise<void> => {
  const rows = await run("MATCH (l:Lease {name: 'derive', holder: $holder}) SET l.until = timestamp() + $ms RETURN l.name", {
    holder,
    ms: LEASE_MS,
  });
  if (rows.length === 0) throw new LeaseLostError();
};

export const dropLease = ({ write }: Graph, { holder }: Lease): Promise<unknown> =>
  write((run) => run("MATCH (l:Lease {name: 'derive', holder: $holder}) REMOVE l.holder, l.until", { holder }));
