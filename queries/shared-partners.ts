// Who has agreements with both of two?
import { z } from 'zod';
import type { Clock } from './clock.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { LAST, type Listing } from './listing.ts';
import { IS_TIE } from './tie.ts';
import { clockOf, narrowTies, type TieFilter, tieParams } from './tie-filter.ts';

const SharedPartnerRow = z.object({ entity: EntityHead, withA: z.array(z.string()), withB: z.array(z.string()) });
/** `clock`: the day on which the agreements are seen. */
export type SharedPartnerRow = z.infer<typeof SharedPartnerRow> & { readonly clock: Clock };

/** The agreements of one of the two, each with every other side of it. */
const tiesOf = (
  side: 'one' | 'two',
  filter: TieFilter,
): string => `  MATCH (${side})-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(other:Entity)
  WHERE NOT other IN [one, two] AND ${IS_TIE}
  WITH DISTINCT other, a
  ${narrowTies(filter, 'other')}
  RETURN other, a, '${side}' AS side`;

/**
 * `a` and `b` are entity ids; null matches nothing. Those with the most agreements with the two first. Each side is gone through once, and the
 * two are laid together by the partner: to look for the second from every partner of a hub would take as many steps as its partners have agreements.
 */
export const sharedPartners = (a: string | null, b: string | null, filter: TieFilter): Listing<SharedPartnerRow> => ({
  name: 'shared partners',
  match: `MATCH (one:Entity {id: $a}), (two:Entity {id: $b})
CALL (one, two) {
${tiesOf('one', filter)}
  UNION ALL
${tiesOf('two', filter)}
}
WITH other, a, side
ORDER BY coalesce(a.announcedOn, '${LAST}'), a.id
WITH other, collect(CASE side WHEN 'one' THEN a.id END) AS withA, collect(CASE side WHEN 'two' THEN a.id END) AS withB
WHERE size(withA) > 0 AND size(withB) > 0`,
  sort: 'size(withA) + size(withB)',
  direction: 'DESC',
  id: 'other.id',
  node: `{ entity: ${entityHead('other')}, withA: withA, withB: withB }`,
  params: { a, b, ...tieParams(filter) },
  parse: (node) => ({ clock: clockOf(filter), ...SharedPartnerRow.parse(node) }),
});
