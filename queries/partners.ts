// With whom does somebody have agreements, since when, how many, of what kind?
import { z } from 'zod';
import { AGREEMENT_TYPES, type AgreementType } from '../schema/ontology.ts';
import type { Clock } from './clock.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { LAST, type Listing } from './listing.ts';
import { partialDate } from './partial-date.ts';
import { IS_TIE } from './tie.ts';
import { clockOf, narrowTies, type TieFilter, tieParams } from './tie-filter.ts';

export type PartnerFilter = TieFilter & { readonly includeOwned: boolean };

const OWN = `MATCH (root:Entity {id: parent})-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(other:Entity)
WHERE other <> root AND ${IS_TIE}`;

/** Its products and brands count as itself, and those of others as their owners. */
const WITH_OWNED = `MATCH (root:Entity {id: parent})
WITH root, [root] + COLLECT { MATCH (root)-[:MAKES|OWNS]->(thing:Product|Brand) RETURN DISTINCT thing } AS own
UNWIND own AS self
MATCH (self)-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(side:Entity)
WHERE NOT side IN own AND ${IS_TIE}
WITH root, a, coalesce(head(COLLECT { MATCH (owner:Entity)-[:MAKES|OWNS]->(side:Product|Brand) RETURN owner ORDER BY owner.id LIMIT 1 }), side) AS other
WHERE other <> root`;

const Day = z.object({ date: z.string(), precision: z.string().nullable() }).nullable();

const PartnerRow = z
  .object({ entity: EntityHead, agreements: z.array(z.string()), types: z.array(z.enum(AGREEMENT_TYPES)), since: Day, latest: Day })
  .transform(({ entity, agreements, types, since, latest }) => ({
    entity,
    agreements,
    count: agreements.length,
    types: countTypes(types),
    since: since && partialDate(since.date, since.precision),
    latest: latest && partialDate(latest.date, latest.precision),
  }));
/** `clock`: the day on which the agreements are seen. */
export type PartnerRow = z.infer<typeof PartnerRow> & { readonly clock: Clock };

export type TypeCount = { readonly type: AgreementType; readonly count: number };

const countTypes = (types: readonly AgreementType[]): readonly TypeCount[] =>
  AGREEMENT_TYPES.map((type) => ({ type, count: types.filter((one) => one === type).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);

/** The partners of the entity whose id is `parent`, those with the most agreements first. */
export const partners = (filter: PartnerFilter): Listing<PartnerRow> => ({
  name: 'partners',
  match: `${filter.includeOwned ? WITH_OWNED : OWN}
WITH DISTINCT other, a
${narrowTies(filter, 'other')}
ORDER BY coalesce(a.announcedOn, '${LAST}'), a.id
WITH other, collect(a) AS ties`,
  sort: 'size(ties)',
  direction: 'DESC',
  id: 'other.id',
  node: `{ entity: ${entityHead('other')}, agreements: [tie IN ties | tie.id], types: [tie IN ties | tie.type],
  since: head([tie IN ties WHERE tie.announcedOn IS NOT NULL | tie { date: tie.announcedOn, precision: tie.announcedOnPrecision }]),
  latest: last([tie IN ties WHERE tie.announcedOn IS NOT NULL | tie { date: tie.announcedOn, precision: tie.announcedOnPrecision }]) }`,
  params: tieParams(filter),
  parse: (node) => ({ clock: clockOf(filter), ...PartnerRow.parse(node) }),
});
