// An article as the recogniser walks it: the sentences of its title, then those of its text, each knowing which field it is in.
import type { Article } from '../../schema/facts.ts';
import { type Sentence, splitSentences } from './sentences.ts';

export type Field = 'TITLE' | 'TEXT';
/** `words` are the tokens' texts, index by index. */
export type Passage = Sentence & { readonly field: Field; readonly words: readonly string[] };

export const toPassages = ({ title, text }: Pick<Article, 'title' | 'text'>): Passage[] => {
  const read = (content: string, field: Field): Passage[] =>
    splitSentences(content).map((sentence) => ({ ...sentence, field, words: sentence.tokens.map((token) => token.text) }));
  return [...read(title, 'TITLE'), ...read(text, 'TEXT')];
};
