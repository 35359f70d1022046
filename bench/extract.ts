// Measures extraction on annotated sets: which agreements are found, by type, by construction and by class of error, how far a confidence can
// be believed, and how fast it is. What weights were learned from is cross-validated. Fails nothing.
import { createRecogniser } from '../ingest/recognise/index.ts';
import { extractSet, foldWeights } from './extract/extract-set.ts';
import { EXTRACT_USAGE, extractOptions } from './extract/options.ts';
import { setLines } from './extract/report.ts';
import { readCorpusSets, readSharedSets } from './extract/sets.ts';
import { speedLine } from './extract/speed.ts';

const main = (args: readonly string[]): void => {
  const options = extractOptions(args);
  if (!options) {
    console.error(EXTRACT_USAGE);
    process.exitCode = 2;
    return;
  }
  const sets = [...readSharedSets(options.data), ...readCorpusSets()];
  const recognise = createRecogniser();
  const folds = foldWeights(sets, recognise);
  for (const set of sets) for (const line of setLines(set.name, extractSet(set, recognise, folds), options.errors)) console.log(line);
  console.log(speedLine(sets.flatMap(({ items }) => items.map(({ article }) => article))));
};

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
