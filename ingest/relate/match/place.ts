// Where a rule's trigger stands: what the slots of its roles are filled from.
import type { Mention } from '../../../schema/facts.ts';
import type { Group } from '../sentence/groups.ts';

/** `topic`: companies that the article is about, the foremost first; for roles that its sentence leaves open. */
export type Place = { readonly groups: readonly Group[]; readonly at: number; readonly topic: readonly Mention[] };
