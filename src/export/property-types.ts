// What kind of value a property of the model has, for formats that must say so before the first value. All others are texts or lists of texts.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WHOLE = words('start end position size independentStories articleCount');
const DECIMAL = words('value confidence');
const YES_OR_NO = words('exclusive another pressRelease sample ownershipOnly rejected current');

export type PropertyType = 'int' | 'double' | 'boolean' | 'string';

export const propertyType = (name: string): PropertyType => {
  if (WHOLE.has(name)) return 'int';
  if (DECIMAL.has(name)) return 'double';
  return YES_OR_NO.has(name) ? 'boolean' : 'string';
};

/** Between the members of a list where there are no lists. No semicolon: spreadsheets of half the world would split at it. */
const SEPARATOR = ' | ';

/** A property as one text; null where there is none. */
export const valueText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((member) => valueText(member) ?? '').join(SEPARATOR);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
