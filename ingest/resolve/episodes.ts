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

const followsByGap: Follows = ({ last, announced }, claim) =>
  daysBetween(last.day, claim.day) <= (announced ? GAP : GAP_BEFORE_ANNOUNCEMENT);

/** One episode, until an end lies between its last claim and this one. */
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

const latest = (episodes: readonly Episode[]): Episode | undefined =>
  [...episodes].sort((a, b) => byReading(b.last, a.last) || byCodeUnit(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))[0];

/** `block`: every claim of it, in any order. Only those that can begin an episode are in the result, in order. */
export const episodesOf = (block: readonly Reading[]): Reading[][] => {
  const follows = block.some((reading) => ONE_EPISODE.has(typeOf(reading))) ? followsUntilEnd(block) : followsByGap;
  const episodes: Episode[] = [];
  const current = new Map<string, Episode>();
  for (const claim of block.filter(canBegin).sort(byReading)) {
    const another = claim.claim.another === true;
    const tracks = tracksOf(claim);
    const near = (kind: boolean): Episode[] =>
      tracks.flatMap((track) => current.get(`${kind} ${track}`) ?? []).filter((episode) => follows(episode, claim));
    // "A second licence" stands beside the first; what does not say so belongs to the first while that is near.
    const found = latest(near(another)) ?? (another ? undefined : latest(near(true)));
    const episode = found ?? { claims: [], last: claim, announced: false, another };
    if (!found) episodes.push(episode);
    episode.claims.push(claim);
    episode.last = claim;
    episode.announced ||= moves(claim) && ANNOUNCED.has(claim.claim.status);
    for (const track of tracks) current.set(`${episode.another} ${track}`, episode);
  }
  return episodes.map(({ claims }) => claims);
};
