// Blocks → the article's text: each line once, paragraphs and headings apart by an empty line, items of a list on lines of their own.
import { normaliseText } from '../normalise-text.ts';
import type { Block } from './blocks/block.ts';
import { lineKey } from './line-key.ts';

const HEADING = /^h[1-6]$/;

/** Headings at the end stand over what was left out. */
const withoutLastHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.slice(0, blocks.findLastIndex(({ box }) => !HEADING.test(box.name)) + 1);

/** Phones and desks may be served each their own copy of a paragraph. */
const withoutRepeats = (blocks: readonly Block[]): readonly Block[] => {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const key = lineKey(text);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

export const joinBlocks = (blocks: readonly Block[]): string => {
  let text = '';
  let wasItem = false;
  for (const block of withoutLastHeadings(withoutRepeats(blocks))) {
    const isItem = block.box.around.li > 0;
    text += `${text === '' ? '' : wasItem && isItem ? '\n' : '\n\n'}${block.text}`;
    wasItem = isItem;
  }
  return normaliseText(text);
};
