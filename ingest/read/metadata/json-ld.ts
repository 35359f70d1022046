// The texts of a page's JSON-LD scripts → its things, flat: arrays, @graph and nested pages opened, broken JSON mended where it can be.

export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 12;

/** Raw line ends and unknown escapes inside strings, and commas before a closing bracket: what CMS templates leave. One pass, however broken. */
const mendCharacters = (text: string): string => {
  let out = '';
  let inString = false;
  let comma = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (inString && character === '\\') {
      const next = text[index + 1] ?? '';
      out += /["\\/bfnrtu]/.test(next) ? character + next : '\\\\';
      if (/["\\/bfnrtu]/.test(next)) index += 1;
    } else if (character === '"') {
      inString = !inString;
      out += comma + character;
      comma = '';
    } else if (inString) out += character < ' ' ? ' ' : character;
    else if (character === ',' || (comma && /\s/.test(character))) comma += character;
    else {
      out += (/[}\]]/.test(character) ? '' : comma) + character;
      comma = '';
    }
  }
  return out;
};

const mend = (text: string): string =>
  mendCharacters(
    text
      .trim()
      .replace(/^(\/\/)? ?<!\[CDATA\[|^<!--/, '')
      .replace(/((\/\/)? ?\]\]>|-->|;)$/, ''),
  );

const parse = (text: string): unknown => {
  for (const attempt of [text, mend(text)])
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt may do; a script beyond mending is as good as none.
    }
  return undefined;
};

const flatten = (value: unknown, depth = 0): readonly JsonObject[] => {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf'].flatMap((key) => flatten(value[key], depth + 1));
  return [value, ...inner];
};

export const parseJsonLd = (texts: readonly string[]): readonly JsonObject[] =>
  texts.filter((text) => text.length < MAX_LENGTH).flatMap((text) => flatten(parse(text)));
