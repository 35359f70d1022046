// The open list of well-known companies, as name keys. Read from its two files when first asked; the same on every machine.
import { readFileSync } from 'node:fs';
import { nameKey } from '../../../schema/name-key.ts';
import { byCodeUnit, sortedSet } from '../../../schema/order.ts';

/** `key`: of the name that is the id. `keys`: of all of its names, in order. */
export type WellKnown = { readonly key: string; readonly keys: readonly string[]; readonly wikidataId?: string };

const linesOf = (file: string): string[] =>
  readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const companyKey = (name: string): string => nameKey('COMPANY', name.trim());

const readList = (): ReadonlyMap<string, WellKnown> => {
  const items = new Map(
    linesOf('companies.tsv').flatMap((line) => {
      const [id, name] = line.split('\t');
      return id === undefined || name === undefined ? [] : [[companyKey(name), id] as const];
    }),
  );
  const named = linesOf('other-names.txt').map((line) => line.split(',').map(companyKey));
  const inLines = new Set(named.flat());
  const lines = [...named, ...[...items.keys()].filter((key) => !inLines.has(key)).map((key) => [key])];
  return new Map(
    lines.flatMap((names) => {
      const [key = ''] = names;
      const wikidataId = names.map((name) => items.get(name)).find((id) => id !== undefined);
      const entry: WellKnown = { key, keys: sortedSet(names), ...(wikidataId === undefined ? {} : { wikidataId }) };
      return entry.keys.map((name) => [name, entry] as const);
    }),
  );
};

let list: ReadonlyMap<string, WellKnown> | undefined;

/** The company of the list that has this name. */
export const wellKnown = (key: string): WellKnown | undefined => {
  list ??= readList();
  return list.get(key);
};

type Pair = readonly [string, string];

/** Every name of the list and the one that is its id, where they differ, in order. */
export const listPairs = (): readonly Pair[] => {
  list ??= readList();
  return [...list].flatMap(([name, { key }]): Pair[] => (name === key ? [] : [[name, key]])).sort(([a], [b]) => byCodeUnit(a, b));
};

/** The pairs of the list around one name. */
export const listPairsAround = (name: string): readonly Pair[] => {
  const entry = wellKnown(name);
  return entry ? entry.keys.flatMap((other): Pair[] => (other === entry.key ? [] : [[other, entry.key]])) : [];
};
