// Whether one list of names lies within another.

export const contains = (outer: readonly string[], inner: readonly string[]): boolean => inner.every((item) => outer.includes(item));
