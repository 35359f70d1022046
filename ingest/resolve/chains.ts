// A block's dated news → chains: claims that lie so close in time that they tell of one agreement (docs/data-model.md, "Episodes").
import { daysBetween } from '../../schema/days.ts';
import type { Status } from '../../schema/ontology.ts';
import { byCodeUnit, byDayAndId } from '../../schema/order.ts';
import type { Outline } from './outline.ts';

/** Days of silence after which a claim tells of another agreement; longer while nothing has been announced. */
const GAP = 30;
export const LONG_GAP = 365;
/** What is told as news longer than that after the announcement is of another one, though it was never silent in between. */
const LONGEST = 365;
const ANNOUNCED: ReadonlySet<Status> = new Set(['ANNOUNCED', 'COMPLETED', 'EXTENDED']);
/** These need an earlier agreement and so never begin one. */
const ABOUT_EARLIER: ReadonlySet<Status> = new Set(['EXTENDED', 'ENDED', 'CANCELLED', 'POSTPONED']);
const ENDS: ReadonlySet<Status> = new Set(['ENDED', 'CANCELLED']);
/** One company is bought, merged or founded by the same parties once, unless an end lies between. */
const ONCE: ReadonlySet<string> = new Set(['ACQUISITION', 'MERGER', 'JOINT_VENTURE']);

type Dated = Outline & { readonly day: string };
type Chain = { readonly claims: Dated[]; last: Dated; announced?: string | undefined; readonly another: boolean };

export const isOnce = ({ type }: Pick<Outline, 'type'>): boolean => ONCE.has(type);

/** Dated news that may begin an agreement; everything else joins one. */
export const canBegin = (claim: Outline): claim is Dated =>
  claim.modality !== 'QUESTIONED' && claim.day !== undefined && claim.news && !claim.coarse && !ABOUT_EARLIER.has(claim.status);

const moves = ({ modality }: Outline): boolean => modality === 'CERTAIN' || modality === 'REPORTED';

export const announces = (claim: Outline): boolean => moves(claim) && ANNOUNCED.has(claim.status);

/** How long an agreement waits for the next report. */
export const gapOf = ({ announced }: { readonly announced: boolean }): number => (announced ? GAP : LONG_GAP);

/**
 * "Is in force", "has been completed": told of what was agreed before, however long ago, unless it has ended or the claim tells a day of its own.
 * A round of money is over when it is told.
 */
export const isInForce = ({ type, status, ownDay }: Pick<Outline, 'type' | 'status' | 'ownDay'>): boolean =>
  status === 'COMPLETED' && type !== 'INVESTMENT' && !ownDay;

const isNear = ({ last, announced }: Chain, claim: Dated): boolean =>
  daysBetween(last.day, claim.day) <= gapOf({ announced: announced !== undefined }) &&
  (announced === undefined || daysBetween(announced, claim.day) <= LONGEST);

/** No end lies between the chain's last claim and this one. */
const stands = ({ last }: Chain, claim: Dated, ends: readonly Outline[]): boolean =>
  !ends.some((end) => byDayAndId(last, end) < 0 && byDayAndId(end, claim) < 0);

const later = (chains: readonly Chain[]): Chain | undefined =>
  [...chains].sort((a, b) => byDayAndId(b.last, a.last) || byCodeUnit(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))[0];

/** `block`: every claim of it that counts, in any order. Only those that can begin an agreement are in the result, in order. */
export const chainsOf = (block: readonly Outline[]): Dated[][] => {
  const ends = block.filter((claim) => ENDS.has(claim.status) && moves(claim) && claim.day !== undefined);
  const chains: Chain[] = [];
  const current = new Map<boolean, Chain>();
  for (const claim of block.filter(canBegin).sort(byDayAndId)) {
    const follows = (chain: Chain): boolean =>
      isOnce(claim) ? stands(chain, claim, ends) : isNear(chain, claim) || (isInForce(claim) && stands(chain, claim, ends));
    const near = (another: boolean): Chain[] => [current.get(another)].filter((chain) => chain !== undefined).filter(follows);
    // "A second licence" stands beside the first; what does not say so belongs to the first while that is near, what is in force to the later one.
    const found = isInForce(claim)
      ? later([...near(false), ...near(true)])
      : (near(claim.another)[0] ?? (claim.another ? undefined : near(true)[0]));
    const chain = found ?? { claims: [], last: claim, another: claim.another };
    if (!found) chains.push(chain);
    // What is told of it years later does not make the next agreement a part of it.
    if (!found || isNear(chain, claim) || !isInForce(claim)) chain.last = claim;
    chain.claims.push(claim);
    if (chain.announced === undefined && announces(claim)) chain.announced = claim.day;
    current.set(chain.another, chain);
  }
  return chains.map(({ claims }) => claims);
};
