// A field's text → sentences with their tokens. A line break always ends one; "Inc.", "Dec. 31", initials and "Yahoo!" do not.
import { type Token, tokenise } from './tokens.ts';

/** `paragraph` counts the lines with text; offsets as in Token. `end` is the end of the last token. */
export type Sentence = { readonly start: number; readonly end: number; readonly paragraph: number; readonly tokens: readonly Token[] };

const STOPS = new Set(['.', '!', '?', '…', '...', '....', '?!', '!?']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENERS = /^["“‘'([«]$/u;
// Abbreviations that may stand last in a sentence: they end it only before a word that usually begins one.
const MAY_END = /^(?:Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|Ph\.D|etc|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const BEGINNERS = new Set(
  'The A An It Its In On At But And Or He She They We You I This That These Those If When While As After Before Since For From With By To Both Neither Either Some Many Most Although Though However Meanwhile Last Earlier Now Then There Their His Her Our What Who Why How No Not Only Under Until Because Once So Yet Still Also'.split(
    ' ',
  ),
);

// Tokens; a longer one is a list or no prose at all, and is cut.
const LONGEST = 300;

const isSpaced = (before: Token, after: Token): boolean => after.start > before.end;

/** Whether `after` can be the first token of a sentence, given that a full stop stands before it. */
const canBegin = (after: Token, next: Token | undefined): boolean => {
  if (OPENERS.test(after.text)) return next === undefined || !/^\p{Ll}/u.test(next.text);
  return !/^[\p{Ll},;:]/u.test(after.text) || /^\p{Ll}+\p{Lu}/u.test(after.text);
};

const lastOfSentence = (tokens: readonly Token[], index: number): number | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const abbreviated = MAY_END.test(token.text);
  if (!abbreviated && !STOPS.has(token.text)) return undefined;
  let last = index;
  for (let next = tokens[last + 1]; next !== undefined; next = tokens[last + 1]) {
    const closes = (CLOSERS.has(next.text) || STOPS.has(next.text)) && next.start === tokens[last]?.end;
    if (!closes) break;
    last += 1;
  }
  const end = tokens[last];
  const after = tokens[last + 1];
  if (after === undefined || end === undefined) return last;
  if (abbreviated && last === index && !BEGINNERS.has(after.text)) return undefined;
  const glued = !isSpaced(end, after) && last === index && token.text !== '.';
  return !glued && canBegin(after, tokens[last + 2]) ? last : undefined;
};

const splitParagraph = (tokens: readonly Token[], paragraph: number): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const isCut = index === tokens.length - 1 || index - from + 1 >= LONGEST;
    const last = isCut ? index : lastOfSentence(tokens, index);
    if (last === undefined) continue;
    const own = tokens.slice(from, last + 1);
    const first = own[0];
    const end = own.at(-1);
    if (first !== undefined && end !== undefined) sentences.push({ start: first.start, end: end.end, paragraph, tokens: own });
    from = last + 1;
    index = last;
  }
  return sentences;
};

export const splitSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let at = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/u)) {
    const tokens = tokenise(line, at);
    if (tokens.length > 0) {
      sentences.push(...splitParagraph(tokens, paragraph));
      paragraph += 1;
    }
    at += line.length + 1;
  }
  return sentences;
};
