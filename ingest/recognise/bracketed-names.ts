// "Defense Advanced Research Projects Agency (DARPA)": where one of the two was found, the letters prove the other.
import { type FoundName, overlaps, toFoundName, withInPlace } from './found-names.ts';
import type { Passage } from './passages.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]{1,7}$/u;
const SMALL = /^(?:of|the|and|for|de|in|on|&|-)$/;

/** Start of the words before the bracket whose initials are the acronym's letters; undefined if they are not. */
const startOfLongForm = (words: readonly string[], bracket: number, acronym: string): number | undefined => {
  const letters = acronym.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  let left = letters.length;
  for (let at = bracket - 1; at >= 0 && at >= bracket - 12; at -= 1) {
    const word = words[at] ?? '';
    if (SMALL.test(word)) continue;
    if (!/^\p{Lu}/u.test(word) || word.charAt(0).toLowerCase() !== letters.charAt(left - 1)) return undefined;
    left -= 1;
    if (left === 0) return at;
  }
  return undefined;
};

export const addBracketed = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const added: FoundName[] = [];
  passages.forEach(({ words }, passage) => {
    for (let bracket = 2; bracket + 2 < words.length; bracket += 1) {
      const acronym = words[bracket + 1] ?? '';
      if (words[bracket] !== '(' || words[bracket + 2] !== ')' || !ACRONYM.test(acronym)) continue;
      const start = startOfLongForm(words, bracket, acronym);
      if (start === undefined) continue;
      const long = toFoundName(passages, passage, { kind: 'COMPANY', start, end: bracket });
      const short = toFoundName(passages, passage, { kind: 'COMPANY', start: bracket + 1, end: bracket + 2 });
      const known = names.find((name) => overlaps(name, short)) ?? names.find((name) => overlaps(name, long));
      if (known !== undefined) added.push({ ...long, kind: known.kind }, { ...short, kind: known.kind });
    }
  });
  if (added.length === 0) return [...names];
  return withInPlace(names, added);
};
