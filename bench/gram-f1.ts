// How alike a text and its gold are: runs of four words, counted as often as they occur (the measure of the article-extraction benchmark).

const SIZE = 4;

export type Overlap = { readonly shared: number; readonly missing: number; readonly extra: number };
export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

/** A text of fewer words than a run counts as one run. */
const countGrams = (text: string): ReadonlyMap<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SIZE);
  for (let start = 0; start <= last; start += 1) {
    const gram = words.slice(start, start + SIZE).join('\u0001');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};

export const overlap = (gold: string, found: string): Overlap => {
  const wanted = countGrams(gold);
  const got = countGrams(found);
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...wanted].reduce((sum, [gram, count]) => sum + Math.min(count, got.get(gram) ?? 0), 0);
  return { shared, missing: total(wanted) - shared, extra: total(got) - shared };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Precision and recall are means over the pages on which they are defined; F1 is of the two means. */
export const score = (pages: readonly Overlap[]): Score => {
  const precision = mean(pages.filter(({ shared, extra }) => shared + extra > 0).map(({ shared, extra }) => shared / (shared + extra)));
  const recall = mean(
    pages.filter(({ shared, missing }) => shared + missing > 0).map(({ shared, missing }) => shared / (shared + missing)),
  );
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
};
