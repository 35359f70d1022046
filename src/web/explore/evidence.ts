// The sentences that an agreement rests on, as the API answers `evidenceOf`.
import * as z from 'zod/mini';
import { CONFLICT_KINDS, MODALITIES, SOURCES, STATUSES } from '../../../schema/ontology.ts';

const Day = z.object({ date: z.string(), precision: z.enum(['DAY', 'MONTH', 'YEAR']) });

const Said = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  passage: z.object({ before: z.string(), quote: z.string(), after: z.string() }),
  source: z.object({ kind: z.enum(SOURCES), name: z.nullable(z.string()) }),
  article: z.object({
    id: z.string(),
    title: z.string(),
    url: z.nullable(z.string()),
    publishedOn: z.nullable(Day),
    publisher: z.nullable(z.object({ name: z.string() })),
  }),
});
export type Said = z.infer<typeof Said>;

const Answer = z.object({
  agreement: z.nullable(
    z.object({
      evidence: z.object({ totalCount: z.number(), nodes: z.array(Said) }),
      conflicts: z.array(z.object({ kind: z.enum(CONFLICT_KINDS), claims: z.array(Said) })),
    }),
  ),
});
export type Evidence = NonNullable<z.infer<typeof Answer>['agreement']>;

/** undefined: the graph has no such agreement any more. */
export const readEvidence = (data: unknown): Evidence | undefined => Answer.parse(data).agreement ?? undefined;

const SAID = `id status modality
  passage { before quote after }
  source { kind name }
  article { id title url publishedOn { date precision } publisher { name } }`;

export const EVIDENCE_QUERY = `query EvidenceForCard($id: ID!) {
  agreement(id: $id) {
    evidence(first: 20) { totalCount nodes { ${SAID} } }
    conflicts { kind claims { ${SAID} } }
  }
}`;
