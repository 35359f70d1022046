// Measures the read stage with forests that saw nothing of a page's publisher: `node dist/bench/read-unseen.js FOLDER FOREST.json…`, where
// beside each FOREST.json its FOREST.ids.json names the pages it may read (bench/read/train.py writes both). Prints F1, P, R of all of them.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { decodeText } from '../ingest/read/charset.ts';
import { parseForest } from '../ingest/read/html/classify/forest.ts';
import { explainHtml } from '../ingest/read/read-html.ts';
import { overlap, score } from './gram-f1.ts';
import { loadPageSet } from './read/page-set.ts';

const Ids = z.array(z.string());

const main = (folder: string | undefined, forests: readonly string[]): void => {
  if (!folder || forests.length === 0) {
    console.error('usage: node dist/bench/read-unseen.js FOLDER FOREST.json...');
    process.exitCode = 2;
    return;
  }
  const { pages, texts } = loadPageSet(folder);
  const byId = new Map(pages.map((page) => [page.id, page]));
  const overlaps = forests.flatMap((path) => {
    const forest = parseForest(readFileSync(path, 'utf8'));
    const ids = Ids.parse(JSON.parse(readFileSync(path.replace(/\.json$/, '.ids.json'), 'utf8')));
    return ids.flatMap((id) => {
      const page = byId.get(id);
      if (!page) return [];
      const { result } = explainHtml(decodeText(page.bytes, 'text/html'), page.url, {}, forest);
      return [overlap(texts?.get(id) ?? '', result.article?.text ?? '')];
    });
  });
  const { precision, recall, f1 } = score(overlaps);
  console.log(`unseen publishers: F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  (${overlaps.length} pages)`);
};

main(process.argv[2], process.argv.slice(3));
