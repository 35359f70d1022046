// Brackets and what they hold are an aside, and left out; but what is told in them of the name before ("B (bought by A in 2014)") stands between commas.
import type { Word } from './word.ts';

const OPENING = /^[([]$/;
const CLOSING = /^[)\]]$/;

/** The bracket that closes the one at `open`. */
const closingOf = (words: readonly Word[], open: number): number => {
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (OPENING.test(text)) depth += 1;
    if (CLOSING.test(text)) depth -= 1;
    if (depth === 0) return at;
  }
  return words.length;
};

const toComma = (word: Word): Word => ({ ...word, text: ',', lower: ',', tag: 'COMMA' });

/** "(bought by A)", "(which A owns)". */
const tellsOfName = (before: Word | undefined, inside: readonly Word[]): boolean => {
  const first = inside[0];
  const opens = first?.tag === 'WH' || (first?.tag === 'VERB' && first.forms.has('PART') && !first.forms.has('BASE'));
  return before?.tag === 'NAME' && opens && inside.some(({ mentions }) => mentions.length > 0);
};

export const withoutAsides = (words: readonly Word[]): readonly Word[] => {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (!OPENING.test(word.text)) {
      if (!CLOSING.test(word.text)) kept.push(word);
      continue;
    }
    const close = closingOf(words, at);
    const inside = words.slice(at + 1, close);
    const end = words[close];
    if (tellsOfName(kept.at(-1), inside)) {
      const goesOn = end && !['COMMA', 'STOP'].includes(words[close + 1]?.tag ?? 'STOP');
      kept.push(toComma(word), ...inside, ...(goesOn ? [toComma(end)] : []));
    }
    at = close;
  }
  return kept;
};
