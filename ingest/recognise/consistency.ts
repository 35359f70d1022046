// One article, one reading of a name: what the tagger saw in most places is taken over where it wavered, missed the name, or cut it
// differently in a headline. Brands stay as they are: there a name really has two kinds.
import type { MentionKind } from '../../schema/ontology.ts';
import { type FoundName, inOrder, toFoundName } from './found-names.ts';
import { COMPANY_NOUN } from './link/company-nouns.ts';
import type { Passage } from './passages.ts';

type Vote = { readonly words: readonly string[]; readonly counts: Map<MentionKind, number>; total: number };
type Reading = { readonly words: readonly string[]; readonly kind: MentionKind; readonly total: number };

const MAJORITY = 0.7;
const LONGEST = 8;

const collectVotes = (names: readonly FoundName[]): Map<string, Vote> => {
  const votes = new Map<string, Vote>();
  for (const { text, kind, words } of names) {
    const vote = votes.get(text) ?? { words, counts: new Map<MentionKind, number>(), total: 0 };
    vote.counts.set(kind, (vote.counts.get(kind) ?? 0) + 1);
    vote.total += 1;
    votes.set(text, vote);
  }
  return votes;
};

const readingOf = ({ words, counts, total }: Vote): Reading | undefined => {
  const [kind, count] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? [];
  if (kind === undefined || count === undefined || count < MAJORITY * total) return undefined;
  return { words, kind, total };
};

/** Persons by their family name, where the full name stands in the article: "Suri" after "Rajeev Suri". */
const familyNames = (names: readonly FoundName[]): Map<string, Reading> => {
  const readings = new Map<string, Reading>();
  for (const { kind, words } of names) {
    const family = words.at(-1);
    if (kind === 'PERSON' && words.length > 1 && family !== undefined && family.length > 2)
      readings.set(family, { words: [family], kind, total: 2 });
  }
  return readings;
};

/** A company by the beginning of its name, where the tagger took that for something else: "Hon Hai" after "Hon Hai Precision Industry". */
const shortCompanies = (names: readonly FoundName[]): Map<string, Reading> => {
  const wrong = new Map(names.filter(({ kind }) => kind === 'PERSON' || kind === 'OTHER').map((name) => [name.text, name.words]));
  const readings = new Map<string, Reading>();
  for (const { kind, words } of names) {
    if (kind !== 'COMPANY') continue;
    for (let length = 1; length < words.length; length += 1) {
      const text = words.slice(0, length).join(' ');
      const short = wrong.get(text);
      if (short !== undefined) readings.set(text, { words: short, kind, total: 2 });
    }
  }
  return readings;
};

/** A headline's name of which the text knows only the end ("Unicorn Greenhouse" there, "Greenhouse" here) is cut to that. */
const trimToText = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const inText = new Set(names.filter(({ passage }) => passages[passage]?.field === 'TEXT').map(({ text, kind }) => `${kind} ${text}`));
  return names.map((name) => {
    if (passages[name.passage]?.field !== 'TITLE' || inText.has(`${name.kind} ${name.text}`)) return name;
    for (let start = name.start + 1; start < name.end; start += 1) {
      const rest = toFoundName(passages, name.passage, { ...name, start });
      if (inText.has(`${rest.kind} ${rest.text}`)) return rest;
    }
    return name;
  });
};

const isName = (word: string): boolean => /^\p{Lu}|^\p{Ll}+\p{Lu}|\d/u.test(word);

/** Whether a single word may be taken for the name that it is elsewhere: not where it may just be the first word of a sentence. */
const mayStand = ({ words, total }: Reading, passage: Passage, start: number): boolean =>
  words.length > 1 || (isName(words[0] ?? '') && (start > 0 || total > 1 || passage.field === 'TITLE'));

/** The longest reading that begins at the token. */
const readingAt = (
  words: readonly string[],
  start: number,
  byWords: ReadonlyMap<string, Reading>,
  begins: ReadonlySet<string>,
): Reading | undefined => {
  if (!begins.has(words[start] ?? '')) return undefined;
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
    const reading = byWords.get(words.slice(start, start + length).join(' '));
    if (reading !== undefined) return reading;
  }
  return undefined;
};

const findMissed = (passages: readonly Passage[], names: readonly FoundName[], readings: readonly Reading[]): FoundName[] => {
  const byWords = new Map(readings.map((reading) => [reading.words.join(' '), reading]));
  const begins = new Set(readings.map(({ words }) => words[0] ?? ''));
  const taken = new Set(
    names.flatMap(({ passage, start, end }) => Array.from({ length: end - start }, (_, at) => `${passage} ${start + at}`)),
  );
  const missed: FoundName[] = [];
  passages.forEach((passage, index) => {
    for (let start = 0; start < passage.words.length; start += 1) {
      const reading = readingAt(passage.words, start, byWords, begins);
      if (reading === undefined || !mayStand(reading, passage, start)) continue;
      if (COMPANY_NOUN.test(passage.words[start + reading.words.length] ?? '') && /^the$/i.test(passage.words[start - 1] ?? '')) continue;
      const name = toFoundName(passages, index, { kind: reading.kind, start, end: start + reading.words.length });
      const isFree = reading.words.every((_, at) => !taken.has(`${index} ${start + at}`));
      if (isFree) missed.push(name);
      start = name.end - 1;
    }
  });
  return missed;
};

export const makeConsistent = (passages: readonly Passage[], names: readonly FoundName[]): FoundName[] => {
  const readings = new Map<string, Reading>();
  for (const [text, vote] of collectVotes(names)) {
    const reading = readingOf(vote);
    if (reading !== undefined) readings.set(text, reading);
  }
  for (const [text, reading] of familyNames(names)) if ((readings.get(text)?.total ?? 0) < 2) readings.set(text, reading);
  for (const [text, reading] of shortCompanies(names)) readings.set(text, reading);
  const settled = trimToText(passages, names).map((name) => {
    const reading = name.kind === 'BRAND' ? undefined : readings.get(name.text);
    return reading === undefined ? name : { ...name, kind: reading.kind };
  });
  return [...settled, ...findMissed(passages, settled, [...readings.values()])].sort(inOrder);
};
