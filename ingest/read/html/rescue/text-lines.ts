// A string of a page's data, HTML or not → its lines. Pictures with their captions, boxes, scripts and forms inside are left out.
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../elements.ts';
import { walkHtml } from '../walk.ts';

const HAS_TAGS = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;
const ESCAPED_TAGS = /&lt;(?:p|div|h[1-6]|br)\b/i;
const HAS_ENTITIES = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const LEFT_OUT = new Set(
  'script style template noscript figure figcaption aside iframe button form svg nav video audio object select textarea footer'.split(' '),
);
const MARKDOWN_LINK = /!?\[([^\][\n]{0,300})\]\((?:https?:\/)?\/[^()[\]\s]{1,1000}\)/g;
const MARKDOWN_MARK = /^(?:#{1,6} |> |[-*] )/;

const htmlText = (html: string): string => {
  let text = '';
  let skipped = 0;
  const breakAt = (name: string): void => {
    if (skipped === 0 && (name === 'br' || BLOCK_ELEMENTS.has(name))) text += '\n';
  };
  walkHtml(html, {
    open: (name) => {
      if (skipped > 0 ? !VOID_ELEMENTS.has(name) : LEFT_OUT.has(name)) skipped += 1;
      breakAt(name);
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1;
      breakAt(name);
    },
    // Line ends in the source are spaces; those that mean a line are elements.
    text: (part) => {
      if (skipped === 0) text += part.replace(/\s+/g, ' ');
    },
  });
  return text;
};

const markdownText = (text: string): string => text.replace(MARKDOWN_LINK, (link, label: string) => (link[0] === '!' ? '' : label));

const toText = (text: string): string => {
  const html = ESCAPED_TAGS.test(text) ? htmlText(text.replace(/\n/g, '<br>')) : text;
  if (HAS_TAGS.test(html)) return htmlText(html);
  return HAS_ENTITIES.test(html) ? htmlText(html.replace(/\n/g, '<br>')) : markdownText(html);
};

/** Spaces at the ends are kept where the string is one line: it may be words inside a line. */
export const inlineText = (text: string): string => toText(text).replace(/\s+/g, ' ');

export const textLines = (text: string): readonly string[] =>
  toText(text)
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(MARKDOWN_MARK, ''))
    .filter(Boolean);
