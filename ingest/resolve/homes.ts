// Episodes of different blocks → where each claim is at home: in its own episode, or in one that tells more of the same agreement
// (docs/adr/0006-local-grouping.md). Each claim looks at the episodes around it as they are, not at where their claims go: nothing spreads.
import { dayNumber } from '../../schema/days.ts';
import { AGREEMENT_TYPES, type AgreementType, type Status } from '../../schema/ontology.ts';
import { by, inOrder } from '../../schema/order.ts';
import { familyOf, pairsOf } from './blocks.ts';
import { gapOf, isInForce, isOnce, LONG_GAP } from './chains.ts';
import { contains } from './contains.ts';
import type { Episode, Member } from './episodes.ts';
import { isUnitOf } from './sides.ts';

/** What ends or prolongs a partnership does not end or prolong a purchase, a stake or a settlement. */
const LASTING: ReadonlySet<Status> = new Set(['EXTENDED', 'ENDED', 'CANCELLED', 'POSTPONED']);
const ONE_TIME: ReadonlySet<string> = new Set(['OWNERSHIP', 'INVESTMENT', 'SETTLEMENT']);

const isPartnership = ({ type }: Pick<Episode, 'type'>): boolean => type === 'PARTNERSHIP';

/** More of the deal is told by the types that stand first: a cross-licence is a licence both ways. */
const rank = (type: AgreementType): number => (type === 'PATENT_CROSS_LICENSE' ? -1 : AGREEMENT_TYPES.indexOf(type));

/** It ties every two of the parties. */
const ties = ({ pairs }: Pick<Episode, 'pairs'>, core: readonly string[]): boolean => core.length > 1 && contains(pairs, pairsOf(core));

/** Of two parts of the name of a block, `SUPPLIER=google-cloud` and `SUPPLIER=google`. */
const namesUnit = (part: string, other: string): boolean => {
  const at = part.indexOf('=') + 1;
  return part.slice(0, at) === other.slice(0, at) && isUnitOf(part.slice(at), other.slice(at));
};

/** Of one type, with the same parties in the same roles, but that it names units where the first names their groups. */
const isOfUnits = (episode: Episode, other: Episode): boolean => {
  const [told, others] = [episode.block.split(' '), other.block.split(' ')];
  return told.length === others.length && told.every((one) => others.some((name) => name === one || namesUnit(name, one)));
};

/** Tells more than the first: of one family with more parties, a type that says more, or units. */
const isFuller = (episode: Episode, other: Episode): boolean =>
  other.core.length > episode.core.length ||
  (other.core.length === episode.core.length && (rank(other.type) < rank(episode.type) || isOfUnits(episode, other)));

/** It ties them by their own names, none through the name of its group. */
const tiesItself = ({ pairs, groups = [] }: Episode, core: readonly string[]): boolean =>
  contains(
    pairs.filter((pair) => !groups.includes(pair)),
    pairsOf(core),
  );

/** Those that name the parties themselves; where there are none, those that name a unit, unless they name several. */
const preferred = <T extends { readonly host: Episode }>(episode: Episode, hosts: readonly T[]): T[] => {
  const exact = hosts.filter(({ host }) => tiesItself(host, episode.core));
  if (exact.length > 0) return exact;
  return new Set(hosts.map(({ host }) => host.core.join(' '))).size > 1 ? [] : [...hosts];
};

const begun = ({ members }: Episode): Member[] => members.filter(({ part }) => part === 'BEGUN');
export const startOf = (episode: Episode): string => episode.members[0]?.day ?? '';

const byStart = inOrder<Episode>(
  by(startOf),
  by(({ id }) => id),
);

/** Claims of an episode look only at what ties all of their parties and is of their family; a partnership, which can be anything, at any. */
export const mayLookAt = (episode: Episode, other: Pick<Episode, 'type' | 'pairs'>): boolean =>
  ties(other, episode.core) && (familyOf(other.type) === familyOf(episode.type) || isPartnership(episode));

const canHost = (episode: Episode, other: Episode): boolean =>
  other.block !== episode.block && (other.kind === 'DATED' || other.kind === 'LATE') && mayLookAt(episode, other);

/** `days`: on which something was told in it, reckoned once for all claims that ask. */
type Host = { readonly host: Episode; readonly days: readonly number[] };

const toHost = (host: Episode): Host => ({ host, days: begun(host).flatMap(({ day }) => (day === undefined ? [] : [dayNumber(day)])) });

const distance = (day: number, days: readonly number[]): number =>
  days.reduce((nearest, other) => Math.min(nearest, Math.abs(other - day)), Number.POSITIVE_INFINITY);

const sharesArticle = ({ article }: Member, episode: Episode): boolean =>
  episode.members.some((other) => other.part === 'BEGUN' && other.article === article);

const admits = (member: Member, host: Episode): boolean =>
  member.type !== 'PARTNERSHIP' || !LASTING.has(member.status) || !ONE_TIME.has(familyOf(host.type));

