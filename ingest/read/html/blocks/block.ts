// A block: a stretch of text that stands on lines of its own, with the box that it stands in.
import type { Box } from './box.ts';

export type Block = {
  readonly text: string;
  readonly box: Box;
  /** Shares of its characters that are links, bold, and in an inline element whose classes speak of noise, 0 to 1. */
  readonly links: number;
  readonly bold: number;
  readonly noisy: number;
  /** Count of links in it. */
  readonly anchors: number;
};
