// Lists of wording, a pattern a line in a file of its own, as expressions: what pages say when they are something else than an article.
import { readFileSync } from 'node:fs';

const LISTS = [
  'consent',
  'consent-topic',
  'live',
  'not-found',
  'page-kinds',
  'page-titles',
  'paywall',
  'paywall-offer',
  'refusal',
] as const;
export type WordingList = (typeof LISTS)[number];

const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** `*` behind a letter = more letters; `…` = up to 60 characters; all else as in an expression. Whole words, where a script has them. */
const toPattern = (line: string): RegExp => {
  const source = line
    .replace(/(?<=\p{L})\*/gu, String.raw`\p{L}*`)
    .replaceAll(' … ', ' (?:.{0,60}? )?')
    .replaceAll('…', '.{0,60}?');
  const whole = SCRIPT_WITHOUT_SPACES.test(line) ? source : String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`;
  return new RegExp(whole, 'isu');
};

const load = (name: WordingList): readonly RegExp[] =>
  readFileSync(new URL(`./wording/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(toPattern);

const loaded = new Map<WordingList, readonly RegExp[]>();

/** Read once, when first asked for. Throws when a line is no expression. */
const listWording = (name: WordingList): readonly RegExp[] => {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
};

/** Longer texts are told by their beginning. */
const LONGEST = 3000;

export const saysAny = (text: string, name: WordingList): boolean => {
  const told = text.slice(0, LONGEST);
  return listWording(name).some((pattern) => pattern.test(told));
};

/** Places in the list of the patterns that the text matches. */
export const whichSaid = (text: string, name: WordingList): readonly number[] => {
  const told = text.slice(0, LONGEST);
  return listWording(name).flatMap((pattern, place) => (pattern.test(told) ? [place] : []));
};
