// What does an id mean that somebody wants to confirm or reject: agreements, by id or slug, or a claim?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';

const STATEMENT = `CALL () {
  MATCH (a:Agreement {id: $id})
  RETURN a
  UNION
  MATCH (a:Agreement {slug: $id})
  RETURN a
}
WITH a
ORDER BY a.id
RETURN a.id AS id, a.slug AS slug,
  COLLECT { MATCH (a)<-[:SUPPORTS]-(c:Claim) WHERE c.modality <> 'QUESTIONED' RETURN c.id ORDER BY c.id } AS claims`;
const JudgedAgreement = z.object({ id: z.string(), slug: z.string(), claims: z.array(z.string()) });
export type JudgedAgreement = z.infer<typeof JudgedAgreement>;

export type JudgedThing = { readonly agreements: readonly JudgedAgreement[]; readonly isClaim: boolean };

export const judgedThing = async (read: Run, id: string): Promise<JudgedThing> => ({
  agreements: z.array(JudgedAgreement).parse(await read(STATEMENT, { id })),
  isClaim: (await read('MATCH (c:Claim {id: $id}) RETURN c.id', { id })).length > 0,
});
