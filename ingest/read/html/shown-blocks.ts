// Blocks of a page without those that are there for others: layers that ask for consent, and what only readers without scripts get. Where
// next to nothing else is there, they are the page.
import type { Block } from './blocks/block.ts';
import type { Box } from './blocks/box.ts';
import { textSize } from './prose.ts';

/** Less text than this beside them is no article. In letters. */
const LEAST_BESIDE = 300;

const without = (blocks: readonly Block[], isLeftOut: (box: Box) => boolean): readonly Block[] => {
  const beside = blocks.filter(({ box }) => !isLeftOut(box));
  if (beside.length === blocks.length) return blocks;
  return beside.reduce((sum, { text }) => sum + textSize(text), 0) >= LEAST_BESIDE ? beside : blocks;
};

export const listShownBlocks = (blocks: readonly Block[]): readonly Block[] =>
  without(
    without(blocks, ({ isConsent }) => isConsent),
    ({ isUnscripted }) => isUnscripted,
  );
