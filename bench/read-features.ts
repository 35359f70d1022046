// What the block classifier learns from: `node dist/bench/read-features.js FOLDER > rows.jsonl`. FOLDER has manifest.json [{id, file, url}] and
// ground-truth.json {id: {articleBody}}. A line a page: {id, words, names, blocks: [{words, label, row}]}: numbers only; train.py reads it.
import { decodeText } from '../ingest/read/charset.ts';
import { FEATURE_NAMES, listFeatures } from '../ingest/read/html/classify/features.ts';
import { toPageLine } from '../ingest/read/html/classify/page-line.ts';
import { openPage } from '../ingest/read/open-page.ts';
import { loadPageSet } from './read/page-set.ts';

const RUN = 4;
const DIGITS = 1e4;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const runs = (words: readonly string[]): readonly string[] =>
  words.slice(0, Math.max(1, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' '));

/** Share of a text's runs of four words that the gold text has; a shorter text must be a line of it. */
const createLabel = (gold: string): ((text: string) => number) => {
  const wanted = new Set(runs(wordsOf(gold)));
  const lines = new Set(gold.split('\n').map((line) => wordsOf(line).join(' ')));
  return (text) => {
    const words = wordsOf(text);
    if (words.length < RUN) return Number(words.length > 0 && lines.has(words.join(' ')));
    const own = runs(words);
    return own.filter((run) => wanted.has(run)).length / own.length;
  };
};

const round = (row: readonly number[] | undefined): readonly number[] => (row ?? []).map((value) => Math.round(value * DIGITS) / DIGITS);

const main = (folder: string | undefined): void => {
  if (!folder) {
    console.error('usage: node dist/bench/read-features.js FOLDER > rows.jsonl');
    process.exitCode = 2;
    return;
  }
  const { pages, texts } = loadPageSet(folder);
  for (const { id, url, bytes } of pages) {
    const html = decodeText(bytes, 'text/html');
    const { blocks, known } = openPage(html, url);
    const body = texts?.get(id) ?? '';
    const label = createLabel(body);
    const lines = blocks.map(toPageLine);
    const rows = listFeatures(lines, known);
    const shown = lines.map(({ block }, index) => ({
      words: wordsOf(block.text).length,
      label: label(block.text),
      row: round(rows[index]),
    }));
    process.stdout.write(`${JSON.stringify({ id, words: wordsOf(body).length, names: FEATURE_NAMES, blocks: shown })}\n`);
  }
};

main(process.argv[2]);
