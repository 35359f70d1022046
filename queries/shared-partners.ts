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

/** Both ends are bound before, so that the database goes from the one with few agreements to the hub and not the other way. */
const tiesWith = (
  side: 'one' | 'two',
  filter: TieFilter,
  keep: string,
  collected: string,
): string => `MATCH (${side})-[mine:PARTY_TO]->(a:Agreement)<-[theirs:PARTY_TO]-(other:Entity)
WHERE NOT other IN [one, two] AND ${IS_TIE}
WITH DISTINCT ${keep}, a
${narrowTies(filter, keep)}
ORDER BY coalesce(a.announcedOn, '${LAST}'), a.id
WITH ${keep}, collect(a.id) AS ${collected}`;

/** `a` and `b` are entity ids; null matches nothing. Those with the most agreements with the two first. */
export const sharedPartners = (a: string | null, b: string | null, filter: TieFilter): Listing<SharedPartnerRow> => ({
  name: 'shared partners',
  match: `MATCH (one:Entity {id: $a}), (two:Entity {id: $b})
${tiesWith('one', filter, 'one, two, other', 'withA')}
${tiesWith('two', filter, 'one, two, other, withA', 'withB')}`,
  sort: 'size(withA) + size(withB)',
  direction: 'DESC',
  id: 'other.id',
  node: `{ entity: ${entityHead('other')}, withA: withA, withB: withB }`,
  params: { a, b, ...tieParams(filter) },
  parse: (node) => ({ ...SharedPartnerRow.parse(node), clock: clockOf(filter) }),
});
