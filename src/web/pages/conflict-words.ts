// What articles contradict each other about, in words.
import type { CONFLICT_KINDS } from '../../../schema/ontology.ts';

export const CONFLICTS: Readonly<Record<(typeof CONFLICT_KINDS)[number], string>> = {
  DENIED: 'One side announces what another denies',
  ACQUIRERS: 'Two are said to have bought the same company',
  VALUES: 'Two values are told',
  STATUS: 'Sources contradict each other about the status',
};
