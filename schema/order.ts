// The one order of everything that is stored, compared or exported: by UTF-16 code unit, the same on every machine and in every locale.

export type Compare<T> = (a: T, b: T) => number;

export const byCodeUnit: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by a text made of the item. */
export const by =
  <T>(text: (item: T) => string): Compare<T> =>
  (a, b) =>
    byCodeUnit(text(a), text(b));

/** Compares by the first of the orders that tells the two apart. */
export const inOrder =
  <T>(...orders: readonly Compare<T>[]): Compare<T> =>
  (a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };

/** Dated before undated, then by day, then by id: the order in which claims are read. */
export const byDayAndId: Compare<{ readonly day?: string | undefined; readonly id: string }> = inOrder(
  by(({ day }) => day ?? '~'),
  by(({ id }) => id),
);

/** Each once, in code-unit order. */
export const sortedSet = (items: Iterable<string>): string[] => [...new Set(items)].sort(byCodeUnit);
