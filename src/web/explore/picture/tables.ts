// Every list of an answer as a table, whatever was asked for: a column for each plain value, nested ones named after the way to them.
import type { Cell, Row, Table } from './picture.ts';
import { isRecord, walk } from './walk.ts';

/** Fields that only wrap what is in them. */
const WRAPPERS = new Set(['nodes', 'edges', 'node', 'data']);
/** How much of a list within a row is written into its cell. */
const IN_CELL = 5;

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const plain = (value: string | number | boolean): Cell => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);

/** What a thing is called, for a list that stands in one cell. */
const named = (value: unknown): string | undefined => {
  if (isPlain(value)) return String(plain(value));
  if (!isRecord(value)) return undefined;
  const words = [value.name, value.title, value.status, value.type, value.kind, value.entity, value.quote].map((part) =>
    typeof part === 'string' ? part : isRecord(part) ? named(part) : undefined,
  );
  return words.find((word) => word !== undefined);
};

const inOneCell = (list: readonly unknown[]): Cell => {
  const words = list.flatMap((item) => named(item) ?? []);
  if (words.length === 0) return list.length === 0 ? undefined : list.length;
  return words.length > IN_CELL ? `${words.slice(0, IN_CELL).join(', ')} and ${words.length - IN_CELL} more` : words.join(', ');
};

const flatten = (value: Readonly<Record<string, unknown>>, path: string): [string, Cell][] =>
  Object.entries(value).flatMap(([field, inner]): [string, Cell][] => {
    if (field === '__typename') return [];
    const name = WRAPPERS.has(field) ? path : path ? `${path} ${field}` : field;
    if (inner === null) return [[name, undefined]];
    if (isPlain(inner)) return [[name, plain(inner)]];
    if (Array.isArray(inner)) return [[name, inOneCell(inner)]];
    if (!isRecord(inner)) return [];
    // A day with its precision is one thing.
    return typeof inner.date === 'string' ? [[name, inner.date]] : flatten(inner, name);
  });

/** The id of the row's own thing, or of the one it is about. */
const aboutOf = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const own = [value.id, isRecord(value.entity) ? value.entity.id : undefined, isRecord(value.agreement) ? value.agreement.id : undefined];
  return own.find((id) => typeof id === 'string');
};

const titleOf = (path: readonly string[]): string => path.filter((field) => !WRAPPERS.has(field)).join(' ') || 'answer';

/** The lists that are not inside of another one, in the order of the answer. */
export const tablesOf = (data: unknown): readonly Table[] => {
  const tables: Table[] = [];
  const inLists = new Set<unknown>();
  walk(data, (value, path) => {
    for (const [field, list] of Object.entries(value)) {
      if (!Array.isArray(list) || !list.some(isRecord)) continue;
      walk(list, (inner) => inLists.add(inner));
      if (inLists.has(value)) continue;
      const records = list
        .filter(isRecord)
        .map((item) => ({ about: aboutOf(isRecord(item.node) ? item.node : item), cells: new Map(flatten(item, '')) }));
      const columns = [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))];
      const rows = records.map(({ about, cells }): Row => ({ about, cells: columns.map((column) => cells.get(column)) }));
      tables.push({ title: titleOf([...path, field]), columns, rows });
    }
  });
  return tables;
};
