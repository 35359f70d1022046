// Agreements by which a company is bought → which contradict each other: two that are said to have bought it at the same time.
import { daysBetween } from '../../schema/days.ts';
import type { Agreement, Conflict } from '../../schema/facts.ts';
import type { Status } from '../../schema/ontology.ts';
import { by, inOrder, sortedSet } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';
import { sideOf } from './sides.ts';

/** Two purchases of one company further apart than that are a resale. */
export const RESALE_DAYS = 365;
const STANDING: ReadonlySet<Status | undefined> = new Set(['PLANNED', 'ANNOUNCED', 'COMPLETED', 'EXTENDED']);

/** What is compared: `claim` stands for the agreement, `on` is the day of its announcement. */
export type Purchase = {
  readonly home: string;
  readonly claim: string;
  readonly on?: string;
  readonly targets: readonly string[];
  readonly buyers: readonly string[];
  readonly sellers: readonly string[];
  readonly articles: readonly string[];
};

const inRole = ({ parties }: Agreement, role: string): string[] =>
  sortedSet(parties.filter((party) => party.role === role).map(({ entity }) => sideOf(entity)));

/** Undefined where nobody is bought, or nothing stands: a rumour, what was called off, who owns whom. */
export const purchaseOf = (home: string, claim: string, agreement: Agreement): Purchase | undefined => {
  const { type, ownershipOnly, status, rejected, announcedOn, articles } = agreement;
  if (type !== 'ACQUISITION' || ownershipOnly || rejected || !STANDING.has(status)) return undefined;
  const [targets, buyers, sellers] = ['TARGET', 'ACQUIRER', 'SELLER'].map((role) => inRole(agreement, role));
  return {
    home,
    claim,
    ...(announcedOn ? { on: announcedOn.date } : {}),
    targets: targets ?? [],
    buyers: buyers ?? [],
    sellers: sellers ?? [],
    articles,
  };
};

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));

const rivals = (a: Purchase, b: Purchase): boolean => {
  if ((a.on === undefined) !== (b.on === undefined)) return false;
  if (a.on !== undefined && b.on !== undefined && Math.abs(daysBetween(a.on, b.on)) > RESALE_DAYS) return false;
  if (share(a.buyers, b.buyers) || share(a.sellers, b.buyers) || share(b.sellers, a.buyers)) return false;
  // One article that names both tells of a joint purchase, or of a resale.
  return !share(a.articles, b.articles);
};

const inTime = inOrder<Purchase>(
  by(({ on }) => on ?? ''),
  by(({ claim }) => claim),
);

/**
 * Home → its conflicts. Each purchase contradicts the next one of that company that it can contradict: the many offers for a company that is
 * always in the news are a chain, not every offer against every other.
 */
export const rivalriesOf = (purchases: readonly Purchase[]): ReadonlyMap<string, readonly Conflict[]> => {
  const found = new Map<string, Conflict[]>();
  const byTarget = groupBy(
    purchases.flatMap((purchase) => purchase.targets.map((target) => ({ target, purchase }))),
    ({ target }) => target,
  );
  for (const own of byTarget.values()) {
    const inOrderOfDays = own.map(({ purchase }) => purchase).sort(inTime);
    for (const [index, one] of inOrderOfDays.entries()) {
      const next = inOrderOfDays.slice(index + 1).find((other) => rivals(one, other));
      if (!next) continue;
      const conflict: Conflict = { kind: 'ACQUIRERS', claims: sortedSet([one.claim, next.claim]) };
      for (const { home } of [one, next]) found.set(home, [...(found.get(home) ?? []), conflict]);
    }
  }
  return found;
};
