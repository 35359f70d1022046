// What a rule gives where it fires: who fills its roles, and where its trigger stands.
import type { Mention } from '../../../schema/facts.ts';
import type { FactRole, Role } from '../../../schema/ontology.ts';
import type { Rule } from '../rules/rule.ts';
import type { Group } from '../sentence/group.ts';

export type Filler = { readonly mention: Mention; readonly role: Role | FactRole };
/** `role`: index of the role among the rule's; `from`: where the party was found; `instead`: what stands in the place where the rule looks for
 * it; `rivals`: how many names of the sentence nobody has taken. */
export type Borrowed = {
  readonly role: number;
  readonly filler: Filler;
  readonly from: 'owner' | 'story here' | 'story';
  readonly instead: string;
  readonly rivals: number;
};
export type Candidate = {
  /** A party that stands not where the rule looks for it. */
  readonly borrowed?: Borrowed;
  readonly rule: Rule;
  readonly parties: readonly Filler[];
  readonly groups: readonly Group[];
  /** WORKS_FOR: the post. */
  readonly title?: string;
  /** Index of the trigger's group, and of the verb that tells tense and mood (-1: none). */
  readonly at: number;
  readonly verb: number;
};

/** Full names of the parties. */
export const namesOf = ({ parties }: Candidate): readonly string[] => parties.map(({ mention }) => mention.fullName);
