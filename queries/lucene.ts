// What a person typed → a question to the full-text index. Nothing that is typed can be wrong syntax.
import { bareName } from '../schema/name-key.ts';

const MOST_TOKENS = 8;
const LONGEST_TOKEN = 40;
/** One wrong letter in a shorter word makes another word. */
const SHORTEST_FUZZY = 4;

/** Folding leaves letters, digits and spaces, all lower case: no operator and no special sign of the index's language is left. */
export const searchTokens = (text: string): readonly string[] =>
  bareName(text)
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_TOKENS)
    .map((token) => [...token].slice(0, LONGEST_TOKEN).join(''));

const isFuzzy = (token: string): boolean => token.length >= SHORTEST_FUZZY && !/\p{N}/u.test(token);

const anyForm = (token: string): string => `(${token}^4 OR ${token}*^2${isFuzzy(token) ? ` OR ${token}~1` : ''})`;

/** Each word whole, begun, or (where it is long and no number) with one letter wrong; null when nothing was typed. */
export const typedQuery = (text: string, words: 'ALL' | 'ANY'): string | null =>
  searchTokens(text)
    .map(anyForm)
    .join(words === 'ALL' ? ' AND ' : ' OR ') || null;

/** All words, each whole. */
export const exactQuery = (text: string): string | null => searchTokens(text).join(' AND ') || null;
