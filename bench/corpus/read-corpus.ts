// The corpus folder in, all its items out, checked, in the order of file names. For benches, training and tests; the product never reads it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkItem } from './check-item.ts';
import { lineError } from './line-error.ts';
import { type CorpusItem, parseCorpus } from './parse-corpus.ts';

/** Where the corpus lies, seen from the project's folder. */
export const CORPUS = 'ingest/recognise/corpus';

export const readCorpus = (folder: string = CORPUS): readonly CorpusItem[] => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const items = files.flatMap((name) => parseCorpus(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) throw lineError(item.place, `a second item with the id ${item.id}.`);
    seen.add(item.id);
    checkItem(item);
  }
  return items;
};
