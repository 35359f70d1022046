// Which tokens of a sentence stand in a phrase of the list of well-known names, as a hint to the tagger, and where a company is at home.
import { MENTION_KINDS, type MentionKind } from '../../../schema/ontology.ts';
import { tokenise } from '../tokens.ts';

export type KnownPhrase = { readonly length: number; readonly kind: MentionKind };
export type KnownNames = {
  /** The longest phrase of the list that begins with that token. `length`: in tokens. */
  readonly phraseAt: (words: readonly string[], start: number) => KnownPhrase | undefined;
  /** Per token: 0, or 1 + kind × 3 + (1 alone, 2 first of several, 3 further one). Longest phrase first, from left to right. */
  readonly mark: (words: readonly string[]) => Uint16Array;
  /** ISO 3166 code of a well-known company's home, by the name as usually written. */
  readonly countryOf: (name: string) => string | undefined;
  readonly isCompany: (name: string) => boolean;
};

const LONGEST = 5;
const fold = (word: string): string => word.replace(/’/g, "'");

/** A technology in small letters is written with capitals in headlines: "Machine Learning". */
const spellings = (kind: MentionKind, name: string): string[] =>
  kind === 'TECHNOLOGY' && name === name.toLowerCase()
    ? [name, name.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase())]
    : [name];

export const readKnownNames = (text: string): KnownNames => {
  const kinds = new Map<string, MentionKind>();
  const begins = new Set<string>();
  const countries = new Map<string, string>();
  const companies = new Set<string>();
  for (const line of text.split('\n')) {
    const [, kindName, country, names] = /^([A-Z]+)(?: ([A-Z]{2}))?: (.*)$/u.exec(line) ?? [];
    const kind = MENTION_KINDS.find((known) => known === kindName);
    if (kind === undefined || names === undefined) continue;
    for (const name of names.split(', ').flatMap((listed) => spellings(kind, listed))) {
      const words = tokenise(name).map((token) => fold(token.text));
      const key = words.join(' ');
      if (!kinds.has(key)) kinds.set(key, kind);
      begins.add(words[0] ?? '');
      if (kind === 'COMPANY') companies.add(name);
      if (country !== undefined && !countries.has(name)) countries.set(name, country);
    }
  }
  const phraseAt = (words: readonly string[], start: number): KnownPhrase | undefined => {
    if (!begins.has(fold(words[start] ?? ''))) return undefined;
    for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
      const kind = kinds.get(
        words
          .slice(start, start + length)
          .map(fold)
          .join(' '),
      );
      if (kind !== undefined) return { length, kind };
    }
    return undefined;
  };
  const mark = (words: readonly string[]): Uint16Array => {
    const codes = new Uint16Array(words.length);
    for (let start = 0; start < words.length; start += 1) {
      const found = phraseAt(words, start);
      if (found === undefined) continue;
      const base = 1 + MENTION_KINDS.indexOf(found.kind) * 3;
      if (found.length === 1) codes[start] = base;
      else {
        codes[start] = base + 1;
        codes.fill(base + 2, start + 1, start + found.length);
      }
      start += found.length - 1;
    }
    return codes;
  };
  return { phraseAt, mark, countryOf: (name) => countries.get(name), isCompany: (name) => companies.has(name) };
};