/** How far apart two episodes of one family may tell of one thing: as far as the earlier waits for news. */
const reach = (day: string, episode: Episode, host: Episode): number => {
  if (isPartnership(episode) && !isPartnership(host)) return gapOf(host);
  if (isOnce(host)) return LONG_GAP;
  return gapOf(day < startOf(host) ? episode : host);
};

type Near = { readonly host: Episode; readonly days: number };

/** For news: an episode near in time. For a partnership the one told in the same article, else the nearest; in a family the one with most parties. */
const hostOfNews = (member: Member, episode: Episode, hosts: readonly Host[]): Episode | undefined => {
  const { day } = member;
  if (day === undefined) return undefined;
  const reached = hosts
    .map(({ host, days }): Near => ({ host, days: distance(dayNumber(day), days) }))
    .filter(({ host, days }) => days <= reach(day, episode, host));
  const near = preferred(episode, reached);
  const nearest = inOrder<Near>(
    (a, b) => a.days - b.days,
    by(({ host }) => host.id),
  );
  const fullest = inOrder<Near>((a, b) => b.host.core.length - a.host.core.length, nearest);
  const shared = inOrder<Near>((a, b) => Number(sharesArticle(member, b.host)) - Number(sharesArticle(member, a.host)), nearest);
  const specific = near.filter(({ host }) => !isPartnership(host));
  const [best] = isPartnership(episode) && specific.length > 0 ? specific.sort(shared) : near.sort(fullest);
  return best?.host;
};

/** For what is undated, in force or about something earlier: what had begun by then last; without a day the one told in the same article, or the first. */
const hostOfOthers = (member: Member, episode: Episode, hosts: readonly Episode[]): Episode | undefined => {
  const { day } = member;
  const standing = hosts.filter((host) => admits(member, host) && (day === undefined || startOf(host) <= day));
  const open = preferred(
    episode,
    standing.map((host) => ({ host })),
  ).map(({ host }) => host);
  const shared = open.filter((host) => sharesArticle(member, host));
  const inTime = (shared.length > 0 ? shared : open).sort(byStart);
  return day === undefined ? inTime[0] : inTime.at(-1);
};

type Home = string | undefined;

/** The homes of what news begins, in order: a claim that is near none goes where its episode went before; so does not a partnership, which can be anything. */
const homesOfNews = (episode: Episode, hosts: readonly Episode[]): Map<string, Home> => {
  const homes = new Map<string, Home>();
  const near = hosts.map(toHost);
  let before: Home;
  for (const member of begun(episode)) {
    const followed = isPartnership(episode) ? undefined : before;
    const standing = isInForce(member) ? hostOfOthers(member, episode, hosts)?.id : undefined;
    before = hostOfNews(member, episode, near)?.id ?? followed ?? standing ?? episode.id;
    homes.set(member.id, before);
  }
  return homes;
};

const homesOfDated = (episode: Episode, hosts: readonly Episode[]): Map<string, Home> => {
  const homes = homesOfNews(episode, hosts);
  for (const member of episode.members) {
    if (member.part === 'BEGUN') continue;
    const beside = homes.get(member.beside ?? '') ?? episode.id;
    const stays = member.part !== 'JOINED' || beside === episode.id || !isPartnership(episode);
    homes.set(member.id, stays ? beside : (hostOfOthers(member, episode, hosts)?.id ?? episode.id));
  }
  return homes;
};

const homesOfLate = (episode: Episode, hosts: readonly Episode[]): Map<string, Home> => {
  const homes = new Map<string, Home>();
  for (const member of episode.members)
    homes.set(member.id, homes.get(member.beside ?? '') ?? hostOfOthers(member, episode, hosts)?.id ?? episode.id);
  return homes;
};

/** A question stands by what had begun by its day, else by the first that there is, else by nothing. */
const homeOfQuestion = (member: Member, episode: Episode, hosts: readonly Episode[]): Home =>
  (hostOfOthers(member, episode, hosts) ?? [...hosts].sort(byStart)[0])?.id;

/** `others`: all episodes that tie the first two of its core parties, at least (`mayLookAt` tells which count). Claim → the episode where it is at home. */
export const homesOf = (episode: Episode, others: readonly Episode[]): ReadonlyMap<string, Home> => {
  const able = others.filter((other) => canHost(episode, other));
  const fuller = able.filter((other) => (isPartnership(episode) && !isPartnership(other)) || isFuller(episode, other));
  switch (episode.kind) {
    case 'DATED':
      return homesOfDated(episode, fuller);
    case 'LATE':
      return homesOfLate(
        episode,
        able.filter((other) => other.kind === 'DATED' || fuller.includes(other)),
      );
    case 'SILENT':
      return new Map(episode.members.map((member) => [member.id, homeOfQuestion(member, episode, able)]));
    case 'REJECTED': {
      const near = fuller.map(toHost);
      return new Map(episode.members.map((member) => [member.id, hostOfNews(member, episode, near)?.id ?? episode.id]));
    }
  }
};
