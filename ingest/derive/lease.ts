// One deriver at a time: a lease in the database, kept by renewing it, checked in every transaction that writes something derived.
import type { Graph, Run } from '../../schema/graph.ts';
import { holderIsDead, newHolder } from '../store/holder.ts';

/** A holder that does not renew for so long has died; the clock is the database's. */
const LEASE_MS = 30_000;

export type Lease = { readonly holder: string };

export class LeaseLostError extends Error {
  constructor() {
    super('Another process took over deriving.');
    this.name = 'LeaseLostError';
  }
}

export const newLease = (): Lease => ({ holder: newHolder() });

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
  return holderIsDead(found) && (await tryTake(graph, holder, [holder, found])) === holder;
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
