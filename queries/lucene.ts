// What a person typed → a question to the full-text index. Nothing that is typed can be wrong syntax.
import { bareName } from '../schema/name-key.ts';

const MOST_TOKENS = 8;
const LONGEST_TOKEN = 40;
/** One wrong letter in a shorter word makes another word. */
const SHORTEST_FUZZY = 4;
/** Two in one that is not longer do: "Nokya" is no "Novia". */
const SHORTEST_TWICE_FUZZY = 6;

/** Folding leaves letters, digits and spaces, all lower case: no operator and no special sign of the index's language is left. */
export const searchTokens = (text: string): readonly string[] =>
  bareName(text)
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_TOKENS)
    .map((token) => [...token].slice(0, LONGEST_TOKEN).join(''));

const isFuzzy = (token: string, shortest: number): boolean => token.length >= shortest && !/\p{N}/u.test(token);

const oneOf = (forms: readonly string[]): string => `(${forms.join(' OR ')})`;

const closeForms = (token: string): readonly string[] => [
  `${token}^4`,
  `${token}*^2`,
  ...(isFuzzy(token, SHORTEST_FUZZY) ? [`${token}~1`] : []),
];

/** Two words that were typed as one: `wifi` for "Wi-Fi". */
const splitForms = (token: string): readonly string[] => {
  const letters = [...token];
  return letters.slice(1).map((_, index) => `"${letters.slice(0, index + 1).join('')} ${letters.slice(index + 1).join('')}"`);
};

const farForms = (token: string): readonly string[] => [
  ...closeForms(token),
  ...(isFuzzy(token, SHORTEST_TWICE_FUZZY) ? [`${token}~2`] : []),
  ...splitForms(token),
];

/** How far a name may be from what was typed, nearest first; each is asked for when the one before finds nothing. */
export const REACHES = ['CLOSE', 'FAR', 'ANY_WORD'] as const;
type Reach = (typeof REACHES)[number];

/**
 * CLOSE: each word whole, begun, or (where it is long and no number) with one letter wrong. FAR: also with two letters wrong, or written apart.
 * ANY_WORD: one of the words is close. null when nothing was typed.
 */
export const typedQuery = (text: string, reach: Reach): string | null =>
  searchTokens(text)
    .map((token) => oneOf(reach === 'FAR' ? farForms(token) : closeForms(token)))
    .join(reach === 'ANY_WORD' ? ' OR ' : ' AND ') || null;

/** All words, each whole. */
export const exactQuery = (text: string): string | null => searchTokens(text).join(' AND ') || null;
