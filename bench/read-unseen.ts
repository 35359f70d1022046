// Measures the read stage with forests that saw nothing of a page's publisher: `node dist/bench/read-unseen.js FOLDER FOREST.json…`, where
// beside each FOREST.json its FOREST.ids.json names the pages it may read (bench/read/train.py writes both). Prints F1, P, R of all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { decodeText } from '../ingest/read/charset.ts';
import { parseForest } from '../ingest/read/html/classify/forest.ts';
import { explainHtml } from '../ingest/read/read-html.ts';
import { overlap, score } from './gram-f1.ts';

const Manifest = z.array(z.object({ id: z.string(), file: z.string(), url: z.string().optional() }));
const Gold = z.record(z.string(), z.object({ articleBody: z.string() }));

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const main = (folder: string | undefined, forests: readonly string[]): void => {
  if (!folder || forests.length === 0) {
    console.error('usage: node dist/bench/read-unseen.js FOLDER FOREST.json...');
    process.exitCode = 2;
    return;
  }
  const gold = Gold.parse(json(join(folder, 'ground-truth.json')));
  const pages = new Map(Manifest.parse(json(join(folder, 'manifest.json'))).map((page) => [page.id, page]));
  const overlaps = forests.flatMap((path) => {
    const forest = parseForest(readFileSync(path, 'utf8'));
    const ids = z.array(z.string()).parse(json(path.replace(/\.json$/, '.ids.json')));
    return ids.flatMap((id) => {
      const page = pages.get(id);
      if (!page) return [];
      const bytes = readFileSync(join(folder, page.file));
      const html = decodeText(page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes, 'text/html');
      const { result } = explainHtml(html, page.url, {}, forest);
      return [overlap(gold[id]?.articleBody ?? '', result.article?.text ?? '')];
    });
  });
  const { precision, recall, f1 } = score(overlaps);
  console.log(`unseen publishers: F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  (${overlaps.length} pages)`);
};

main(process.argv[2], process.argv.slice(3));
