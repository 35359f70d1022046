// The body that JSON-LD or a script of data gives, only where the page's own text is a piece of it: taken whenever present it makes reading
// worse (it is often cut, or another article's).
import { normaliseText } from '../normalise-text.ts';
import { textSize } from './prose.ts';
import { findBodyInData } from './rescue/find-body.ts';

/** How much longer it must be, and how many of the page's words in a row it must hold. Measured on 1,508 pages: with these it never hurt. */
const LONGER = 1.4;
const CONTAINED = 0.8;
const NEARLY_EMPTY = 200;
const GRAM = 4;
/** A text of so many letters is taken for whole: the beginnings that pages show of what they hold back are far shorter. */
const WHOLE = 8000;
/** Letters in a row that tell whether a script holds the page's text at all; best are plain letters, which no script escapes. */
const PLAIN_SAMPLE = /[A-Za-z][A-Za-z ,]{22,60}[a-z]/g;
const SAMPLE = /\p{L}[\p{L}\p{M} ]{14,40}\p{L}/gu;
const MOST_SAMPLES = 6;
/** What may be running text in a script: long, without the marks of its syntax, made of words. */
const RUN = /[^"{}[\]]{40,}/g;
const LONGEST_WORD = 16;
const WITHOUT_SPACES = /[\u0E00-\u0EFF\u3040-\u30FF\u4E00-\u9FFF]/;

export type RescueSources = {
  readonly articleBody?: string | undefined;
  readonly dataScripts: readonly string[];
  readonly title: string;
  readonly address?: string | undefined;
};
export type Rescued = { readonly text: string; readonly from: 'page' | 'json-ld' | 'data' };

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const grams = (text: string): ReadonlySet<string> => {
  const list = words(text);
  return new Set(list.slice(0, Math.max(1, list.length - GRAM + 1)).map((_, index) => list.slice(index, index + GRAM).join(' ')));
};

const shareIn = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  own.size === 0 ? 1 : [...own].filter((gram) => other.has(gram)).length / own.size;

/** Different runs of words count, so that a body told twice is not long. */
const isBetter = (text: string, body: string): boolean => {
  if (textSize(body) < Math.max(NEARLY_EMPTY, textSize(text) * LONGER)) return false;
  if (textSize(text) < NEARLY_EMPTY) return true;
  const own = grams(text);
  const told = grams(body);
  return told.size >= own.size * LONGER && shareIn(own, told) >= CONTAINED;
};

const isRunning = (run: string): boolean =>
  WITHOUT_SPACES.test(run) || run.split(' ', Math.ceil(run.length / LONGEST_WORD) + 1).length > run.length / LONGEST_WORD;

/** Whether there is more running text than the page's own where the script holds the page's own. */
const goesOn = (script: string, at: number, size: number): boolean => {
  const around = script.slice(Math.max(0, at - size / 2), at + size * 4);
  return (around.match(RUN) ?? []).filter(isRunning).reduce((sum, run) => sum + run.length, 0) > size * LONGER;
};

const samplesOf = (text: string): readonly string[] => {
  const beginning = text.slice(0, 4000);
  const plain = beginning.match(PLAIN_SAMPLE) ?? [];
  return (plain.length > 0 ? plain : (beginning.match(SAMPLE) ?? [])).slice(0, MOST_SAMPLES);
};

/** Parsing a page's data costs as much as reading the page: it is looked into only where it can hold the text and more. */
const mayHold = (text: string, scripts: readonly string[]): boolean => {
  if (scripts.length === 0 || text.length > WHOLE) return false;
  if (textSize(text) < NEARLY_EMPTY) return true;
  const samples = samplesOf(text);
  return scripts.some((script) => {
    const isChunk = script.includes('__next_f');
    if (script.length < text.length * LONGER && !isChunk) return false;
    const at = samples.map((sample) => script.indexOf(sample)).find((place) => place >= 0);
    return at !== undefined && (isChunk || goesOn(script, at, text.length));
  });
};

/** `text`: what was found in the page itself. */
export const rescueText = (text: string, { articleBody, dataScripts, title, address }: RescueSources): Rescued => {
  const told = normaliseText(articleBody ?? '');
  const first: Rescued = isBetter(text, told) ? { text: told, from: 'json-ld' } : { text, from: 'page' };
  if (!mayHold(first.text, dataScripts)) return first;
  const body = findBodyInData(dataScripts, { title, address });
  return body !== undefined && isBetter(first.text, body) ? { text: body, from: 'data' } : first;
};
