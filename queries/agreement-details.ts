// What had been told of these agreements by some day? (What is stored with them comes from all claims, later ones among them.)
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { type Clock, clockParams, PUBLISHED_BY_THEN } from './clock.ts';
import { groupRows } from './group-rows.ts';
import { type KnownDate, partialDate } from './partial-date.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (:Agreement {id: id})<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(ar:Article)
WHERE c.modality <> 'QUESTIONED' AND ${PUBLISHED_BY_THEN}
RETURN id, c { .statedOn, .effectiveFrom, .effectiveFromPrecision, .effectiveTo, .effectiveToPrecision, .value, .currency, .exclusive,
  .territory, .covers, publishedOn: ar.publishedOn } AS told
ORDER BY ar.publishedOn, c.id`;

const text = z.string().nullable();
const Told = z.object({
  statedOn: text,
  publishedOn: text,
  effectiveFrom: text,
  effectiveFromPrecision: text,
  effectiveTo: text,
  effectiveToPrecision: text,
  value: z.number().nullable(),
  currency: text,
  exclusive: z.boolean().nullable(),
  territory: text,
  covers: z.array(z.string()).nullable(),
});
type Told = z.infer<typeof Told>;

export type Money = { readonly amount: number; readonly currency: string | null };
/** Each in the order of publication. `days`: on which claims place the event, those of their articles among them. */
export type ToldDetails = {
  readonly days: readonly string[];
  readonly effectiveFrom: readonly KnownDate[];
  readonly effectiveTo: readonly KnownDate[];
  readonly value: readonly Money[];
  readonly exclusive: readonly boolean[];
  readonly territory: readonly string[];
  readonly covers: readonly string[];
};

const NOTHING: ToldDetails = { days: [], effectiveFrom: [], effectiveTo: [], value: [], exclusive: [], territory: [], covers: [] };

const toDetails = (claims: readonly Told[]): ToldDetails => ({
  days: claims.flatMap(({ statedOn, publishedOn }) => statedOn ?? publishedOn ?? []),
  effectiveFrom: claims.flatMap((claim) => partialDate(claim.effectiveFrom, claim.effectiveFromPrecision) ?? []),
  effectiveTo: claims.flatMap((claim) => partialDate(claim.effectiveTo, claim.effectiveToPrecision) ?? []),
  value: claims.flatMap(({ value, currency }) => (value === null ? [] : { amount: value, currency })),
  exclusive: claims.flatMap(({ exclusive }) => exclusive ?? []),
  territory: claims.flatMap(({ territory }) => territory ?? []),
  covers: claims.flatMap(({ covers }) => covers ?? []),
});

/** By agreement id. */
export const agreementDetails = async (read: Run, ids: readonly string[], clock: Clock): Promise<ReadonlyMap<string, ToldDetails>> => {
  const groups = groupRows(await read(STATEMENT, { ids, ...clockParams(clock) }), 'id');
  return new Map(ids.map((id) => [id, groups.has(id) ? toDetails((groups.get(id) ?? []).map(({ told }) => Told.parse(told))) : NOTHING]));
};
