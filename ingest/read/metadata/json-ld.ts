// The texts of a page's JSON-LD scripts → its things, flat: arrays, @graph and nested pages opened. Bounded, and never throws.
import { isObject, type JsonObject } from '../json-object.ts';
import { mendJson } from './mend-json.ts';

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Of 337 real pages none has a script of more than 850,000 characters, nor more than 130 things; what is larger tells nothing of one article. */
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 12;
const MAX_THINGS = 2000;
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf', 'isPartOf', 'itemReviewed'];

const parse = (text: string): unknown => {
  for (const attempt of mendJson(text))
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt may do; a script beyond mending is as good as none.
    }
  return undefined;
};

const collect = (value: unknown, things: JsonObject[], depth = 0): void => {
  if (depth > MAX_DEPTH || things.length >= MAX_THINGS) return;
  if (Array.isArray(value)) for (const item of value.slice(0, MAX_THINGS)) collect(item, things, depth + 1);
  if (!isObject(value)) return;
  things.push(value);
  for (const key of INNER) collect(value[key], things, depth + 1);
};

export const parseJsonLd = (texts: readonly string[]): readonly JsonObject[] => {
  const things: JsonObject[] = [];
  for (const text of texts) if (text.length < MAX_LENGTH) collect(parse(text), things);
  return things;
};
