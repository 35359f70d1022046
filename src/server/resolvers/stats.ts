// Stats: each cut is a statement of its own, made only when asked for.
import type { AgreementFilter } from '../../../queries/agreement-filter.ts';
import type { Clock } from '../../../queries/clock.ts';
import { countAgreements, countByPublisher, countByStatus, countByType, countByYear, countPublishers } from '../../../queries/stats.ts';
import { firstOf, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';

type StatsRow = { readonly filter: AgreementFilter; readonly clock: Clock };

export const STATS = {
  agreements: ({ filter, clock }: StatsRow, _: unknown, { read }: Context) => countAgreements(read, filter, clock),
  byType: ({ filter, clock }: StatsRow, _: unknown, { read }: Context) => countByType(read, filter, clock),
  byStatus: ({ filter, clock }: StatsRow, _: unknown, { read }: Context) => countByStatus(read, filter, clock),
  byYear: ({ filter, clock }: StatsRow, _: unknown, { read }: Context) => countByYear(read, filter, clock),
  publishers: ({ filter, clock }: StatsRow, _: unknown, { read }: Context) => countPublishers(read, filter, clock),
  byPublisher: ({ filter, clock }: StatsRow, args: PageArgs, { read }: Context) => countByPublisher(read, filter, clock, firstOf(args)),
};
