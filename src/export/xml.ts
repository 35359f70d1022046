// Any text → what may stand in XML 1.0 (https://www.w3.org/TR/xml/#charsets): signs that it has no way to write become U+FFFD.

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeSigns = (text: string, signs: RegExp): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are not allowed.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(signs, (sign) => SIGNS[sign] ?? sign);

/** A reader would take a carriage return for a line break. */
export const xmlText = (text: string): string => escapeSigns(text, /[&<>\r]/g);

/** A reader would take every white sign of an attribute for a space. */
export const xmlAttribute = (text: string): string => escapeSigns(text, /[&<>"\t\n\r]/g);
