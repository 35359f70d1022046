// A value that a page's script holds, and how references inside it are followed (frameworks store a value once and point to it).
import { isObject } from '../../json-object.ts';

export type DataValue = {
  readonly root: unknown;
  /** What a value stands for: itself, unless it is a reference. */
  readonly follow: (value: unknown) => unknown;
};

/** Pages keep one or two stores; a reference is looked for in each. */
const MOST_STORES = 20;

/** A normalised store (Apollo): `{"Article:1": {"body": {"__ref": "Body:2"}}, "Body:2": {…}}`. The map may be the root or stand one level down. */
export const plainValue = (root: unknown): DataValue => {
  const maps = isObject(root) ? [root, ...Object.values(root).filter(isObject).slice(0, MOST_STORES)] : [];
  return {
    root,
    follow: (value) => {
      if (!isObject(value)) return value;
      const key = value.__ref ?? (value.type === 'id' && value.generated !== undefined ? value.id : undefined);
      if (typeof key !== 'string') return value;
      return maps.find((map) => Object.hasOwn(map, key))?.[key];
    },
  };
};
