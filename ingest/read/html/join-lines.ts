// Lines in order → the article's text: each line once, paragraphs and headings apart by an empty line, items of a list on lines of their own.
import { normaliseText } from '../normalise-text.ts';
import { isHeading } from './blocks/box.ts';
import type { PageLine } from './classify/page-line.ts';

/** Headings at the end stand over what was left out. */
const withoutLastHeadings = (lines: readonly PageLine[]): readonly PageLine[] =>
  lines.slice(0, lines.findLastIndex(({ box }) => !isHeading(box)) + 1);

/** Phones and desks may be served each their own copy of a paragraph. */
const withoutRepeats = (lines: readonly PageLine[]): readonly PageLine[] => {
  const seen = new Set<string>();
  return lines.filter(({ key }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

export const joinLines = (lines: readonly PageLine[]): string => {
  let text = '';
  let wasItem = false;
  for (const { block, box } of withoutLastHeadings(withoutRepeats(lines))) {
    const isItem = box.around.li > 0;
    text += `${text === '' ? '' : wasItem && isItem ? '\n' : '\n\n'}${block.text}`;
    wasItem = isItem;
  }
  return normaliseText(text);
};
