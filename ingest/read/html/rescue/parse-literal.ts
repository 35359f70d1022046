// A JavaScript literal somewhere in a script → its value, without running anything: JSON, and what else state is written in (bare names,
// single quotes, `void 0`, `!0`, trailing commas). One pass over the characters.

/** Deeper than any state of a page; a recursion that ends. */
const DEEPEST = 250;
const BLANK = /(?:\s+|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const NUMBER = /-?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const WORD = /void 0|new \w+\([^()]*\)|![01]/y;
const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|\r\n|([\s\S]))/gi;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0', '\n': '' };
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const SLASH = 0x2f;
const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['!0', true],
  ['!1', false],
]);

export type Names = ReadonlyMap<string, unknown>;
/** `end`: where the literal ends, or where it turned out to be none. */
export type Parsed = { readonly isLiteral: boolean; readonly value?: unknown; readonly end: number };

const codePoint = (hex: string): string => {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** `unescapeString('a\\u0041')` = "aA". */
const unescapeString = (text: string): string =>
  text.includes('\\')
    ? text.replace(ESCAPE, (_, braced?: string, four?: string, two?: string, one?: string) => {
        const hex = braced ?? four ?? two;
        return hex !== undefined ? codePoint(hex) : one === undefined ? '' : (ESCAPED[one] ?? one);
      })
    : text;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Thrown inside only: what stands there is no literal. */
class NoLiteral extends Error {}

class LiteralReader {
  readonly #text: string;
  readonly #names: Names;
  at: number;

  constructor(text: string, at: number, names: Names) {
    this.#text = text;
    this.#names = names;
    this.at = at;
  }

  value(depth = 0): unknown {
    this.#blank();
    const first = this.#text[this.at];
    if (depth > DEEPEST || first === undefined) throw new NoLiteral();
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"' || first === "'" || first === '`') return this.#string();
    const word = this.#take(WORD);
    if (word !== undefined) return CONSTANTS.get(word);
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    const name = this.#take(NAME);
    if (name === undefined) throw new NoLiteral();
    if (this.#text[this.at] === '(' || this.#text[this.at] === '.') throw new NoLiteral();
    return CONSTANTS.get(name) ?? this.#names.get(name);
  }

  #blank(): void {
    const code = this.#text.charCodeAt(this.at);
    if (code > SPACE && code !== SLASH && code < 0x80) return;
    this.at += match(BLANK, this.#text, this.at)?.length ?? 0;
  }

  #take(pattern: RegExp): string | undefined {
    const found = match(pattern, this.#text, this.at);
    this.at += found?.length ?? 0;
    return found;
  }

  #string(): string {
    const start = this.at + 1;
    const quote = this.#text.charCodeAt(this.at);
    for (this.at = start; this.at < this.#text.length; this.at += 1) {
      const code = this.#text.charCodeAt(this.at);
      if (code === BACKSLASH) this.at += 1;
      else if (code === quote) {
        this.at += 1;
        return unescapeString(this.#text.slice(start, this.at - 1));
      }
    }
    throw new NoLiteral();
  }

  #skip(character: string): boolean {
    this.#blank();
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    while (!this.#skip(']')) {
      items.push(this.value(depth + 1));
      if (!this.#skip(',') && this.#text[this.at] !== ']') throw new NoLiteral();
    }
    return items;
  }

  #object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.at += 1;
    while (!this.#skip('}')) {
      const quoted = /["'`]/.test(this.#text[this.at] ?? '');
      const key = quoted ? this.#string() : (this.#take(NAME) ?? this.#take(NUMBER));
      if (key === undefined || !this.#skip(':')) throw new NoLiteral();
      entries.push([key, this.value(depth + 1)]);
      if (!this.#skip(',') && this.#text[this.at] !== '}') throw new NoLiteral();
    }
    return Object.fromEntries(entries);
  }
}

/** The literal that begins at `at`. `names`: values of the names that may stand in it. */
export const parseLiteral = (text: string, at: number, names: Names = new Map()): Parsed => {
  const reader = new LiteralReader(text, at, names);
  try {
    const value = reader.value();
    return { isLiteral: true, value, end: reader.at };
  } catch (error) {
    if (error instanceof NoLiteral) return { isLiteral: false, end: reader.at };
    throw error;
  }
};
