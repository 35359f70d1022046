// Who are the sides of these agreements?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { ROLES } from '../schema/ontology.ts';
import { EntityHead, entityHead } from './entity-head.ts';
import { groupRows } from './group-rows.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (a:Agreement {id: id})<-[side:PARTY_TO]-(e:Entity)
RETURN id, side.role AS role, side.nameAsWritten AS nameAsWritten, ${entityHead('e')} AS entity
ORDER BY entity.id`;

const PartyRow = z.object({ role: z.enum(ROLES), nameAsWritten: z.string(), entity: EntityHead });
type PartyRow = z.infer<typeof PartyRow>;

const byRole = (one: PartyRow, other: PartyRow): number => ROLES.indexOf(one.role) - ROLES.indexOf(other.role);

/** By agreement id, in the order of the roles, then of the entities' ids. */
export const agreementParties = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly PartyRow[]>> => {
  const groups = groupRows(await read(STATEMENT, { ids }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => PartyRow.parse(row)).sort(byRole)]));
};
