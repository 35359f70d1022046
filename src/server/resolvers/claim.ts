// Claim and its sides.
import type { ClaimHead } from '../../../queries/claim-head.ts';
import type { ClaimPartyRow } from '../../../queries/claim-parties.ts';
import { NOW } from '../../../queries/clock.ts';
import type { MentionHead } from '../../../queries/mention-head.ts';
import { partialDate } from '../../../queries/partial-date.ts';
import type { Context } from '../context.ts';

export const CLAIM = {
  parties: async ({ id }: ClaimHead, _: unknown, { loaders }: Context) => (await loaders.claimParties.load(id)) ?? [],
  source: ({ sourceKind, sourceName }: ClaimHead) => ({ kind: sourceKind, name: sourceName }),
  extractor: ({ extractorName, extractorVersion }: ClaimHead) => ({ name: extractorName, version: extractorVersion }),
  statedOn: ({ statedOn, statedOnPrecision }: ClaimHead) => partialDate(statedOn, statedOnPrecision),
  effectiveFrom: ({ effectiveFrom, effectiveFromPrecision }: ClaimHead) => partialDate(effectiveFrom, effectiveFromPrecision),
  effectiveTo: ({ effectiveTo, effectiveToPrecision }: ClaimHead) => partialDate(effectiveTo, effectiveToPrecision),
  covers: ({ covers }: ClaimHead) => covers ?? [],
  value: ({ value, currency }: ClaimHead) => (value === null ? null : { amount: value, currency }),
  passage: async ({ id, quote }: ClaimHead, _: unknown, { loaders }: Context) =>
    (await loaders.claimPassage.load(id)) ?? { before: '', quote, after: '' },
  article: ({ article }: ClaimHead, _: unknown, { loaders }: Context) => loaders.article.load(article),
  judgements: async ({ id }: ClaimHead, _: unknown, { loaders }: Context) => (await loaders.claimJudgements.load(id)) ?? [],
  agreement: async ({ id }: ClaimHead, _: unknown, { loaders }: Context) => {
    const agreement = await loaders.claimAgreement.load(id);
    return agreement && loaders.agreement(NOW).load(agreement);
  },
};

export const CLAIM_PARTY = {
  entity: ({ entity }: ClaimPartyRow, _: unknown, { loaders }: Context) => entity && loaders.entity.load(entity),
};

export const MENTION = {
  entity: ({ entity }: MentionHead, _: unknown, { loaders }: Context) => entity && loaders.entity.load(entity),
};
