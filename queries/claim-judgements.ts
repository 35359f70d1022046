// What have people decided about these claims?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { JudgementRow } from './judgements.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (j:Judgement)
WHERE j.kind IN ['CONFIRM', 'REJECT'] AND id IN j.targets
WITH id, j
ORDER BY j.at, j.id
RETURN id, collect(j { .id, .kind, .targets, .articles, .by, .at, .reason, sleeping: false }) AS judgements`;

/** By claim id, oldest first; a claim that nobody judged is absent. */
export const claimJudgements = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly JudgementRow[]>> => {
  const rows = await read(STATEMENT, { ids });
  return new Map(rows.map(({ id, judgements }) => [String(id), z.array(JudgementRow).parse(judgements)]));
};
