// A piece of HTML → its text: tags out, entities decoded. For fields that are meant to be text and are not (`Caf&eacute;`, `<b>Big</b> deal`).
import { BLOCK_ELEMENTS } from './elements.ts';
import { walkHtml } from './walk.ts';

const HAS_MARKUP = /<[a-z!/]|&[a-z#]/i;

/** `plainText('Caf&amp;eacute; <b>one</b>')` = "Café one": what was escaped twice is decoded twice. */
export const plainText = (html: string): string => {
  if (!HAS_MARKUP.test(html)) return html;
  let text = '';
  const breakAt = (name: string): void => {
    if (name === 'br' || BLOCK_ELEMENTS.has(name)) text += '\n';
  };
  walkHtml(html, { open: breakAt, close: breakAt, text: (part) => (text += part) });
  return text !== html && /&(#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? plainText(text) : text;
};
