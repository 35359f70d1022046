// A stored day and its precision as one value; null where the text told no day.
import { z } from 'zod';
import { PRECISIONS } from '../schema/ontology.ts';

const Precision = z.enum(PRECISIONS);
export type KnownDate = { readonly date: string; readonly precision: z.infer<typeof Precision> };

export const partialDate = (date: string | null, precision: string | null): KnownDate | null =>
  date === null ? null : { date, precision: Precision.parse(precision ?? 'DAY') };
