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

/** What is stored with the agreement is today's; for another day it is counted from the articles of that time. */
const corroborationOf = async (agreement: AgreementRow, { loaders }: Context): Promise<Backing> => {
  const known = agreement.clock.knownBy ? await loaders.corroboration(agreement.clock).load(agreement.id) : null;
  const stored: Corroboration = {
    independentStories: agreement.independentStories,
    articles: agreement.articleCount,
    firstReportedBy: agreement.firstReportedBy,
    firstReportedOn: agreement.firstReportedOn,
    lag: agreement.lagDays,
  };
  return { ...(known ?? stored), agreement };
};

/** What had been told by the clock's day; null without one: then what is stored with the agreement is right. */
const toldOf = async ({ id, clock }: AgreementRow, { loaders }: Context): Promise<ToldDetails | null> =>
  clock.knownBy ? loaders.details(clock).load(id) : null;

/** What is stored where it had been told by then, else what had been told last. */
const asTold = <T>(stored: T | null, told: readonly T[] | undefined): T | null => {
  if (!told) return stored;
  return told.find((one) => isDeepStrictEqual(one, stored)) ?? told.at(-1) ?? null;
};

/** A field that is a plain property but for the clock. */
const detail =
  <T>(stored: (agreement: AgreementRow) => T | null, told: (details: ToldDetails) => readonly T[]) =>
  async (agreement: AgreementRow, _: unknown, context: Context): Promise<T | null> => {
    const details = await toldOf(agreement, context);
    return asTold(stored(agreement), details ? told(details) : undefined);
  };

const coversOf = async (agreement: AgreementRow, context: Context): Promise<readonly CoverRow[]> => {
  const details = await toldOf(agreement, context);
  const covers = pairCovers(agreement.covers, (await context.loaders.covers.load(agreement.id)) ?? []);
  return details ? covers.filter(({ name }) => details.covers.includes(name)) : covers;
};

const announcedOn = async (agreement: AgreementRow, context: Context): Promise<AgreementRow['announcedOn']> => {
  const details = await toldOf(agreement, context);
  return !details || details.days.includes(agreement.announcedOn?.date ?? '') ? agreement.announcedOn : null;
};

export const AGREEMENT = {
  parties: async ({ id }: AgreementRow, _: unknown, { loaders }: Context) => (await loaders.parties.load(id)) ?? [],
  covers: (agreement: AgreementRow, _: unknown, context: Context) => coversOf(agreement, context),
  statusTimeline: async ({ id, clock }: AgreementRow, _: unknown, { loaders }: Context) => (await loaders.statuses(clock).load(id)) ?? [],
  announcedOn: (agreement: AgreementRow, _: unknown, context: Context) => announcedOn(agreement, context),
  effectiveFrom: detail(
    (agreement) => agreement.effectiveFrom,
    (told) => told.effectiveFrom,
  ),
  effectiveTo: detail(
    (agreement) => agreement.effectiveTo,
    (told) => told.effectiveTo,
  ),
  value: detail(
    ({ value, currency }) => (value === null ? null : { amount: value, currency }),
    (told) => told.value,
  ),
  exclusive: detail(
    (agreement) => agreement.exclusive,
    (told) => told.exclusive,
  ),
  territory: detail(
    (agreement) => agreement.territory,
    (told) => told.territory,
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
