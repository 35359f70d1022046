// Names of alliances and foundations, told by the word for such a body in them: "the Wireless Power Consortium", "the Alliance for Open Media".
import { type FoundName, overlaps, toFoundName, withInPlace } from './found-names.ts';
import type { Passage } from './passages.ts';
import { modeOf } from './tagger/casing.ts';

const BODY = /^(?:Alliance|Association|Coalition|Collaborative|Consortium|Council|Federation|Forum|Foundation|Initiative|SIG)$/;
/** What opens a sentence and is no part of a name. */
const OPENER =
  /^(?:A|An|The|This|That|These|Those|Its|Their|Our|His|Her|In|At|As|On|Of|By|For|From|With|To|And|But|When|While|After|Before|Since|If|Both|Each|All|Some|Members?|Founded|Backed|Led|Joining|New)$/;
const CAPITALISED = /^[\p{Lu}\d][\p{L}\d.&/-]*$/u;
const LINK = /^(?:for|of|on)$/;
const SMALL = /^(?:for|of|and|the|in|on)$/;

const isPart = (word: string | undefined): boolean => word !== undefined && CAPITALISED.test(word) && /\p{Lu}/u.test(word);

/** "the Alliance for Open Media": where the name that opens with the word ends. */
const endOf = (words: readonly string[], at: number): number => {
  if (!LINK.test(words[at + 1] ?? '') || !isPart(words[at + 2])) return at + 1;
  let end = at + 3;
  while (isPart(words[end]) || (SMALL.test(words[end] ?? '') && isPart(words[end + 1]))) end += 1;
  return end;
};

/** Words of the part of a name that ends before `at`: "Power", "Blu-ray"; 0 for none. */
const partBefore = (words: readonly string[], at: number): number => {
  if (isPart(words[at - 1])) return OPENER.test(words[at - 1] ?? '') ? 0 : 1;
  return /^\p{Ll}+$/u.test(words[at - 1] ?? '') && words[at - 2] === '-' && isPart(words[at - 3]) ? 3 : 0;
};

const startOf = (words: readonly string[], at: number): number => {
  const length = partBefore(words, at);
  return length > 0 ? startOf(words, at - length) : at;
};

const bodiesIn = (passages: readonly Passage[], index: number): FoundName[] => {
  const { words, field } = passages[index] ?? { words: [], field: 'TEXT' as const };
  if (field === 'TITLE' && modeOf(words, 'TITLE') === 2) return [];
  return words.flatMap((word, at) => {
    if (!BODY.test(word)) return [];
    const start = startOf(words, at);
    const end = start === at ? endOf(words, at) : at + 1;
    const isName = end - start > 1 && !isPart(words[end]) && !(start === at && !/^the$/i.test(words[at - 1] ?? ''));
    return isName ? [toFoundName(passages, index, { kind: 'COMPANY', start, end })] : [];
  });
};

/** A longer name that the tagger found stays as it is. */
export const addBodies = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const found = passages
    .flatMap((_, index) => bodiesIn(passages, index))
    .filter((body) => names.every((name) => !overlaps(name, body) || (name.start >= body.start && name.end <= body.end)));
  return withInPlace(names, found);
};
