// Where a JSON object or array in a script ends, by its brackets and strings alone: the platform's parser wants its text and nothing more.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENS = new Set([0x7b, 0x5b]);
const CLOSES = new Set([0x7d, 0x5d]);

/** The place behind the bracket that closes the one at `start`; undefined when none does. */
export const jsonExtent = (text: string, start: number): number | undefined => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at += 1;
      for (; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) at += 1;
    } else if (OPENS.has(code)) depth += 1;
    else if (CLOSES.has(code)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
};
