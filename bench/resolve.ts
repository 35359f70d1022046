// How well articles are resolved: names to entities, claims to agreements, articles to stories, statuses, corroboration, conflicts. On the stories of
// test/resolve/stories, first with the claims written there, then with those of the extractor. `--errors` lists what is wrong.
import { createExtractor } from '../ingest/default-extractor.ts';
import { readStories } from './resolve/read-stories.ts';
import { resolveLines } from './resolve/report.ts';
import { scoreStories } from './resolve/score.ts';

const main = (args: readonly string[]): void => {
  const errors = args.includes('--errors');
  const folder = args.find((arg) => !arg.startsWith('--'));
  const stories = readStories(folder);
  console.log(`${stories.articles.length} articles, ${stories.expected.deals.length} deals\n`);
  const { extract } = createExtractor();
  for (const line of resolveLines('Claims as written: resolving alone', scoreStories(stories), errors)) console.log(line);
  for (const line of resolveLines('Claims as extracted: end to end', scoreStories(stories, extract), errors)) console.log(line);
};

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
