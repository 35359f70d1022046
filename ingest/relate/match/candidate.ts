// What a rule gives where it fires: who fills its roles, and where its trigger stands.
import type { Mention } from '../../../schema/facts.ts';
import type { FactRole, Role } from '../../../schema/ontology.ts';
import type { Rule } from '../rules/rule.ts';
import type { Group } from '../sentence/groups.ts';

export type Filler = { readonly mention: Mention; readonly role: Role | FactRole };
export type Candidate = {
  readonly rule: Rule;
  readonly parties: readonly Filler[];
  readonly groups: readonly Group[];
  /** WORKS_FOR: the post. */
  readonly title?: string;
  /** Index of the trigger's group, and of the verb that tells tense and mood (-1: none). */
  readonly at: number;
  readonly verb: number;
};
