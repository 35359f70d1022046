// What an answer can carry that can be drawn. An answer holds the fields that were asked for, so that most of each shape may be missing.
import * as z from 'zod/mini';
import { AGREEMENT_TYPES, ENTITY_KINDS, FACT_TYPES, STATUSES } from '../../../../schema/ontology.ts';

/** A field that was asked for under another meaning is as good as not asked for. */
const maybe = <T extends z.core.$ZodType>(shape: T) => z.catch(z.optional(z.nullable(shape)), undefined);

const Day = z.object({ date: z.string() });
const Count = z.object({ totalCount: maybe(z.number()) });

/** `{ id }` alone is no entity: what is shown needs a name. */
export const EntityShape = z.object({
  id: maybe(z.string()),
  name: z.string(),
  kind: maybe(z.enum(ENTITY_KINDS)),
  agreements: maybe(Count),
});

const Ref = z.object({ id: maybe(z.string()), name: maybe(z.string()), kind: maybe(z.enum(ENTITY_KINDS)) });
export type Ref = z.infer<typeof Ref>;

const PeriodShape = z.object({ status: z.enum(STATUSES), on: maybe(z.string()), until: maybe(z.string()) });

export const TermsShape = z.object({
  id: maybe(z.string()),
  type: z.enum(AGREEMENT_TYPES),
  status: maybe(z.enum(STATUSES)),
  announcedOn: maybe(Day),
  statusTimeline: maybe(z.array(PeriodShape)),
  corroboration: maybe(z.object({ independentStories: maybe(z.number()) })),
  conflicts: maybe(z.array(z.unknown())),
  covers: maybe(z.array(z.object({ name: z.string() }))),
});
export type Terms = z.infer<typeof TermsShape>;

export const AgreementShape = z.extend(TermsShape, {
  parties: z.array(z.object({ role: maybe(z.string()), entity: Ref })),
});

/** A line of a picture, a step of a path. */
export const LinkShape = z.object({
  from: Ref,
  to: Ref,
  agreement: maybe(TermsShape),
  agreements: maybe(z.array(TermsShape)),
});

export const FactShape = z.object({ type: z.enum(FACT_TYPES), subject: Ref, object: Ref, title: maybe(z.string()) });
