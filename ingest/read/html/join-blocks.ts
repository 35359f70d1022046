// Blocks → the article's text: paragraphs and headings apart by an empty line, items of a list on lines of their own.
import { normaliseText } from '../normalise-text.ts';
import type { Block } from './list-blocks.ts';

export const joinBlocks = (blocks: readonly Block[]): string => {
  let text = '';
  let wasItem = false;
  for (const block of blocks) {
    const isItem = block.tags.includes('li');
    text += `${text === '' ? '' : wasItem && isItem ? '\n' : '\n\n'}${block.text}`;
    wasItem = isItem;
  }
  return normaliseText(text);
};
