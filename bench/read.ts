// Measures the read stage on a folder of pages, alone or beside trafilatura: speed of one core without start-up, F1 of the text by page and
// by site, metadata, verdicts, the worst sites. `node dist/bench/read.js` says how.
import { READ_USAGE, readOptions } from './read/options.ts';
import { createOwnReader } from './read/own-reader.ts';
import { loadPageSet } from './read/page-set.ts';
import { reportLines } from './read/report.ts';
import { runRounds } from './read/run-rounds.ts';
import { openTrafilatura } from './read/trafilatura-reader.ts';

const main = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (!options) {
    console.error(READ_USAGE);
    process.exitCode = 2;
    return;
  }
  const set = loadPageSet(options.folder);
  const others = options.python ? await openTrafilatura(set.pages, options.python) : [];
  const readers = [createOwnReader(set.pages), ...others];
  try {
    const measured = await runRounds(readers, set.pages.length, options.rounds);
    for (const line of reportLines(measured, set, options)) console.log(line);
  } finally {
    for (const reader of readers) reader.close();
  }
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
