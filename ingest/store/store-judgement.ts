// People's decisions, stored with what they are about marked, so that they take effect when deriving next.
import { z } from 'zod';
import { Judgement } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { newMarkId } from './index.ts';
import { judgementKeys } from './touched.ts';

const KEYS = `MATCH (a:Article)<-[:IN_ARTICLE]-(m:Mention)
WHERE a.id IN $articles
UNWIND [m.key, m.fullKey] AS key
WITH key
WHERE key IS NOT NULL
RETURN DISTINCT key`;
const Keys = z.array(z.object({ key: z.string() }));

const mark = async (run: Run, judgement: Judgement): Promise<void> => {
  const rows = Keys.parse(await run(KEYS, { articles: judgement.articles }));
  const keys = judgementKeys(
    judgement,
    rows.map(({ key }) => key),
  );
  await run('CREATE (:Dirty {id: $id, keys: $keys})', { id: newMarkId(judgement.id), keys });
};

/** Under an id that is taken nothing happens: a judgement never changes. */
export const storeJudgement = (graph: Graph, judgement: Judgement): Promise<void> =>
  graph.write(async (run) => {
    const { id, ...properties } = judgement;
    const [made] = await run(
      'MERGE (j:Judgement {id: $id}) ON CREATE SET j += $properties, j.made = true WITH j, j.made AS made REMOVE j.made RETURN made',
      {
        id,
        properties,
      },
    );
    if (made?.made === true) await mark(run, judgement);
  });

/** Who took a judgement back, when and why: kept beside the graph, which is as if the judgement had never been. */
export type Withdrawing = { readonly at: string; readonly by?: string; readonly reason?: string };

const KEEP = `CREATE (w:Withdrawal)
SET w = $judgement, w.withdrawnAt = $at, w.withdrawnBy = $who, w.withdrawnReason = $why`;

/** False when there is none. After it everything is as if it had never been. */
export const withdrawJudgement = (graph: Graph, id: string, record?: Withdrawing): Promise<boolean> =>
  graph.write(async (run) => {
    const [row] = await run('MATCH (j:Judgement {id: $id}) WITH j, j {.*} AS judgement DELETE j RETURN judgement', { id });
    if (!row) return false;
    const judgement = Judgement.parse(row.judgement);
    await mark(run, judgement);
    if (record) await run(KEEP, { judgement, at: record.at, who: record.by ?? null, why: record.reason ?? null });
    return true;
  });
