// Batches that were measured → a table, one line a size of graph.

/** Times in milliseconds. `rows`: answered by the database while deriving; `largest`: in one answer. */
export type Batch = {
  readonly articles: number;
  readonly storing: number;
  readonly deriving: number;
  readonly rows: number;
  readonly largest: number;
};

export type Line = {
  readonly size: number;
  /** Articles a second, stored and derived. */
  readonly rate: number;
  /** Seconds a batch. */
  readonly median: number;
  readonly p99: number;
  readonly deriving: number;
  readonly rows: number;
  readonly largest: number;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** The smallest value that is not exceeded by `share` of them. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

export const reportLine = (size: number, batches: readonly Batch[]): Line => {
  const seconds = batches.map(({ storing, deriving }) => (storing + deriving) / 1000);
  return {
    size,
    rate: sum(batches.map(({ articles }) => articles)) / sum(seconds),
    median: quantile(seconds, 0.5),
    p99: quantile(seconds, 0.99),
    deriving: quantile(
      batches.map(({ deriving }) => deriving / 1000),
      0.5,
    ),
    rows: quantile(
      batches.map(({ rows }) => rows),
      0.5,
    ),
    largest: Math.max(...batches.map(({ largest }) => largest)),
  };
};

const COLUMNS = ['articles in the graph', 'articles/s', 'batch, median', 'p99', 'of it deriving', 'rows read', 'largest answer'];

export const reportTable = (lines: readonly Line[]): string => {
  const rows = lines.map(({ size, rate, median, p99, deriving, rows: read, largest }) => [
    size.toLocaleString('en'),
    rate.toFixed(0),
    `${median.toFixed(2)} s`,
    `${p99.toFixed(2)} s`,
    `${deriving.toFixed(2)} s`,
    read.toLocaleString('en'),
    largest.toLocaleString('en'),
  ]);
  const [first, last] = [lines[0], lines.at(-1)];
  const table = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return first && last
    ? `${table}\n\nRate at ${last.size.toLocaleString('en')} / at ${first.size.toLocaleString('en')}: ${(last.rate / first.rate).toFixed(2)}`
    : table;
};
