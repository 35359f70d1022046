// Who are the sides of these claims, as written, and where do their names stand?
import { z } from 'zod';
import { ClaimParty } from '../schema/facts.ts';
import type { Run } from '../schema/graph.ts';
import { groupRows } from './group-rows.ts';
import { MENTION_HEAD, MentionHead } from './mention-head.ts';

const STATEMENT = `UNWIND $ids AS id
MATCH (:Claim {id: id})-[side:HAS_PARTY]->(m:Mention)
RETURN id, side.role AS role, ${MENTION_HEAD} AS mention
ORDER BY side.position, m.id`;

const ClaimPartyRow = z
  .object({ role: ClaimParty.shape.role, mention: MentionHead })
  .transform(({ role, mention }) => ({ role, mention, name: mention.fullName, entity: mention.entity }));
export type ClaimPartyRow = z.infer<typeof ClaimPartyRow>;

/** By claim id, in the order of the sentence. */
export const claimParties = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly ClaimPartyRow[]>> => {
  const groups = groupRows(await read(STATEMENT, { ids }), 'id');
  return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => ClaimPartyRow.parse(row))]));
};
