// A token with its part of speech: what sentences are grouped from.
import type { VerbForm } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';

export type Tag =
  | 'NAME'
  | 'NOUN'
  | 'VERB'
  | 'MODAL'
  | 'DET'
  | 'PREP'
  | 'TO'
  | 'CC'
  | 'COMMA'
  | 'WH'
  | 'NOT'
  | 'PRON'
  | 'NUM'
  | 'ADJ'
  | 'ADV'
  | 'POSS'
  | 'SUFFIX'
  | 'TIME'
  | 'SUB'
  | 'QUOTE'
  | 'STOP';

/** `lemma` and `forms` for verbs only; POSS is "'s" and "its" alike. */
export type Word = Token & { readonly tag: Tag; readonly lemma: string; readonly forms: ReadonlySet<VerbForm> };
