// How a sentence is cased, and words as they would stand in a headline: capitals tell names apart only where not every word has one.

/** 0: a sentence of the text, 1: a headline cased like one, 2: title case. */
export type Mode = 0 | 1 | 2;

const isLetterWord = (word: string): boolean => /^\p{L}[\p{L}'’.&-]*$/u.test(word);
const isAllCapitals = (words: readonly string[]): boolean => {
  const long = words.filter((word) => isLetterWord(word) && word.length > 3);
  return long.length > 2 && long.filter((word) => word === word.toUpperCase()).length >= 0.8 * long.length;
};
const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.slice(1).filter((word) => isLetterWord(word) && word.length > 3);
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * long.length;
};

export const modeOf = (words: readonly string[], field: 'TITLE' | 'TEXT'): Mode => {
  if (isTitleCase(words)) return 2;
  return field === 'TITLE' ? 1 : 0;
};

/** "NOKIA SIGNS PATENT DEAL" → Nokia Signs Patent Deal; short words without a vowel (IBM, AMD) stay. Other sentences are left as they are. */
export const evenOut = (words: readonly string[]): readonly string[] => {
  if (!isAllCapitals(words)) return words;
  return words.map((word) => {
    const acronym = word.length < 5 && !/[AEIOUY]/.test(word.slice(1, -1));
    return acronym || !isLetterWord(word) || word.includes('.') || word.includes('&') ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
};
