// What processes that are no longer there had taken is free for those that are.
import { holderIsDead } from '../../ingest/store/holder.ts';
import { currentHolders, releaseLost } from '../../ingest/store/hosts.ts';
import type { ScheduleDeps } from './schedule-deps.ts';

export const releaseDead = async ({ graph, clock }: Pick<ScheduleDeps, 'graph' | 'clock'>): Promise<void> => {
  const dead = (await currentHolders(graph.read)).filter(holderIsDead);
  await releaseLost(graph, dead, clock.now());
};
