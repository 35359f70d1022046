// How does the schedule do: what waits, what was given up, and how many sources cannot be read?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';

const STATEMENT = `RETURN COUNT { (i:Item) WHERE i.state = 'waiting' } AS waiting,
  COUNT { (i:Item) WHERE i.state = 'failed' } AS givenUp,
  COUNT { (s:Source) WHERE s.state = 'active' } AS sources,
  COUNT { (s:Source) WHERE s.state = 'active' AND s.error IS NOT NULL } AS failingSources`;

const ScheduleState = z.object({ waiting: z.number(), givenUp: z.number(), sources: z.number(), failingSources: z.number() });

/** `waiting`, `givenUp`: addresses. `sources`: those that are read; `failingSources`: those of them whose last look failed. */
export const scheduleState = async (read: Run): Promise<z.infer<typeof ScheduleState>> => {
  const [row] = await read(STATEMENT);
  return ScheduleState.parse(row);
};
