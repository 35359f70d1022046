// A text → lines that fit into a width. Characters of East Asian scripts take two columns, and lines may break between them.

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const NOTHING = /\p{M}|\p{Cf}/u;
const PLAIN = /^[\x20-\x7e]*$/;
/** No line begins with these. */
const CLOSES = /^[、。，．・：；？！）」』】〉》〕］｝’”ー]/;

const columnsOf = (character: string): number => (WIDE.test(character) ? 2 : NOTHING.test(character) ? 0 : 1);

/** How many columns a text takes. */
export const textWidth = (text: string): number =>
  PLAIN.test(text) ? text.length : [...text].reduce((sum, character) => sum + columnsOf(character), 0);

/** What may not be torn apart: a word, a character of a script without spaces. A space belongs to what is before it. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/(?<= )/)
    .flatMap((word) =>
      WIDE.test(word)
        ? word.split(/(?<=[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60])|(?=[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF])/u)
        : [word],
    );

/** `indent` stands before every line but the first, and counts. A word that is longer than a line is left whole, so that it can be copied. */
export const wrapText = (text: string, width: number, indent = ''): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const size = textWidth(piece.trimEnd());
    if (used > 0 && used + size > width && !CLOSES.test(piece)) {
      lines.push(line.trimEnd());
      line = indent;
      used = textWidth(indent);
    }
    line += piece;
    used += textWidth(piece);
  }
  return [...lines, line.trimEnd()];
};

/** Cut to `width` columns, with an ellipsis where something is missing. */
export const cutText = (text: string, width: number): string => {
  if (textWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
};
