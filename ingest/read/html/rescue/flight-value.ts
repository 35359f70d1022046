// Next.js' app router: `self.__next_f.push([1,"…"])` chunks, put together, are rows `id:JSON` and `id:Tlength,text` that point to each other.
import type { DataValue } from './data-value.ts';
import { parseLiteral } from './parse-literal.ts';

const PUSH = /__next_f(?:\s*=[^;]{0,60})?\)?\.push\(/g;
const REFERENCE = /^\$[L@]?([\da-f]+)$/;
const TEXT_ROW = 0x54;
const COMMA = 0x2c;
const COLON = 0x3a;
const LINE_END = 0x0a;

const chunksOf = (script: string): readonly string[] =>
  [...script.matchAll(PUSH)].flatMap((found) => {
    const { value } = parseLiteral(script, found.index + found[0].length);
    return Array.isArray(value) && typeof value[1] === 'string' ? [value[1]] : [];
  });

/** A row that is no JSON (a module to load, a hint) is none of ours. */
const parseRow = (row: string): unknown => {
  const start = row.search(/[[{"]/);
  if (start < 0 || start > 2 || row[0] === 'I' || row[0] === 'H') return undefined;
  try {
    return JSON.parse(row.slice(start));
  } catch {
    return undefined;
  }
};

/** The length of a text row counts bytes of UTF-8. */
const parseRows = (bytes: Buffer): ReadonlyMap<string, unknown> => {
  const rows = new Map<string, unknown>();
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(COLON, at);
    if (colon < 0) break;
    const id = bytes.toString('latin1', at, colon).trim();
    const comma = bytes[colon + 1] === TEXT_ROW ? bytes.indexOf(COMMA, colon) : -1;
    const length = comma >= 0 && comma - colon < 12 ? Number.parseInt(bytes.toString('latin1', colon + 2, comma), 16) : Number.NaN;
    if (Number.isNaN(length)) {
      const end = bytes.indexOf(LINE_END, colon);
      rows.set(id, parseRow(bytes.toString('utf8', colon + 1, end < 0 ? bytes.length : end)));
      at = end < 0 ? bytes.length : end + 1;
    } else {
      at = comma + 1 + length;
      rows.set(id, bytes.toString('utf8', comma + 1, at));
    }
  }
  return rows;
};

/** `scripts`: all of the page's, in order: a row may be cut in two by the end of one. */
export const flightValue = (scripts: readonly string[]): DataValue | undefined => {
  const chunks = scripts.filter((script) => script.includes('__next_f')).flatMap(chunksOf);
  if (chunks.length === 0) return undefined;
  const rows = parseRows(Buffer.from(chunks.join('')));
  return {
    root: [...rows.values()].filter((row) => typeof row === 'object' && row !== null),
    follow: (value) => {
      if (typeof value !== 'string' || value[0] !== '$') return value;
      const id = REFERENCE.exec(value)?.[1];
      if (id !== undefined) return rows.get(id);
      return value.startsWith('$$') ? value.slice(1) : value === '$' ? value : undefined;
    },
  };
};
