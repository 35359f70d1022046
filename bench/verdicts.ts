// Measures the verdict on pages: how often each kind of page is known for what it is, and which articles are lost.
// `node dist/bench/verdicts.js --help` says how.
import { join } from 'node:path';
import { HELD_OUT, judgeArticles, judgeFolder } from './verdicts/judge-pages.ts';
import { VERDICTS_USAGE, verdictOptions } from './verdicts/options.ts';
import { lostLines, matrixLines } from './verdicts/report.ts';

const main = (args: readonly string[]): void => {
  const options = verdictOptions(args);
  if (!options) {
    console.error(VERDICTS_USAGE);
    process.exitCode = 2;
    return;
  }
  const lines = [
    ...matrixLines('Pages to develop with', judgeFolder(options.pages)),
    '',
    ...matrixLines('Held-out pages', judgeFolder(join(options.pages, HELD_OUT))),
    ...options.articles.flatMap((manifest) => ['', ...lostLines(manifest, judgeArticles(manifest))]),
  ];
  for (const line of lines) console.log(line);
};

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
