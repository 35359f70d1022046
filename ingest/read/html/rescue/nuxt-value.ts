// Nuxt: version 3 writes a flat array in which numbers are places in it (devalue); version 2 a function that is called with its constants.
import { isObject } from '../../json-object.ts';
import { type DataValue, plainValue } from './data-value.ts';
import { parseLiteral } from './parse-literal.ts';

/** Marks around a value: `["Reactive", 3]`. */
const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'EmptyShallowRef', 'NuxtError']);

/** A place in the array, wherever it is met; each is filled in once, so that places that point to each other end. */
const createUnfold = (flat: readonly unknown[]): ((place: unknown) => unknown) => {
  const done = new Map<number, unknown>();
  const fill = (place: number): void => {
    const value = flat[place];
    if (Array.isArray(value)) done.set(place, []);
    else done.set(place, isObject(value) ? {} : value);
  };
  const at = (place: unknown): unknown => {
    if (typeof place !== 'number' || place < 0) return undefined;
    if (!done.has(place)) fill(place);
    return done.get(place);
  };
  return (root) => {
    const result = at(root);
    // A map grows while it is walked: what a value points to is filled after it.
    for (const [place, made] of done) {
      const value = flat[place];
      if (Array.isArray(value) && Array.isArray(made)) {
        const wrapped = typeof value[0] === 'string' && WRAPPERS.has(value[0]);
        for (const target of wrapped ? value.slice(1, 2) : value) made.push(at(target));
      } else if (isObject(value) && isObject(made)) {
        for (const [key, target] of Object.entries(value)) Object.defineProperty(made, key, { value: at(target), enumerable: true });
      }
    }
    return result;
  };
};

export const devalueRoot = (flat: unknown): DataValue | undefined =>
  Array.isArray(flat) && flat.length > 1 ? plainValue(createUnfold(flat)(0)) : undefined;

const CALL = /^\s*\(?function\s*\(([^)]{0,20000})\)\s*\{\s*(?:return\b)?/;

/** `(function(a,b){return {title:a}}("Big deal",null))` → `{title: "Big deal"}`; statements before the `return` are passed over. */
export const parseCall = (script: string, at: number): unknown => {
  const head = CALL.exec(script.slice(at, at + 25_000));
  if (!head) return undefined;
  const body = at + head[0].length;
  const start = head[0].endsWith('return') ? body : script.indexOf('return', body) + 'return'.length;
  const firstPass = parseLiteral(script, start);
  if (!firstPass.isLiteral) return undefined;
  const open = script.indexOf('(', script.indexOf('}', firstPass.end));
  const values = parseArguments(script, open + 1);
  const names = (head[1] ?? '').split(',').map((name) => name.trim());
  return parseLiteral(script, start, new Map(names.map((name, index) => [name, values[index]]))).value;
};

const parseArguments = (script: string, at: number): readonly unknown[] => {
  const values: unknown[] = [];
  for (let next = at; ; ) {
    const argument = parseLiteral(script, next);
    if (!argument.isLiteral) return values;
    values.push(argument.value);
    if (script[argument.end] !== ',') return values;
    next = argument.end + 1;
  }
};
