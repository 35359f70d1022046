// What sort of block it is, as the filter's rules ask: heading, label, item of a list.
import type { Block } from './list-blocks.ts';
import { endsSentence, textSize } from './prose.ts';

const LONGEST_LABEL = 60;

export const isHeading = ({ tags }: Block): boolean => tags.some((name) => /^h[1-6]$/.test(name));
export const isItem = ({ tags }: Block): boolean => tags.includes('li');
/** A heading, or a short bold line that serves as one. */
export const isLabel = (block: Block): boolean =>
  isHeading(block) || (block.bold > 0.8 && textSize(block.text) < LONGEST_LABEL && !endsSentence(block.text));
