// What a rule is: a trigger, and where around it each role is filled. Rules are data; `match/` reads them, `rules/*.ts` hold them.
import type { AgreementType, FactRole, FactType, Role, Status } from '../../../schema/ontology.ts';

/**
 * Where a role is filled.
 * subject, object: of the active verb, whatever its voice in the text ("A buys B", "B is bought by A", "B, which A bought").
 * holder: who does it, for a noun ("A announced the purchase of"; "with its purchase of").
 * possessor, modifier: names before a noun ("A's purchase", "the A deal"). pair: two or more names before it ("the A-B merger", "A and B deal").
 * object.possessor, object.modifier, object.of …: names around the object noun. owner: the possessor of a subject that is no name ("A's app").
 * Any other word is a preposition after the verb, its object or the noun: with, from, into, between.
 */
type Slot = string;
type Filling = { readonly role: Role | FactRole; readonly slots: readonly Slot[]; readonly optional?: true };

type Base = {
  /** Unique; every claim carries it. */
  readonly name: string;
  readonly type: AgreementType | FactType;
  readonly roles: readonly Filling[];
  /** Where what is covered stands. */
  readonly covers?: readonly Slot[];
  /** Status where tense and cues do not tell otherwise. */
  readonly status?: Status;
  /** A standing state ("supplies", "is a member of"): COMPLETED in a text's body. */
  readonly state?: true;
  readonly basis?: 'OWNERSHIP' | 'BACKGROUND';
  /** What the lower-case sentence must, or must not, match. */
  readonly sentence?: RegExp;
  readonly not?: RegExp;
  /** What the rest of the lower-case sentence from the trigger on must, or must not, match. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  /** Only one party may fill the first role: "owned by A and B" is no ownership by A. */
  readonly single?: true;
  /** Each role needs somebody of its own: two of one side alone ("the partners include A and B") have no deal with each other. */
  readonly both?: true;
  /** Share of right claims on the development data, roughly. */
  readonly confidence: number;
};

/** `object`: heads of which the object must have one; `notObject`: none. `passive`: only in that voice. */
export type VerbRule = Base & {
  readonly trigger: 'VERB';
  readonly verbs: string;
  readonly object?: string;
  readonly notObject?: string;
  /** The object has no name in it. */
  readonly nameless?: true;
  readonly noObject?: true;
  /** There is an object, and it is a thing, not a name. */
  readonly commonObject?: true;
  readonly voice?: 'ACTIVE' | 'PASSIVE';
};
/** `like`: what the noun group's own words must match ("patent … licence"). `verbs`: the verbs that may rule it; without, any. */
export type NounRule = Base & {
  readonly trigger: 'NOUN';
  readonly nouns: string;
  readonly like?: RegExp;
  readonly unlike?: RegExp;
  readonly verbs?: string;
  readonly preposition?: string;
  /** The trigger is what the group is about: "customer Nordlicht", but not "customer relations". */
  readonly lastNoun?: true;
  /** Heads of which the noun after "of" must have one. */
  readonly of?: string;
};
/** "A-backed B": roles `before` and `after`. */
export type SuffixRule = Base & { readonly trigger: 'SUFFIX'; readonly suffixes: string };

export type Rule = VerbRule | NounRule | SuffixRule;

type Untriggered<R extends Rule> = Omit<R, 'trigger'>;
export const verb = (rule: Untriggered<VerbRule>): VerbRule => ({ trigger: 'VERB', ...rule });
export const noun = (rule: Untriggered<NounRule>): NounRule => ({ trigger: 'NOUN', ...rule });
const suffix = (rule: Untriggered<SuffixRule>): SuffixRule => ({ trigger: 'SUFFIX', ...rule });

type Untyped<R extends Rule> = Omit<R, 'trigger' | 'type'>;
/** Makers of rules that are all of one type. */
export const rulesOf = (type: Rule['type']) => ({
  verb: (rule: Untyped<VerbRule>): VerbRule => verb({ type, ...rule }),
  noun: (rule: Untyped<NounRule>): NounRule => noun({ type, ...rule }),
  suffix: (rule: Untyped<SuffixRule>): SuffixRule => suffix({ type, ...rule }),
});
