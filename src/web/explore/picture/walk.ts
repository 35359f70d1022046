// Every object of an answer, outermost first, with the names of the fields that lead to it.
type Visit = (value: Readonly<Record<string, unknown>>, path: readonly string[]) => void;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const walk = (value: unknown, visit: Visit, path: readonly string[] = []): void => {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit, path);
    return;
  }
  if (!isRecord(value)) return;
  visit(value, path);
  for (const [name, inner] of Object.entries(value)) walk(inner, visit, [...path, name]);
};
