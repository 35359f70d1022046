// How well things are put together: B³ (Bagga & Baldwin, "Algorithms for Scoring Coreference Chains", 1998) and pairs.
import { groupBy } from '../../ingest/resolve/group-by.ts';

/** One thing: where it belongs, and where it was put. */
export type Placed = { readonly gold: string; readonly predicted: string };
type Ratio = { readonly precision: number; readonly recall: number; readonly f1: number };
export type Clustering = { readonly items: number; readonly bCubed: Ratio; readonly pairs: Ratio };

const ratio = (precision: number, recall: number): Ratio => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;
const sizes = (items: readonly Placed[], key: (item: Placed) => string): Map<string, number> =>
  new Map([...groupBy(items, key)].map(([name, group]) => [name, group.length]));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
/** Without a pair nothing is wrong. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const both = ({ gold, predicted }: Placed): string => `${gold}\0${predicted}`;

export const scoreClustering = (items: readonly Placed[]): Clustering => {
  const [gold, predicted, shared] = [sizes(items, (item) => item.gold), sizes(items, (item) => item.predicted), sizes(items, both)];
  const mean = (whole: (item: Placed) => number): number =>
    share(sum(items.map((item) => (shared.get(both(item)) ?? 0) / whole(item))), items.length);
  const together = sum([...shared.values()].map(pairsAmong));
  const among = (counts: Map<string, number>): number => sum([...counts.values()].map(pairsAmong));
  return {
    items: items.length,
    bCubed: ratio(
      mean((item) => predicted.get(item.predicted) ?? 1),
      mean((item) => gold.get(item.gold) ?? 1),
    ),
    pairs: ratio(share(together, among(predicted)), share(together, among(gold))),
  };
};

/** What was wrongly put together, and what was wrongly kept apart. */
export const clusteringErrors = (items: readonly Placed[]): string[] => {
  const mixed = [...groupBy(items, ({ predicted }) => predicted)].flatMap(([name, own]) => {
    const golds = [...new Set(own.map(({ gold }) => gold))];
    return golds.length > 1 ? [`${name} holds ${golds.join(' and ')}`] : [];
  });
  const torn = [...groupBy(items, ({ gold }) => gold)].flatMap(([name, own]) => {
    const parts = [...new Set(own.map(({ predicted }) => predicted))];
    return parts.length > 1 ? [`${name} is torn into ${parts.join(' and ')}`] : [];
  });
  return [...mixed, ...torn].sort();
};
