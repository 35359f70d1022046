// A page in, how it was read out: its article and verdict, and block by block what was kept and what was left out, and why.
import type { RawPage } from '../schema/facts.ts';
import { decodeText, encodingOf } from './read/charset.ts';
import { type Format, formatOf } from './read/format.ts';
import type { Box } from './read/html/blocks/box.ts';
import { listReasons } from './read/html/classify/list-reasons.ts';
import { type ReadResult, read } from './read/index.ts';
import { normaliseText } from './read/normalise-text.ts';
import { explainHtml, type HtmlReading } from './read/read-html.ts';

export type ExplainedBlock = {
  readonly kept: boolean;
  readonly text: string;
  /** Names of the elements around it, outermost first. */
  readonly tags: readonly string[];
  /** How likely it is text, 0 to 1. */
  readonly score: number;
  /** What speaks against it. */
  readonly reasons: readonly string[];
};
/** `blocks` is empty for what is no HTML: such a text is kept whole. */
export type ExplainedPage = {
  readonly result: ReadResult;
  readonly blocks: readonly ExplainedBlock[];
  readonly format: Format;
  readonly encoding: string;
  /** Size in bytes. */
  readonly size: number;
  /** Where the text is from: what the page shows, its JSON-LD, or a script that holds its data. */
  readonly from: HtmlReading['from'];
};

const tagsOf = (box: Box): readonly string[] => (box.parent ? [...tagsOf(box.parent), box.name] : [box.name]);

export const explainPage = (page: RawPage): ExplainedPage => {
  const { bytes, contentType } = page;
  const text = decodeText(bytes, contentType);
  const format = formatOf(contentType, text);
  const source = { format, encoding: encodingOf(Buffer.from(bytes), contentType), size: bytes.length };
  if (format !== 'html') return { ...source, result: read(page), blocks: [], from: 'page' };
  const { result, blocks, from } = explainHtml(text, page.url, page.hints);
  return {
    ...source,
    result,
    from,
    blocks: blocks.map(({ line, kept, score }) => ({
      kept,
      text: normaliseText(line.block.text),
      tags: tagsOf(line.box),
      score,
      reasons: kept ? [] : listReasons(line),
    })),
  };
};
