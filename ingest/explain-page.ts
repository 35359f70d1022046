// A page in, how it was read out: its article and verdict, and block by block what was kept and what was left out.
import type { RawPage } from '../schema/facts.ts';
import { decodeText } from './read/charset.ts';
import { formatOf } from './read/format.ts';
import { findMainContent } from './read/html/main-content.ts';
import { scanPage } from './read/html/scan-page.ts';
import { type ReadResult, read } from './read/index.ts';
import { normaliseText } from './read/normalise-text.ts';

export type ExplainedBlock = {
  readonly kept: boolean;
  readonly text: string;
  /** Names of the elements around it, outermost first. */
  readonly tags: readonly string[];
};
/** `blocks` is empty for what is no HTML: such a text is kept whole. */
export type ExplainedPage = { readonly result: ReadResult; readonly blocks: readonly ExplainedBlock[] };

export const explainPage = (page: RawPage): ExplainedPage => {
  const result = read(page);
  const text = decodeText(page.bytes, page.contentType);
  if (formatOf(page.contentType, text) !== 'html') return { result, blocks: [] };
  const kept = new Set(result.article?.text.split('\n'));
  const blocks = findMainContent(scanPage(text).html).page.map((block) => {
    const lines = normaliseText(block.text);
    return { kept: lines.split('\n').every((line) => kept.has(line)), text: lines, tags: block.tags };
  });
  return { result, blocks };
};
