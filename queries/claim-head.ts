// What every answer about a claim starts from: its own properties and the id of its article. Several hundred rows of a page are this: what is
// made out of its columns (dates, source) is made by the resolvers, of what was selected.
import { z } from 'zod';
import { FIELDS } from '../schema/facts.ts';
import { BASES, CLAIM_TYPES, MODALITIES, SOURCES, STATUSES } from '../schema/ontology.ts';

/** A map projection of the claim bound to `c` in the article bound to `ar`. */
export const CLAIM_HEAD = `c { .id, .type, .status, .modality, .sourceKind, .sourceName, .basis, .statedOn, .statedOnPrecision,
  .effectiveFrom, .effectiveFromPrecision, .effectiveTo, .effectiveToPrecision, .value, .currency, .exclusive, .territory, .title,
  .field, .quote, .start, .end, .rule, .extractorName, .extractorVersion, .confidence, .covers, article: ar.id,
  publishedOn: ar.publishedOn }`;

const text = z.string().nullable();

export const ClaimHead = z.object({
  id: z.string(),
  type: z.enum(CLAIM_TYPES),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  sourceKind: z.enum(SOURCES),
  sourceName: text,
  basis: z.enum(BASES),
  statedOn: text,
  statedOnPrecision: text,
  effectiveFrom: text,
  effectiveFromPrecision: text,
  effectiveTo: text,
  effectiveToPrecision: text,
  value: z.number().nullable(),
  currency: text,
  exclusive: z.boolean().nullable(),
  territory: text,
  title: text,
  field: z.enum(FIELDS),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  extractorName: z.string(),
  extractorVersion: z.string(),
  confidence: z.number(),
  covers: z.array(z.string()).nullable(),
  article: z.string(),
  publishedOn: text,
});
export type ClaimHead = z.infer<typeof ClaimHead>;
