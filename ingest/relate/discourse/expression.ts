// Words that stand for a company named elsewhere: where they are, and what they say of it.
import type { Mention } from '../../../schema/facts.ts';

/** `from` inclusive, `to` exclusive, in tokens. `words`: what the expression says of its company. */
export type Expression = {
  readonly from: number;
  readonly to: number;
  readonly kind: 'PRONOUN' | 'DESCRIPTION' | 'PLURAL' | 'ONE_OF_TWO' | 'RIVAL';
  readonly words: readonly string[];
  /** Towns and countries among them. */
  readonly towns: readonly string[];
  /** "the maker of the Treo": the Treo. */
  readonly made?: readonly Mention[];
  /** "the maker of e-readers": "e-reader". */
  readonly things?: readonly string[];
};
