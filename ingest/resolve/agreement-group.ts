// Claims that tell of one agreement, while they are being put together.
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { unitOf } from './blocks.ts';
import type { Reading } from './reading.ts';

/** `begun`: the claims that made it a group; `joined`: those that came to it; `silent`: questions, which say nothing of it. */
export type Group = {
  readonly begun: readonly Reading[];
  readonly joined: readonly Reading[];
  readonly silent: readonly Reading[];
  /** The parties of `begun`. */
  readonly set: readonly string[];
};

export const groupOf = (begun: readonly Reading[]): Group => ({
  begun,
  joined: [],
  silent: [],
  set: sortedSet(begun.flatMap(({ set }) => set)),
});

/** The second set lies within the first. */
export const contains = (outer: readonly string[], inner: readonly string[]): boolean => inner.every((entity) => outer.includes(entity));

/** It can be about the agreement of the group: the same parties, more or fewer of them, or the same fillers of its roles. */
export const tellsOf = (reading: Reading, group: Group): boolean =>
  contains(group.set, reading.set) || contains(reading.set, group.set) || group.begun.some((begun) => unitOf(begun) === unitOf(reading));

/**
 * The groups that a claim has a track in common with, so that none is compared with all the others. `tracks`: what a claim and a group of its
 * agreement always share.
 */
export const findingGroups = (
  groups: readonly Group[],
  tracks: (reading: Reading) => readonly string[],
): ((reading: Reading) => Group[]) => {
  const byTrack = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const track of group.begun.flatMap(tracks)) byTrack.set(track, (byTrack.get(track) ?? new Set()).add(group));
  return (reading) => [...new Set(tracks(reading).flatMap((track) => [...(byTrack.get(track) ?? [])]))];
};

const startOf = ({ begun: [first] }: Group): string => `${first?.day ?? ''} ${first?.id ?? ''}`;

/** The last group that had begun by the claim's day, else the first. Groups that hold all of its parties come before those that do not. */
export const chooseGroup = (reading: Reading, groups: readonly Group[]): Group | undefined => {
  const whole = groups.filter(({ set }) => contains(set, reading.set));
  const inOrder = [...(whole.length > 0 ? whole : groups)].sort((a, b) => byCodeUnit(startOf(a), startOf(b)));
  const { day } = reading;
  const begun = day === undefined ? [] : inOrder.filter(({ begun: [first] }) => (first?.day ?? '') <= day);
  return begun.at(-1) ?? inOrder[0];
};

/** Adds each claim to the group chosen for it; those without one are left. */
export const attach = (
  readings: readonly Reading[],
  groups: readonly Group[],
  part: 'joined' | 'silent',
  choose: (reading: Reading) => Group | undefined,
): { readonly groups: Group[]; readonly left: Reading[] } => {
  const added = new Map<Group, Reading[]>();
  const left: Reading[] = [];
  for (const reading of readings) {
    const group = choose(reading);
    if (!group) left.push(reading);
    else if (!added.get(group)?.push(reading)) added.set(group, [reading]);
  }
  return { groups: groups.map((group) => ({ ...group, [part]: [...group[part], ...(added.get(group) ?? [])] })), left };
};
