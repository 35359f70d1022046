// Claims about one agreement → its status rows, with both clocks, and what contradicts what (docs/data-model.md, "Status").
// Used when writing (resolve) and, through `statusAt`, when reading. Pure; the order in which claims are given does not matter.
import { daysBetween } from './days.ts';
import type { StatusRow } from './facts.ts';
import type { Modality, Source, Status } from './ontology.ts';
import { byCodeUnit, byDayAndId } from './order.ts';

/**
 * What the fold reads of a claim. `day`: when it came about in the world (the event's day, else the article's); absent = not known.
 * `knownOn`: the day by which it had been published; absent = in no `knownBy` view. `news`: not background.
 */
export type StatusClaim = {
  readonly id: string;
  readonly status: Status;
  readonly modality: Modality;
  readonly source: Source;
  readonly news: boolean;
  readonly day?: string;
  readonly knownOn?: string;
};

export type StatusConflict = { readonly kind: 'STATUS' | 'DENIED'; readonly claims: readonly [string, string] };
export type StatusFold = { readonly rows: readonly StatusRow[]; readonly conflicts: readonly StatusConflict[] };

/** `knownTo` of a row that claims without a publication day have overruled: it stays in every `knownBy` view and is not in today's. */
export const END_OF_KNOWLEDGE = '9999-12-31';

const DENIAL = 3;
const PROGRESS: Partial<Record<Status, number>> = {
  RUMOURED: 1,
  IN_TALKS: 2,
  // A denial outweighs rumour and talks, and gives way to everything that is further.
  DENIED: DENIAL,
  PLANNED: 4,
  ANNOUNCED: 5,
  COMPLETED: 6,
  EXTENDED: 7,
};
const RANK: Readonly<Record<Source, number>> = { PARTY: 3, NAMED: 2, PUBLICATION: 2, OWN_VOICE: 1, UNNAMED: 0 };
const AGAINST: ReadonlySet<Status> = new Set(['DENIED', 'POSTPONED', 'CANCELLED', 'ENDED']);
const CONTRADICTION_DAYS = 7;

type Step = { readonly status: Status; readonly claim: string; readonly from?: string | undefined };
/** `reached`: the furthest progress so far, which POSTPONED, CANCELLED and ENDED do not take back; `since`: the day of the last step. */
type State = { readonly status?: Status; readonly reached: number; readonly since?: string | undefined };

/** After its end an agreement moves by a renewal, or, when only its end was known so far, by a new announcement. */
const isRevived = ({ status, reached, since }: State, claim: StatusClaim): boolean => {
  if (!claim.news) return false;
  if (status === 'ENDED' && claim.status === 'EXTENDED') return true;
  const late = since !== undefined && claim.day !== undefined && daysBetween(since, claim.day) > CONTRADICTION_DAYS;
  return reached === 0 && late && claim.status === 'ANNOUNCED';
};

const isFurther = (state: State, claim: StatusClaim): boolean => {
  const progress = PROGRESS[claim.status];
  if (state.status === 'CANCELLED' || state.status === 'ENDED') return isRevived(state, claim);
  return progress === undefined ? state.status !== claim.status : progress > state.reached;
};

/** The claim of a better source that says the opposite on the same day or up to a week before. */
const contradicted = (claim: StatusClaim, claims: readonly StatusClaim[]): StatusClaim | undefined => {
  const { day } = claim;
  if (!claim.news || day === undefined) return undefined;
  return claims.find((other) => {
    if (other.day === undefined || !other.news || RANK[other.source] <= RANK[claim.source]) return false;
    if (AGAINST.has(other.status) === AGAINST.has(claim.status)) return false;
    const days = daysBetween(other.day, day);
    return days >= 0 && days <= CONTRADICTION_DAYS;
  });
};

type Walk = { readonly steps: readonly Step[]; readonly conflicts: readonly StatusConflict[] };

/** The first denial and the first claim that it was planned, announced or done. */
const denials = (claims: readonly StatusClaim[]): StatusConflict[] => {
  const denied = claims.find(({ status }) => status === 'DENIED');
  const told = claims.find(({ status }) => (PROGRESS[status] ?? 0) > DENIAL);
  return denied && told ? [{ kind: 'DENIED', claims: [denied.id, told.id] }] : [];
};

const sameClaims = (a: StatusConflict, b: StatusConflict): boolean => a.claims.every((claim) => b.claims.includes(claim));

