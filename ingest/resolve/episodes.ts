// A block's dated claims → episodes: claims that lie so close in time that they tell of one agreement (docs/data-model.md, "Episodes").
import { daysBetween } from '../../schema/days.ts';
import type { Status } from '../../schema/ontology.ts';
import { byCodeUnit } from '../../schema/order.ts';
import { typeOf } from './blocks.ts';
import { pairsOf } from './links.ts';
import { byReading, type Reading } from './reading.ts';

/** Days of silence after which a claim tells of another agreement; longer while nothing has been announced. */
const GAP = 30;
const GAP_BEFORE_ANNOUNCEMENT = 365;
const ANNOUNCED: ReadonlySet<Status> = new Set(['ANNOUNCED', 'COMPLETED', 'EXTENDED']);
/** These need an earlier agreement and so never begin an episode. */
const ABOUT_EARLIER: ReadonlySet<Status> = new Set(['EXTENDED', 'ENDED', 'CANCELLED', 'POSTPONED']);
const ENDS: ReadonlySet<Status> = new Set(['ENDED', 'CANCELLED']);
/** One company is bought, merged or founded by the same parties once, unless an end lies between. */
const ONE_EPISODE: ReadonlySet<string> = new Set(['ACQUISITION', 'MERGER', 'JOINT_VENTURE']);

type Dated = Reading & { readonly day: string };
type Episode = { readonly claims: Reading[]; last: Dated; announced: boolean; readonly another: boolean };

/** Dated news that may begin an episode; everything else joins one. */
export const canBegin = (reading: Reading): reading is Dated =>
  reading.counts && reading.day !== undefined && reading.news && !reading.coarse && !ABOUT_EARLIER.has(reading.claim.status);

const moves = ({ counts, claim: { modality } }: Reading): boolean => counts && modality !== 'POSSIBLE';

export const gapOf = (claims: readonly Reading[]): number =>
  claims.some((reading) => moves(reading) && ANNOUNCED.has(reading.claim.status)) ? GAP : GAP_BEFORE_ANNOUNCEMENT;

const shareTwo = (a: Reading, b: Reading): boolean => a.set.filter((entity) => b.set.includes(entity)).length > 1;

/** What claims of a block that tell of one agreement share: two parties; where it has one investee, the block. */
export const tracksOf = (reading: Reading): readonly string[] => (typeOf(reading) === 'INVESTMENT' ? [''] : pairsOf(reading.set));

type Follows = (episode: Episode, claim: Dated) => boolean;

const isNear: Follows = ({ last, announced }, claim) => daysBetween(last.day, claim.day) <= (announced ? GAP : GAP_BEFORE_ANNOUNCEMENT);

/** Until an end lies between the episode's last claim and this one. */
const followsUntilEnd =
  (block: readonly Reading[]): Follows =>
  ({ last }, claim) =>
    !block.some(
      (end) =>
        ENDS.has(end.claim.status) &&
        moves(end) &&
        end.day !== undefined &&
        byReading(last, end) < 0 &&
        byReading(end, claim) < 0 &&
        shareTwo(end, claim),
    );

/**
 * "Is in force", "has been completed": told of what was agreed before, however long ago, unless it has ended or the claim tells a day of its own.
 * A round of money is over when it is told.
 */
export const isInForce = ({ claim: { type, status, statedOn } }: Reading): boolean =>
  status === 'COMPLETED' && type !== 'INVESTMENT' && statedOn?.precision !== 'DAY';

const followsIn = (block: readonly Reading[]): Follows => {
  const standing = followsUntilEnd(block);
  if (block.some((reading) => ONE_EPISODE.has(typeOf(reading)))) return standing;
  return (episode, claim) => isNear(episode, claim) || (isInForce(claim) && standing(episode, claim));
};

const latest = (episodes: readonly Episode[]): Episode | undefined =>
  [...episodes].sort((a, b) => byReading(b.last, a.last) || byCodeUnit(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))[0];

/** `block`: every claim of it, in any order. Only those that can begin an episode are in the result, in order. */
export const episodesOf = (block: readonly Reading[]): Reading[][] => {
  const follows = followsIn(block);
  const episodes: Episode[] = [];
  const current = new Map<string, Episode>();
  for (const claim of block.filter(canBegin).sort(byReading)) {
    const another = claim.claim.another === true;
    const tracks = tracksOf(claim);
    const near = (kind: boolean): Episode[] =>
      tracks.flatMap((track) => current.get(`${kind} ${track}`) ?? []).filter((episode) => follows(episode, claim));
    // "A second licence" stands beside the first; what does not say so belongs to the first while that is near, what is in force to the later one.
    const found = isInForce(claim)
      ? latest([...near(false), ...near(true)])
      : (latest(near(another)) ?? (another ? undefined : latest(near(true))));
    const episode = found ?? { claims: [], last: claim, announced: false, another };
    if (!found) episodes.push(episode);
    // What is told of it years later does not make the next agreement a part of it.
    if (!found || isNear(episode, claim) || !isInForce(claim)) episode.last = claim;
    episode.claims.push(claim);
    episode.announced ||= moves(claim) && ANNOUNCED.has(claim.claim.status);
    for (const track of tracks) current.set(`${episode.another} ${track}`, episode);
  }
  return episodes.map(({ claims }) => claims);
};
