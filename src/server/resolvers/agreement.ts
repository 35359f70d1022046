// Agreement: its sides, history, backing and evidence, each as seen on the days of the clock that the agreement was asked with.
import { isDeepStrictEqual } from 'node:util';
import type { ConflictRow } from '../../../queries/agreement-conflicts.ts';
import type { Corroboration } from '../../../queries/agreement-corroboration.ts';
import type { ToldDetails } from '../../../queries/agreement-details.ts';
import { agreementEvidence } from '../../../queries/agreement-evidence.ts';
import type { StatusPeriod } from '../../../queries/agreement-statuses.ts';
import type { AgreementRow } from '../../../queries/agreements.ts';
import { connect, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { type CoverRow, pairCovers } from '../pair-covers.ts';
import { existing } from './existing.ts';

type Backing = Corroboration & { readonly agreement: AgreementRow };

const storedBacking = (agreement: AgreementRow): Backing => ({
  independentStories: agreement.independentStories,
  articles: agreement.articleCount,
  firstReportedBy: agreement.firstReportedBy,
  firstReportedOn: agreement.firstReportedOn,
  lag: agreement.lagDays,
  agreement,
});

/** What is stored with the agreement is today's; for another day it is counted from the articles of that time. */
const corroborationOf = (agreement: AgreementRow, { loaders }: Context): Backing | Promise<Backing> => {
  const { id, clock } = agreement;
  const stored = storedBacking(agreement);
  if (!clock.knownBy) return stored;
  return loaders
    .corroboration(clock)
    .load(id)
    .then((known) => ({ ...stored, ...known }));
};

/** What is stored where it had been told by then, else what had been told last. */
const asTold = <T>(stored: T | null, told: readonly T[]): T | null =>
  told.find((one) => isDeepStrictEqual(one, stored)) ?? told.at(-1) ?? null;

/** A field that is a plain property but for the clock: without one, what is stored is right, and nothing is waited for. */
const told =
  <T>(stored: (agreement: AgreementRow) => T | null, asKnown: (stored: T | null, details: ToldDetails) => T | null) =>
  (agreement: AgreementRow, _: unknown, { loaders }: Context): T | null | Promise<T | null> => {
    const { id, clock } = agreement;
    const today = stored(agreement);
    if (!clock.knownBy) return today;
    return loaders
      .details(clock)
      .load(id)
      .then((details) => (details ? asKnown(today, details) : today));
  };

const detail = <T>(stored: (agreement: AgreementRow) => T | null, of: (details: ToldDetails) => readonly T[]) =>
  told(stored, (today: T | null, details) => asTold(today, of(details)));

const coversOf = async ({ id, clock, covers: names }: AgreementRow, { loaders }: Context): Promise<readonly CoverRow[]> => {
  const details = clock.knownBy ? await loaders.details(clock).load(id) : null;
  const covers = pairCovers(names, (await loaders.covers.load(id)) ?? []);
  return details ? covers.filter(({ name }) => details.covers.includes(name)) : covers;
};

export const AGREEMENT = {
  parties: async ({ id }: AgreementRow, _: unknown, { loaders }: Context) => (await loaders.parties.load(id)) ?? [],
  covers: (agreement: AgreementRow, _: unknown, context: Context) => coversOf(agreement, context),
  statusTimeline: async ({ id, clock }: AgreementRow, _: unknown, { loaders }: Context) => (await loaders.statuses(clock).load(id)) ?? [],
  announcedOn: told(
    (agreement) => agreement.announcedOn,
    (today, { days }) => (days.includes(today?.date ?? '') ? today : null),
  ),
  effectiveFrom: detail(
    (agreement) => agreement.effectiveFrom,
    (details) => details.effectiveFrom,
  ),
  effectiveTo: detail(
    (agreement) => agreement.effectiveTo,
    (details) => details.effectiveTo,
  ),
  value: detail(
    ({ value, currency }) => (value === null ? null : { amount: value, currency }),
    (details) => details.value,
  ),
  exclusive: detail(
    (agreement) => agreement.exclusive,
    (details) => details.exclusive,
  ),
  territory: detail(
    (agreement) => agreement.territory,
    (details) => details.territory,
  ),
  corroboration: (agreement: AgreementRow, _: unknown, context: Context) => corroborationOf(agreement, context),
  conflicts: async ({ id, clock }: AgreementRow, _: unknown, { loaders }: Context): Promise<readonly ConflictRow[]> =>
    (await loaders.conflicts(clock).load(id)) ?? [],
  related: async ({ id, clock }: AgreementRow, _: unknown, { loaders }: Context) =>
    existing(loaders.agreement(clock), (await loaders.related(clock).load(id)) ?? []),
  evidence: ({ id, clock }: AgreementRow, args: PageArgs, context: Context) => connect(context, agreementEvidence(clock), args, id),
};

export const STATUS_PERIOD = {
  claim: ({ claim }: StatusPeriod, _: unknown, { loaders }: Context) => claim && loaders.claim.load(claim),
};

export const CORROBORATION = {
  publishers: async ({ agreement: { id, clock } }: Backing, _: unknown, { loaders }: Context) =>
    (await loaders.publishers(clock).load(id)) ?? [],
  firstReportedBy: ({ firstReportedBy }: Backing, _: unknown, { loaders }: Context) => existing(loaders.article, firstReportedBy),
};
