// Fact, Partner, SharedPartner, Link, Step, TimelineEvent: what ties two things together, with the claims and agreements that it rests on.
import type { ClaimHead } from '../../../queries/claim-head.ts';
import type { FactRow } from '../../../queries/entity-facts.ts';
import { LAST } from '../../../queries/listing.ts';
import type { PartnerRow } from '../../../queries/partners.ts';
import type { SharedPartnerRow } from '../../../queries/shared-partners.ts';
import type { TimelineRow } from '../../../queries/timeline.ts';
import { byCodeUnit } from '../../../schema/order.ts';
import type { Context } from '../context.ts';
import { existing } from './existing.ts';
import type { SeenLink, StepRow } from './pictures.ts';

const byPublication = (one: ClaimHead, other: ClaimHead): number =>
  byCodeUnit(one.publishedOn ?? LAST, other.publishedOn ?? LAST) || byCodeUnit(one.id, other.id);

export const FACT = {
  claims: async ({ claims }: FactRow, _: unknown, { loaders }: Context) => [...(await existing(loaders.claim, claims))].sort(byPublication),
};

export const PARTNER = {
  agreements: ({ agreements, clock }: PartnerRow, _: unknown, { loaders }: Context) => existing(loaders.agreement(clock), agreements),
};

export const SHARED_PARTNER = {
  withA: ({ withA, clock }: SharedPartnerRow, _: unknown, { loaders }: Context) => existing(loaders.agreement(clock), withA),
  withB: ({ withB, clock }: SharedPartnerRow, _: unknown, { loaders }: Context) => existing(loaders.agreement(clock), withB),
};

export const LINK = {
  from: ({ from }: SeenLink, _: unknown, { loaders }: Context) => loaders.entity.load(from),
  to: ({ to }: SeenLink, _: unknown, { loaders }: Context) => loaders.entity.load(to),
  agreement: ({ agreement, clock }: SeenLink, _: unknown, { loaders }: Context) => loaders.agreement(clock).load(agreement),
};

export const STEP = {
  from: ({ from }: StepRow, _: unknown, { loaders }: Context) => loaders.entity.load(from),
  to: ({ to }: StepRow, _: unknown, { loaders }: Context) => loaders.entity.load(to),
  agreements: ({ agreements, clock }: StepRow, _: unknown, { loaders }: Context) => existing(loaders.agreement(clock), agreements),
};

export const TIMELINE_EVENT = {
  agreement: ({ agreement, clock }: TimelineRow, _: unknown, { loaders }: Context) => loaders.agreement(clock).load(agreement),
  claim: ({ claim }: TimelineRow, _: unknown, { loaders }: Context) => claim && loaders.claim.load(claim),
};
