// "What was left of X", "what remained of X" is a noun that happens to have a verb in it: its words in, one word out, so that they end no phrase.
import type { Token } from './token.ts';

const LEFT = /^what (?:(?:is|was|'s|were|had been) (?:still )?left|(?:still )?remain(?:s|ed)) of$/;
const LONGEST = 5;

/** How many tokens from `at` on, without the "of"; 0 for none. */
const lengthAt = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.lower !== 'what') return 0;
  for (let length = 2; length < LONGEST; length += 1) {
    const words = tokens.slice(at, at + length + 1).map(({ lower }) => lower);
    if (LEFT.test(words.join(' '))) return length;
  }
  return 0;
};

export const withRemnants = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = lengthAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (!first) break;
    kept.push(length > 0 && last ? { ...first, lower: 'remnants', end: last.end } : first);
    if (length > 0) at += length - 1;
  }
  return kept;
};
