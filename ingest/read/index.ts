// The read stage: the bytes of a page → its article and a verdict. Pure: no network, no clock; it never throws for what a page holds.
import type { RawPage } from '../../schema/facts.ts';
import { decodeText } from './charset.ts';
import { formatOf } from './format.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import type { ReadResult } from './read-result.ts';

export type { ReadResult } from './read-result.ts';

/** `read({place, bytes, contentType: 'text/html', url})`: format by content type, else by the content itself. */
export const read = (page: RawPage): ReadResult => {
  const text = decodeText(page.bytes, page.contentType);
  switch (formatOf(page.contentType, text)) {
    case 'html':
      return readHtml(text, page.url, page.hints);
    case 'json':
      return readJson(text);
    case 'markdown':
      return readMarkdown(text, page);
    case 'plain':
      return readPlain(text, page);
  }
};
