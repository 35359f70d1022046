// What a sentence is made of: noun groups, verb groups, and what stands between them.
import type { Word } from './word.ts';

export type NounGroup = {
  readonly kind: 'NOUN';
  readonly words: readonly Word[];
  readonly head: Word;
  /** Names before "'s", and "its". */
  readonly possessors: readonly Word[];
  /** Other names before the head: "Netsuite" in "the Netsuite deal". */
  readonly modifiers: readonly Word[];
};
export type VerbGroup = {
  readonly kind: 'VERB';
  readonly words: readonly Word[];
  /** With its particle: "snap up". */
  readonly lemma: string;
  /** FINITE "buys", INFINITIVE "to buy", GERUND "buying", PARTICIPLE "bought by". */
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly past: boolean;
  readonly negated: boolean;
  readonly modal: string | undefined;
};
export type Joint = { readonly kind: 'PREP' | 'COMMA' | 'CC' | 'WH' | 'SUB' | 'STOP' | 'TIME' | 'ADVERB'; readonly words: readonly Word[] };
export type Group = NounGroup | VerbGroup | Joint;

/** A noun group that ends in a name. */
export const isNamed = (group: Group | undefined): boolean => group?.kind === 'NOUN' && group.head.tag === 'NAME';

/** Its words, in lower case. */
export const textOf = ({ words }: Group): string => words.map(({ lower }) => lower).join(' ');
