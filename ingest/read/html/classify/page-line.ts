// A block as the features see it: with its measures, and what they are asked for again and again.
import type { Block } from '../blocks/block.ts';
import type { Box } from '../blocks/box.ts';
import { lineKey } from '../line-key.ts';
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
  /** The box that holds it beside others: a paragraph's or heading's own box is passed over. */
  readonly holder: Box;
  /** Blocks made by the same template share it. */
  readonly group: string;
};

const PROSE = 80;
const LONGEST_KEY = 2000;
const HEADING = /^h[1-6]$/;

const levelOf = (box: Box): number => {
  const heading = [box, box.parent, box.parent?.parent].find((around) => around && HEADING.test(around.name));
  return heading ? Number(heading.name[1]) : 0;
};

export const toPageLine = (block: Block): PageLine => {
  const { box, text, links } = block;
  const measures = measureLine(text);
  const { size } = measures;
  return {
    measures,
    size,
    block,
    box,
    key: lineKey(text.slice(0, LONGEST_KEY)),
    isProse: links < 0.4 && size >= PROSE,
    isNoise: isNoiseLine(measures),
    level: levelOf(box),
    holder: box.parent ?? box,
    group: `${box.parent?.signature ?? ''}>${box.signature}`,
  };
};
