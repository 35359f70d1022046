// Claims that changed, or whose names or stories did → episodes, homes, agreements, conflicts between them, facts. Each step takes what marks name and
// what the step before moved (docs/adr/0006-local-grouping.md).
import type { Judgement } from '../../schema/facts.ts';
import { sortedSet } from '../../schema/order.ts';
import { deriveAgreements } from './derive-agreements.ts';
import { blocksAmong, deriveEpisodes } from './derive-episodes.ts';
import { deriveFacts } from './derive-facts.ts';
import { deriveHomes } from './derive-homes.ts';
import { changedRivalries } from './derive-rivalries.ts';
import { askInBatches, inBatches } from './in-batches.ts';
import { findSeeds, refreshClaims, type Seeds, settleLinks } from './refresh-claims.ts';
import type { Shelf } from './shelf.ts';
import { Trail } from './trail.ts';
import type { Work } from './work.ts';

/** The marks that it left. */
export const deriveClaims = async (
  shelf: Shelf,
  seeds: Seeds,
  judgements: readonly Judgement[],
  work: Work,
): Promise<readonly string[]> => {
  const { batch } = work;
  const ask = { shelf, judgements, batch };
  const trail = new Trail(seeds.dirty);
  const found = await findSeeds(seeds, ask);
  const refreshed = await refreshClaims(found, ask, trail, work);
  const links = sortedSet([...seeds.dirty.link, ...found.flatMap((claim) => claim.links), ...refreshed.flatMap((change) => change.links)]);
  const homeless = new Set(found.filter(({ part }) => part === undefined).map(({ id }) => id));
  await deriveEpisodes({ blocks: blocksAmong(links), homeless }, ask, trail, work);
  await deriveHomes(ask, trail, work);
  const homes = await askInBatches(
    found.map(({ id }) => id),
    batch,
    shelf.homesOfClaims,
  );
  const all = sortedSet([...trail.names('home'), ...homes.flatMap(({ home }) => home ?? [])]);
  const given = { ask, trail, step: (done: number, total: number) => work.step('agreements', done, total) };
  await deriveAgreements(all, new Map(), given);
  const rivalries = await changedRivalries(trail.names('bought'), shelf, batch);
  await deriveAgreements(sortedSet(rivalries.keys()), rivalries, given);
  await deriveFacts(links, ask, work);
  await settleLinks(found, refreshed, ask);
  for (const some of inBatches(seeds.dirty.link, batch)) await shelf.sweepLinks(some);
  return trail.ids();
};
