// What happened in the agreements of an entity, or between two, in the order of time?
import { z } from 'zod';
import { STATUSES } from '../schema/ontology.ts';
import { type AgreementFilter, matchAgreements } from './agreement-filter.ts';
import { type Clock, isKnown } from './clock.ts';
import { LAST, type Listing } from './listing.ts';

const TimelineRow = z.object({
  on: z.string().nullable(),
  status: z.enum(STATUSES),
  agreement: z.string(),
  claim: z.string().nullable(),
});
export type TimelineRow = z.infer<typeof TimelineRow> & { readonly clock: Clock };

export const timeline = (filter: AgreementFilter, clock: Clock): Listing<TimelineRow> => {
  const { match, params } = matchAgreements(filter, clock);
  return {
    name: 'timeline',
    match: `${match}
MATCH (a)-[:HAS_STATUS]->(s:Status)
WHERE ${isKnown(clock)}`,
    sort: `coalesce(s.from, '${LAST}')`,
    direction: 'ASC',
    id: 's.id',
    node: '{ on: s.from, status: s.status, agreement: a.id, claim: s.claim }',
    params,
    parse: (node) => ({ clock, ...TimelineRow.parse(node) }),
  };
};
