// Claims that people rejected → where they would belong had nobody done so: beside claims that stand, or in an agreement that is rejected whole.
import type { Group } from './agreement-group.ts';
import { groupClaims } from './group-claims.ts';
import { byReading, type Reading } from './reading.ts';

export type Rejected = {
  /** Groups of which every claim that counts was rejected. */
  readonly whole: readonly Group[];
  /** Rejected claim → the first claim of its group that stands. */
  readonly beside: ReadonlyMap<string, string>;
};

const asIfNot = (reading: Reading): Reading => ({ ...reading, counts: reading.claim.modality !== 'QUESTIONED' });

/** `linked`: all claims that hang together. */
export const placeRejected = (linked: readonly Reading[]): Rejected => {
  if (!linked.some(({ rejected }) => rejected)) return { whole: [], beside: new Map() };
  const placed = groupClaims(linked.map(asIfNot)).map((group) => ({
    group,
    counting: [...group.begun, ...group.joined].sort(byReading),
  }));
  const standing = ({ counting }: (typeof placed)[number]): Reading | undefined => counting.find(({ rejected }) => !rejected);
  return {
    whole: placed.filter((one) => !standing(one)).map(({ group }) => ({ ...group, silent: [] })),
    beside: new Map(
      placed.flatMap((one) => {
        const companion = standing(one);
        return companion ? one.counting.flatMap(({ id, rejected }) => (rejected ? [[id, companion.id] as const] : [])) : [];
      }),
    ),
  };
};
