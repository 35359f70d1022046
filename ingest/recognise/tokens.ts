// A field's text → its tokens with UTF-16 offsets. A name is always whole tokens: possessives, "-backed" and "A-B deal" are cut off it.
import { hyphenCuts } from './hyphens.ts';

/** `start` and `end` count UTF-16 units of the field's text. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

const ABBREVIATIONS =
  'Inc|Corp|Co|Cos|Ltd|Bros|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Sgt|Col|Capt|Lt|St|Mt|Ft|No|Nos|Jr|Sr|Ph\\.D|vs|v|etc|approx|est|Messrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Vol|Dept|Univ|Intl|Assn|Ave|Blvd';

// Tried in this order at each place; the last branch takes any one character.
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”)\]]*[^\s<>"”)\].,;:!?'’]`,
    String.raw`www\.[^\s<>"”)\]]*[^\s<>"”)\].,;:!?'’]`,
    String.raw`(?:US|A|C|HK|NT|S|R)?[$€£¥₹₩]\d+(?:[.,]\d+)*(?:bn|tn|mn|[kmbKMBT])?(?![\p{L}\d])`,
    String.raw`\d+(?:[.,:\/]\d+)*(?:%|(?:st|nd|rd|th|s|bn|tn|mn|[kmbKMBT])(?![\p{L}\d]))?(?![\p{L}\d.-])`,
    String.raw`(?<![^\s("“])\.\p{L}[\p{L}\d]+(?![\p{L}\d.])`,
    String.raw`(?:\p{Lu}\.){2,}(?!\p{L})`,
    String.raw`(?<![\p{L}\d])(?:${ABBREVIATIONS})\.(?![\p{L}\d])`,
    String.raw`(?<![\p{L}\d.])\p{Lu}\.(?=\s*\p{Lu})`,
    String.raw`(?:[\p{L}\p{M}\d](?:[\p{L}\p{M}\d_]|[&'’.+-](?=[\p{L}\d])|(?<=\d)\/(?=\d))*(?:\+{1,2}(?![\p{L}\d])|(?<=\p{Lu}\.\p{Lu})\.(?!\p{L}))?)`,
    String.raw`\.{2,}|-{2,}|['’](?:s|S)(?![\p{L}\d])`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const WORD = /^[\p{L}\d]/u;
const CLITIC = /['’](?:s|S|re|ve|ll|d|m)$/u;
const GLUED_SENTENCES = /\p{Ll}{3,}\.(?=\p{Lu}\p{Ll})/u;
const EXCLAIMED = /^(?:Yahoo|Jeopardy|Yum)$/;

const push = (tokens: Token[], text: string, start: number): void => {
  if (text.length > 0) tokens.push({ text, start, end: start + text.length });
};

const pushHyphenated = (tokens: Token[], word: string, start: number): void => {
  let from = 0;
  for (const cut of hyphenCuts(word)) {
    push(tokens, word.slice(from, cut), start + from);
    push(tokens, word.slice(cut, cut + 1), start + cut);
    from = cut + 1;
  }
  push(tokens, word.slice(from), start + from);
};

const pushWord = (tokens: Token[], word: string, start: number): void => {
  const clitic = word.length > 2 ? CLITIC.exec(word) : null;
  const stem = clitic === null ? word : word.slice(0, clitic.index);
  const glued = stem.includes('.') ? GLUED_SENTENCES.exec(stem) : null;
  if (glued !== null) {
    const stop = glued.index + glued[0].length - 1;
    pushWord(tokens, stem.slice(0, stop), start);
    push(tokens, '.', start + stop);
    pushWord(tokens, stem.slice(stop + 1), start + stop + 1);
  } else if (stem.includes('-')) pushHyphenated(tokens, stem, start);
  else push(tokens, stem, start);
  if (clitic !== null) push(tokens, clitic[0], start + clitic.index);
};

/** Cuts `text` into tokens; offsets are shifted by `start`, the place of `text` in its field. */
export const tokenise = (text: string, start = 0): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const at = start + match.index;
    const before = tokens.at(-1);
    if (found === '!' && before !== undefined && before.end === at && EXCLAIMED.test(before.text)) {
      tokens[tokens.length - 1] = { text: `${before.text}!`, start: before.start, end: at + 1 };
    } else if (WORD.test(found) && !found.includes('://')) pushWord(tokens, found, at);
    else push(tokens, found, at);
  }
  return tokens;
};
