// "A, a maker of phones, and B": what explains a name, and the members of its list on either side of that.
import { type Group, isNamed, type NounGroup } from './group.ts';

const NUMBER_HEAD = /^(others?|more|rest)$/;

/** "HTC, a phone maker": a common noun after a comma explains the name before it. */
export const isApposition = (member: NounGroup, before: NounGroup): boolean =>
  isNamed(before) && !isNamed(member) && !NUMBER_HEAD.test(member.head.lower);

/** From the end of what explains A, leftwards to A. */
export const overApposition = (groups: readonly Group[], end: number): number => {
  const last = groups[end];
  if (last?.kind !== 'NOUN' || isNamed(last)) return end;
  const open = groups.slice(0, end).findLastIndex(({ kind }) => kind === 'COMMA' || kind === 'STOP' || kind === 'VERB');
  const name = groups[open - 1];
  return groups[open]?.kind === 'COMMA' && name?.kind === 'NOUN' && isNamed(name) ? open - 1 : end;
};

/** From the beginning of what explains A, to the name that an "and" joins to A behind it; -1 for none. */
export const afterApposition = (groups: readonly Group[], from: number): number => {
  const close = groups.findIndex(({ kind }, index) => index > from && kind !== 'NOUN' && kind !== 'PREP');
  const name = groups[close + 2];
  const isJoined = groups[close]?.kind === 'COMMA' && groups[close + 1]?.kind === 'CC';
  return isJoined && name?.kind === 'NOUN' && isNamed(name) ? close + 2 : -1;
};
