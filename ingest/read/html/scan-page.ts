// One pass over a page: what its head and its marks tell (metadata), and its blocks of text. No tree is built; the pass is linear however
// broken the page is.
import { createPageMarks, type PageMarks } from '../metadata/page-marks.ts';
import type { Block } from './blocks/block.ts';
import { createBlocks } from './blocks/collect-blocks.ts';
import { VOID_ELEMENTS } from './elements.ts';
import { walkHtml } from './walk.ts';

export type PageScan = PageMarks & { readonly blocks: readonly Block[] };

export const scanPage = (page: string): PageScan => {
  const marks = createPageMarks();
  const blocks = createBlocks();
  let depth = 0;
  walkHtml(page, {
    open: (name, attributes) => {
      if (!VOID_ELEMENTS.has(name)) depth += 1;
      marks.open(name, attributes, depth);
      blocks.open(name, attributes);
    },
    text: (text) => {
      marks.text(text);
      blocks.text(text);
    },
    close: (name) => {
      marks.close(name, depth);
      blocks.close(name);
      depth -= 1;
    },
    breakOff: () => blocks.breakOff?.(),
  });
  return { ...marks.marks(), blocks: blocks.blocks() };
};
