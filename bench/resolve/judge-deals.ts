// Each deal of the stories against the agreement that holds most of its claims: status, corroboration, first reporters, conflicts.
import { groupBy } from '../../ingest/resolve/group-by.ts';
import type { Derived } from '../../ingest/resolve/neighbourhood.ts';
import type { Agreement } from '../../schema/facts.ts';
import { by, sortedSet } from '../../schema/order.ts';
import { statusAt } from '../../schema/status.ts';
import type { PlacedClaims } from './align.ts';
import type { Expected, ExpectedConflict, ExpectedDeal } from './expected-lines.ts';

/** `errors`: what was expected and what came. */
export type Tally = { readonly right: number; readonly of: number; readonly errors: readonly string[] };

const tally = (checks: readonly (string | undefined)[]): Tally => {
  const errors = checks.filter((error) => error !== undefined);
  return { right: checks.length - errors.length, of: checks.length, errors };
};
const differs = (what: string, wanted: string | number | undefined, got: string | number | undefined): string | undefined =>
  wanted === got ? undefined : `${what}: ${wanted ?? 'none'} expected, ${got ?? 'none'} found`;

type Judged = { readonly deal: ExpectedDeal; readonly agreement: Agreement | undefined };

const agreementsOf = ({ deals }: Expected, { placed }: PlacedClaims, { agreements }: Derived): Judged[] => {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return deals.map((deal) => {
    const own = groupBy(
      placed.filter(({ gold }) => gold === deal.name),
      ({ predicted }) => predicted,
    );
    const best = [...own].sort(by(([id]) => id)).sort(([, a], [, b]) => b.length - a.length)[0];
    return { deal, agreement: best && byId.get(best[0]) };
  });
};

const statuses = ({ deal, agreement }: Judged): (string | undefined)[] => {
  const rows = agreement?.timeline ?? [];
  return [
    ...deal.asOf.map(({ day, status }) => differs(`${deal.name} as of ${day}`, status, statusAt(rows, { asOf: day })?.status)),
    ...deal.knownBy.map(({ day, status }) => differs(`${deal.name} known by ${day}`, status, statusAt(rows, { knownBy: day })?.status)),
  ];
};

const conflictKey = ({ kind, articles }: Pick<ExpectedConflict, 'kind' | 'articles'>): string => `${kind} ${sortedSet(articles).join(' ')}`;

/** `articleOf`: claim → its article. */
const conflicts = ({ conflicts: wanted }: Expected, { agreements }: Derived, articleOf: ReadonlyMap<string, string>): Tally => {
  const found = new Set(
    agreements.flatMap((agreement) =>
      agreement.conflicts.map(({ kind, claims }) => conflictKey({ kind, articles: claims.map((claim) => articleOf.get(claim) ?? claim) })),
    ),
  );
  const expected = new Set(wanted.map(conflictKey));
  return tally([
    ...[...expected].map((key) => (found.has(key) ? undefined : `missed: ${key}`)),
    ...[...found].filter((key) => !expected.has(key)).map((key) => `not expected: ${key}`),
  ]);
};

export type DealScore = {
  readonly types: Tally;
  readonly statuses: Tally;
  readonly stories: Tally;
  readonly first: Tally;
  readonly conflicts: Tally;
};

export const judgeDeals = (
  expected: Expected,
  placed: PlacedClaims,
  derived: Derived,
  articleOf: ReadonlyMap<string, string>,
): DealScore => {
  const judged = agreementsOf(expected, placed, derived);
  return {
    types: tally(judged.map(({ deal, agreement }) => differs(deal.name, deal.type, agreement?.type))),
    statuses: tally(judged.flatMap(statuses)),
    stories: tally(judged.map(({ deal, agreement }) => differs(deal.name, deal.stories, agreement?.stories.length ?? 0))),
    first: tally(
      judged.map(({ deal, agreement }) => differs(deal.name, deal.first.join(' '), sortedSet(agreement?.firstReportedBy ?? []).join(' '))),
    ),
    conflicts: conflicts(expected, derived, articleOf),
  };
};
