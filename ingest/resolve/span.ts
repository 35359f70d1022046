// The days within which an episode and others can concern each other: what deriving loads of those around it, and no more.
import { daysAfter } from '../../schema/days.ts';
import { byCodeUnit } from '../../schema/order.ts';
import { isInForce, LONG_GAP } from './chains.ts';
import type { Episode } from './episodes.ts';
import { startOf } from './homes.ts';

/** From its first day to the last on which something can begin that one of its claims looks at. */
export type Span = { readonly from: string; readonly to: string };

/** Later than any day. */
export const END_OF_DAYS = '9999-12-31';

export const spanOf = (episode: Episode): Span => {
  const days = episode.members.flatMap(({ day }) => day ?? []).sort(byCodeUnit);
  const last = days.at(-1);
  const isOpen = episode.kind === 'LATE' || episode.kind === 'SILENT' || days.length < episode.members.length;
  return { from: startOf(episode), to: isOpen || last === undefined ? END_OF_DAYS : daysAfter(last, LONG_GAP) };
};

/** Some of its claims ask what had been agreed before, however long ago. */
const looksBack = ({ kind, type, members }: Episode): boolean =>
  kind === 'LATE' ||
  kind === 'SILENT' ||
  members.some((member) => isInForce(member) || (type === 'PARTNERSHIP' && member.part === 'JOINED'));

/** What the episodes have to meet at which its claims look. */
export const lookingAt = (episode: Episode): Span => {
  const { from, to } = spanOf(episode);
  return { from: looksBack(episode) ? '' : from, to };
};
