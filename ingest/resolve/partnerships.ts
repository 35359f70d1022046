// A partnership of which nothing more is told joins a more specific agreement of the same parties and the same time instead of standing beside it.
import { daysBetween } from '../../schema/days.ts';
import type { Status } from '../../schema/ontology.ts';
import { byCodeUnit } from '../../schema/order.ts';
import { attach, chooseGroup, contains, findingGroups, type Group } from './agreement-group.ts';
import { blocksOf, familyOf } from './blocks.ts';
import { canBegin, gapOf, isInForce } from './episodes.ts';
import { groupBlock } from './group-block.ts';
import { byReading, type Reading } from './reading.ts';

/** What ends or prolongs a partnership does not end or prolong a purchase, a stake or a settlement. */
const LASTING: ReadonlySet<Status> = new Set(['EXTENDED', 'ENDED', 'CANCELLED', 'POSTPONED']);
const ONE_TIME: ReadonlySet<string> = new Set(['OWNERSHIP', 'INVESTMENT', 'SETTLEMENT']);

const isHost = (reading: Reading, group: Group): boolean => {
  if (!contains(group.set, reading.set)) return false;
  return !LASTING.has(reading.claim.status) || !group.begun.some((begun) => ONE_TIME.has(familyOf(begun)));
};

/** Days between a claim and the nearest one of those that began the group; infinite where one has no day. */
const distance = ({ day }: Reading, { begun }: Group): number =>
  day === undefined
    ? Number.POSITIVE_INFINITY
    : Math.min(...begun.map((other) => (other.day === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(other.day, day)))));

const sharesArticle = (reading: Reading, { begun }: Group): boolean =>
  begun.some(({ claim: { article } }) => article === reading.claim.article);

/** For news: the agreement told in the same article, else the nearest in time. */
const hostOfNews = (reading: Reading, near: readonly Group[]): Group | undefined =>
  near
    .filter((group) => isHost(reading, group) && distance(reading, group) <= gapOf(group.begun))
    .map((group) => ({ group, shared: sharesArticle(reading, group), days: distance(reading, group), id: group.begun[0]?.id ?? '' }))
    .sort((a, b) => Number(b.shared) - Number(a.shared) || a.days - b.days || byCodeUnit(a.id, b.id))[0]?.group;

/** For what is undated, in force or told as background: an agreement that had begun by then; without a day the one told in the same article, or the first. */
const hostOfOthers = (reading: Reading, near: readonly Group[]): Group | undefined => {
  const { day: on } = reading;
  const hosts = near.filter(
    (group) => isHost(reading, group) && (on === undefined || group.begun.some(({ day }) => day === undefined || day <= on)),
  );
  const shared = hosts.filter((group) => sharesArticle(reading, group));
  return chooseGroup(reading, shared.length > 0 ? shared : hosts);
};

/** `partnerships`: counting claims of type PARTNERSHIP; `specific`: the groups of all other types. The groups of both. */
export const attachPartnerships = (partnerships: readonly Reading[], specific: readonly Group[]): Group[] => {
  const linked = ({ links }: Reading): readonly string[] => links;
  const nearSpecific = findingGroups(specific, linked);
  const [news, others] = [true, false].map((begins) => partnerships.filter((reading) => canBegin(reading) === begins).sort(byReading));
  const { groups: withNews, left: ownNews } = attach(news ?? [], specific, 'joined', (reading) => {
    const near = nearSpecific(reading);
    return hostOfNews(reading, near) ?? (isInForce(reading) ? hostOfOthers(reading, near) : undefined);
  });
  const nearAll = findingGroups(withNews, linked);
  const own = blocksOf(ownNews).flatMap(groupBlock);
  const hasOwn = (reading: Reading): boolean => own.some(({ set }) => contains(set, reading.set));
  const { groups, left } = attach(
    (others ?? []).filter((reading) => !hasOwn(reading)),
    withNews,
    'joined',
    (reading) => hostOfOthers(reading, nearAll(reading)),
  );
  return [...groups, ...blocksOf([...ownNews, ...left, ...(others ?? []).filter(hasOwn)]).flatMap(groupBlock)];
};