/** `claims` in order of (day, id), undated last: an undated claim counts as the last word of the last known day. */
const walk = (claims: readonly StatusClaim[]): Walk => {
  const steps: Step[] = [];
  const conflicts: StatusConflict[] = [];
  let state: State = { reached: 0 };
  let last: string | undefined;
  for (const claim of claims) {
    last = claim.day ?? last;
    if (!isFurther(state, claim)) continue;
    const other = contradicted(claim, claims);
    if (other) {
      conflicts.push({ kind: 'STATUS', claims: [other.id, claim.id] });
      continue;
    }
    state = { status: claim.status, reached: PROGRESS[claim.status] ?? state.reached, since: last };
    steps.push({ status: claim.status, claim: claim.id, ...(last === undefined ? {} : { from: last }) });
  }
  return { steps, conflicts };
};

type Stretch = Step & { readonly to?: string | undefined };

/** Steps of one day leave the day's last one. */
const stretches = (steps: readonly Step[]): Stretch[] =>
  steps.flatMap((step, index) => {
    const next = steps[index + 1];
    if (!next) return [step];
    return next.from === step.from ? [] : [{ ...step, ...(next.from === undefined ? {} : { to: next.from }) }];
  });

const keyOf = ({ status, claim, from = '', to = '' }: Stretch): string => [from, to, status, claim].join(' ');

/** Views of one knowledge day after another → rows; a stretch that stands in neighbouring views is one row. */
const layers = (views: readonly { readonly day: string; readonly stretches: readonly Stretch[] }[]): StatusRow[] => {
  const rows: StatusRow[] = [];
  let open = new Map<string, StatusRow>();
  for (const view of views) {
    const next = new Map<string, StatusRow>();
    for (const stretch of view.stretches) next.set(keyOf(stretch), open.get(keyOf(stretch)) ?? { ...stretch, knownFrom: view.day });
    for (const [key, row] of open) if (!next.has(key)) rows.push({ ...row, knownTo: view.day });
    open = next;
  }
  return [...rows, ...open.values()];
};

const rowKey = (row: StatusRow): string => [row.from ?? '', row.knownFrom ?? '', keyOf(row)].join(' ');

/**
 * For any day and knowledge day at most one row holds. Only certain and reported claims move a status. A row without `from` began on a day
 * that is not known and is in no `asOf` view; one without `knownFrom` rests on an article without a publication day and is in no `knownBy` view.
 */
export const foldStatus = (claims: readonly StatusClaim[]): StatusFold => {
  const moving = claims.filter(({ modality }) => modality === 'CERTAIN' || modality === 'REPORTED').sort(byDayAndId);
  const today = walk(moving);
  const days = [...new Set(moving.flatMap(({ knownOn }) => knownOn ?? []))].sort(byCodeUnit);
  const views = days.map((day) => ({
    day,
    stretches: stretches(walk(moving.filter(({ knownOn }) => knownOn !== undefined && knownOn <= day)).steps),
  }));
  const now = new Map(stretches(today.steps).map((stretch) => [keyOf(stretch), stretch]));
  const published = layers(views).map((row): StatusRow => {
    if (row.knownTo !== undefined) return row;
    return now.delete(keyOf(row)) ? row : { ...row, knownTo: END_OF_KNOWLEDGE };
  });
  const denied = denials(moving);
  return {
    rows: [...published, ...now.values()].sort((a, b) => byCodeUnit(rowKey(a), rowKey(b))),
    conflicts: [...denied, ...today.conflicts.filter((conflict) => !denied.some((denial) => sameClaims(denial, conflict)))],
  };
};

/** The row that held on `asOf` by what had been published on `knownBy`; without them: now, by all that is held. */
export const statusAt = (
  rows: readonly StatusRow[],
  { asOf, knownBy }: { readonly asOf?: string; readonly knownBy?: string } = {},
): StatusRow | undefined =>
  rows.find((row) => {
    const known =
      knownBy === undefined
        ? row.knownTo === undefined
        : row.knownFrom !== undefined && row.knownFrom <= knownBy && (row.knownTo === undefined || knownBy < row.knownTo);
    const holds =
      asOf === undefined ? row.to === undefined : row.from !== undefined && row.from <= asOf && (row.to === undefined || asOf < row.to);
    return known && holds;
  });
