// Which agreements are there that match a filter, in some order, on some days?
import { type AgreementFilter, type Anchor, isOfAll, matchAgreements } from './agreement-filter.ts';
import { AGREEMENT_HEAD, AgreementHead } from './agreement-head.ts';
import type { Clock } from './clock.ts';
import { LAST, type Listing } from './listing.ts';

export const AGREEMENT_ORDERS = {
  ANNOUNCED_NEWEST: { property: 'a.announcedOn', sort: "coalesce(a.announcedOn, '')", direction: 'DESC' },
  ANNOUNCED_OLDEST: { property: 'a.announcedOn', sort: `coalesce(a.announcedOn, '${LAST}')`, direction: 'ASC' },
  REPORTED_NEWEST: { property: 'a.firstReportedOn', sort: "coalesce(a.firstReportedOn, '')", direction: 'DESC' },
  REPORTED_OLDEST: { property: 'a.firstReportedOn', sort: `coalesce(a.firstReportedOn, '${LAST}')`, direction: 'ASC' },
  MOST_STORIES: { property: 'a.independentStories', sort: 'a.independentStories', direction: 'DESC' },
} as const;
export type AgreementOrder = keyof typeof AGREEMENT_ORDERS;

/** An agreement as seen on the days of a clock. */
export type AgreementRow = AgreementHead & { readonly clock: Clock };

export const toAgreementRow = (node: unknown, clock: Clock): AgreementRow => ({ clock, ...AgreementHead.parse(node) });

/** The agreements that match, all of them or those of each parent that `anchor` names. */
export const agreements = (
  filter: AgreementFilter,
  order: AgreementOrder,
  clock: Clock,
  anchor: Anchor = 'none',
): Listing<AgreementRow> => {
  const { property, ...sorted } = AGREEMENT_ORDERS[order];
  const match = (more: readonly string[]): string => matchAgreements(filter, clock, anchor, more).match;
  return {
    name: `agreements ${order}`,
    ...matchAgreements(filter, clock, anchor),
    ...sorted,
    id: 'a.id',
    node: AGREEMENT_HEAD,
    parse: (node) => toAgreementRow(node, clock),
    ...(isOfAll(filter, anchor) ? { indexed: { property, match } } : {}),
  };
};
