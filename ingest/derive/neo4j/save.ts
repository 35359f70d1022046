// One transaction of deriving: under the lease, with the mark that it leaves, and a new version of the graph for readers.
import type { Graph, Run } from '../../../schema/graph.ts';
import { holdLease, type Lease } from '../lease.ts';
import type { Mark } from '../marks.ts';

export type Save = (work: (run: Run) => Promise<unknown>, mark?: Mark) => Promise<void>;

const LEAVE = 'MERGE (d:Dirty {id: $id}) SET d.keys = $keys';
const NEXT_VERSION = "MERGE (g:Graph {id: 'graph'}) SET g.version = coalesce(g.version, 0) + 1";

/** For what readers see. */
export const savingVersions =
  (graph: Graph, lease: Lease): Save =>
  async (work, mark) => {
    await graph.write(async (run) => {
      await holdLease(run, lease);
      await work(run);
      if (mark) await run(LEAVE, { ...mark });
      await run(NEXT_VERSION);
    });
  };

/** For bookkeeping, of which readers see nothing. */
export const savingBookkeeping =
  (graph: Graph, lease: Lease): Save =>
  async (work, mark) => {
    await graph.write(async (run) => {
      await holdLease(run, lease);
      await work(run);
      if (mark) await run(LEAVE, { ...mark });
    });
  };
