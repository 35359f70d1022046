// What a text is written in: as its content type says, else by how it begins.

export type Format = 'html' | 'json' | 'markdown' | 'plain';

const HTML_START =
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype html|html|head|body|meta|title|article|main|div|h1|p)[\s>/]/i;

export const formatOf = (contentType: string | undefined, text: string): Format => {
  const type = contentType?.toLowerCase() ?? '';
  if (/\bx?html\b/.test(type)) return 'html';
  if (/\bjson\b/.test(type)) return 'json';
  if (/markdown/.test(type)) return 'markdown';
  if (HTML_START.test(text.slice(0, 5000))) return 'html';
  if (!type && /^\s*\{\s*"/.test(text)) return 'json';
  return 'plain';
};
