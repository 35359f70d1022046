// What every answer about an agreement starts from: its own properties.
import { z } from 'zod';
import { AGREEMENT_TYPES, STATUSES } from '../schema/ontology.ts';
import { partialDate } from './partial-date.ts';

/** A map projection of the agreement bound to `a`, with the status bound to `status` (clock.ts). */
export const AGREEMENT_HEAD = `a { .id, .slug, .type, status: status, .announcedOn, .announcedOnPrecision, .effectiveFrom,
  .effectiveFromPrecision, .effectiveTo, .effectiveToPrecision, .value, .currency, .exclusive, .territory, .confidence, .ownershipOnly,
  .covers, .independentStories, .articleCount, .firstReportedBy, .firstReportedOn, .lagDays, .rejected }`;

const text = z.string().nullable();

export const AgreementHead = z
  .object({
    id: z.string(),
    slug: z.string(),
    type: z.enum(AGREEMENT_TYPES),
    status: z.enum(STATUSES).nullable(),
    announcedOn: text,
    announcedOnPrecision: text,
    effectiveFrom: text,
    effectiveFromPrecision: text,
    effectiveTo: text,
    effectiveToPrecision: text,
    value: z.number().nullable(),
    currency: text,
    exclusive: z.boolean().nullable(),
    territory: text,
    confidence: z.number(),
    ownershipOnly: z.boolean(),
    covers: z.array(z.string()).nullable(),
    independentStories: z.number(),
    articleCount: z.number(),
    firstReportedBy: z.array(z.string()).nullable(),
    firstReportedOn: text,
    lagDays: z.array(z.number()).nullable(),
    rejected: z.boolean().nullable(),
  })
  .transform((row) => ({
    __typename: 'Agreement' as const,
    ...row,
    announcedOn: partialDate(row.announcedOn, row.announcedOnPrecision),
    effectiveFrom: partialDate(row.effectiveFrom, row.effectiveFromPrecision),
    effectiveTo: partialDate(row.effectiveTo, row.effectiveToPrecision),
    covers: row.covers ?? [],
    firstReportedBy: row.firstReportedBy ?? [],
    lagDays: row.lagDays ?? [],
    rejected: row.rejected ?? false,
  }));
export type AgreementHead = z.infer<typeof AgreementHead>;
