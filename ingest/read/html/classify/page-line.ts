// A block as the features see it: with its measures, and what they are asked for again and again.
import type { Block } from '../blocks/block.ts';
import { type Box, headingLevel, templateOf } from '../blocks/box.ts';
import { lineKey } from '../line-key.ts';
import { isProseSize } from '../prose.ts';
import { isNoiseLine, type LineMeasures, measureLine } from './measure-line.ts';

export type PageLine = {
  readonly measures: LineMeasures;
  /** In letters of an alphabet. */
  readonly size: number;
  readonly block: Block;
  readonly box: Box;
  readonly key: string;
  /** A paragraph: long enough, not made of links. */
  readonly isProse: boolean;
  /** One of the lines that accompany articles. */
  readonly isNoise: boolean;
  /** Of the heading that it is, 1 to 6; 0 = none. */
  readonly level: number;
  /** The box around its own, which holds it beside others. */
  readonly holder: Box;
  /** Blocks made by the same template share it. */
  readonly group: string;
};

const LONGEST_KEY = 2000;

export const toPageLine = (block: Block): PageLine => {
  const { box, text } = block;
  const measures = measureLine(text);
  const { size } = measures;
  return {
    measures,
    size,
    block,
    box,
    key: lineKey(text.slice(0, LONGEST_KEY)),
    isProse: isProseSize(size, block.links),
    isNoise: isNoiseLine(measures),
    level: headingLevel(box),
    holder: box.parent ?? box,
    group: templateOf(box),
  };
};
