// Arguments that several fields take, as the queries want them.
import type { Clock } from '../../../queries/clock.ts';
import type { PartnerFilter } from '../../../queries/partners.ts';
import type { TieFilter } from '../../../queries/tie-filter.ts';
import type { AgreementType, Status } from '../../../schema/ontology.ts';

export type ClockArgs = { readonly asOf?: string | null; readonly knownBy?: string | null };

export const toClock = ({ asOf, knownBy }: ClockArgs): Clock => ({ asOf: asOf ?? null, knownBy: knownBy ?? null });

export type TieArgs = {
  readonly types?: readonly AgreementType[] | null;
  readonly statuses?: readonly Status[] | null;
  readonly asOf?: string | null;
};

export const toTieFilter = ({ types, statuses, asOf }: TieArgs): TieFilter => ({
  types: types ?? null,
  statuses: statuses ?? null,
  asOf: asOf ?? null,
});

export type PartnerArgs = TieArgs & { readonly includeOwned?: boolean | null };

export const toPartnerFilter = (args: PartnerArgs): PartnerFilter => ({ ...toTieFilter(args), includeOwned: args.includeOwned ?? false });
