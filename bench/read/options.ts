// The words after `node dist/bench/read.js` → what to measure.
import { parseArgs } from 'node:util';

export type ReadBenchOptions = {
  readonly folder: string;
  /** How many of the worst sites are named. */
  readonly worst: number;
  /** How often all pages are read, for the speed. */
  readonly rounds: number;
  /** The Python that has trafilatura, when it is to be measured too. */
  readonly python?: string;
  /** Whether every site's figures are printed. */
  readonly publishers: boolean;
};

export const READ_USAGE = `usage: node dist/bench/read.js FOLDER [--worst 10] [--rounds 3] [--publishers] [--trafilatura [--python PATH]]

FOLDER holds manifest.json [{id, file, url}] and, where they are known, ground-truth.json {id: {articleBody}} and
metadata.json {id: {title, authors, date}}. --trafilatura needs a Python with "pip install trafilatura lxml_html_clean".`;

const count = (text: string | undefined, otherwise: number): number | undefined => {
  const number = text === undefined ? otherwise : Number(text);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
};

/** Undefined for what cannot be understood. */
export const readOptions = (args: readonly string[]): ReadBenchOptions | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        worst: { type: 'string' },
        rounds: { type: 'string' },
        publishers: { type: 'boolean', default: false },
        trafilatura: { type: 'boolean', default: false },
        python: { type: 'string' },
      },
    });
    const [folder, ...more] = positionals;
    const worst = count(values.worst, 10);
    const rounds = count(values.rounds, 3);
    if (!folder || more.length > 0 || worst === undefined || !rounds) return undefined;
    const python = values.python ?? (values.trafilatura ? 'python3' : undefined);
    return { folder, worst, rounds, publishers: values.publishers, ...(python ? { python } : {}) };
  } catch {
    return undefined;
  }
};
