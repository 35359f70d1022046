// What deriving keeps beside claims for itself, as JSON in one property: reading it back costs one property a row.
import { z } from 'zod';
import { Conflict } from '../../../schema/facts.ts';
import { AGREEMENT_TYPES, MODALITIES, STATUSES } from '../../../schema/ontology.ts';
import { EPISODE_KINDS, type Episode, PARTS } from '../../resolve/episodes.ts';
import type { Outline } from '../../resolve/outline.ts';
import type { HeldPurchase } from '../shelf.ts';

const text = z.string();
const texts = z.array(text);
const OutlineShape = z.object({
  id: text,
  article: text,
  type: z.enum(AGREEMENT_TYPES),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  day: text.optional(),
  ownDay: z.boolean(),
  coarse: z.boolean(),
  news: z.boolean(),
  another: z.boolean(),
  rejected: z.boolean(),
  set: texts,
  block: text,
  core: texts,
  pairs: texts,
  groups: texts.optional(),
});
const MemberShape = z.object({
  id: text,
  article: text,
  day: text.optional(),
  status: z.enum(STATUSES),
  type: z.enum(AGREEMENT_TYPES),
  ownDay: z.boolean(),
  part: z.enum(PARTS),
  beside: text.optional(),
});
const EpisodeShape = z.object({
  id: text,
  kind: z.enum(EPISODE_KINDS),
  type: z.enum(AGREEMENT_TYPES),
  block: text,
  core: texts,
  pairs: texts,
  groups: texts.optional(),
  announced: z.boolean(),
  members: z.array(MemberShape),
});
const PurchaseShape = z.object({
  item: z.object({
    home: text,
    claim: text,
    on: text.optional(),
    targets: texts,
    buyers: texts,
    sellers: texts,
    articles: texts,
  }),
  rivalries: z.array(Conflict),
});

const parse = <T>(shape: z.ZodType<T>, json: unknown): T => shape.parse(JSON.parse(String(json)));

export const toOutline = (json: unknown): Outline => parse(OutlineShape, json) as Outline;
export const toEpisode = (json: unknown): Episode => parse(EpisodeShape, json) as Episode;
export const toPurchase = (json: unknown): HeldPurchase => parse(PurchaseShape, json) as HeldPurchase;
