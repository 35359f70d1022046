// The words after `npm run bench:extract --` → what to measure.
import { parseArgs } from 'node:util';

type ExtractBenchOptions = { readonly data: string; readonly errors: number };

export const EXTRACT_USAGE = `usage: npm run bench:extract -- [--data ../shared/data] [--errors 0]

Without the data folder only the project's own corpus is measured. --errors: how many of each set's errors are listed.`;

/** Undefined for what cannot be understood. */
export const extractOptions = (args: readonly string[]): ExtractBenchOptions | undefined => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string', default: '../shared/data' }, errors: { type: 'string', default: '0' } },
    });
    const errors = Number(values.errors);
    return Number.isInteger(errors) && errors >= 0 ? { data: values.data, errors } : undefined;
  } catch {
    return undefined;
  }
};
