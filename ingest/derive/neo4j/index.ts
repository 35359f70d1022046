// Neo4j as the store that deriving reads from and writes to, under a lease.
import { z } from 'zod';
import { Judgement } from '../../../schema/facts.ts';
import type { Graph } from '../../../schema/graph.ts';
import { inBatches } from '../in-batches.ts';
import { holdLease, type Lease } from '../lease.ts';
import type { Shelf } from '../shelf.ts';
import { agreementShelf } from './agreement-shelf.ts';
import { articleShelf } from './article-shelf.ts';
import { claimShelf } from './claim-shelf.ts';
import { countShelf } from './count-shelf.ts';
import { episodeShelf } from './episode-shelf.ts';
import { factShelf } from './fact-shelf.ts';
import { nameShelf } from './name-shelf.ts';
import { parseRows } from './rows.ts';
import { savingBookkeeping, savingVersions } from './save.ts';

const Mark = z.object({ id: z.string(), keys: z.array(z.string()) });
const MARKS_IN_STATEMENT = 2000;

export const neo4jShelf = (graph: Graph, lease: Lease): Shelf => {
  const [seen, unseen] = [savingVersions(graph, lease), savingBookkeeping(graph, lease)];
  const { read } = graph;
  return {
    ...articleShelf(read, seen),
    ...nameShelf(read, seen),
    ...countShelf(read, unseen),
    ...claimShelf(read, unseen),
    ...episodeShelf(read, unseen),
    ...agreementShelf(read, seen),
    ...factShelf(read, seen),
    marks: async (limit) =>
      parseRows(Mark, await read('MATCH (d:Dirty) RETURN d.id AS id, d.keys AS keys ORDER BY id LIMIT $limit', { limit })),
    clearMarks: async (ids) => {
      for (const some of inBatches(ids, MARKS_IN_STATEMENT))
        await graph.write(async (run) => {
          await holdLease(run, lease);
          await run('UNWIND $ids AS id MATCH (d:Dirty {id: id}) DELETE d', { ids: some });
        });
    },
    judgements: async () =>
      (await read('MATCH (j:Judgement) RETURN j {.*} AS judgement ORDER BY j.id')).map(({ judgement }) => Judgement.parse(judgement)),
  };
};
