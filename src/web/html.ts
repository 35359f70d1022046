// A template tag that escapes: what comes from articles is text on a page, never markup.

export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A string is escaped, Html stands as it is, lists are joined; null, undefined and false are nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const print = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(print).join('');
};

/** Attributes are to be written in double quotes. */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(literals.map((literal, index) => literal + print(parts[index])).join(''));

/** With something between them. */
export const joined = (parts: readonly Part[], between: string): readonly Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

/** Strings alone, put together as they are: for a title. */
export const textOf = (part: Part): string => {
  if (part === null || part === undefined || part === false || part instanceof Html) return '';
  return typeof part === 'string' || typeof part === 'number' ? String(part) : part.map(textOf).join('');
};
