import { expect, it } from 'vitest';
import type { ImportSummary } from '../../ingest/import/index.ts';
import { importLines } from '../../src/commands/import-lines.ts';

const OURS = { name: 'rules', version: '2' };
const WHOLE: ImportSummary = {
  articles: 1200,
  judgements: 2,
  removals: 1,
  new: 1200,
  done: 1200,
  extractor: OURS,
  samples: false,
  finished: true,
};

it('tells what came in, and of what was there already', () => {
  expect(importLines(WHOLE, 'g.jsonl', OURS)).toEqual(['Imported 1,200 articles, 2 judgements, 1 removal from g.jsonl.']);
  expect(importLines({ ...WHOLE, new: 0, judgements: 0, removals: 0 }, 'g.jsonl', OURS)).toEqual([
    'Imported 1,200 articles (1,200 of them were there already) from g.jsonl.',
  ]);
});

it('names rebuild when another extractor made the claims', () => {
  const lines = importLines({ ...WHOLE, extractor: { name: 'rules', version: '1' } }, 'g.jsonl', OURS);
  expect(lines[1]).toBe('It was made by the extractor rules 1; "rebuild" takes rules 2 into use.');
});

it('tells after a stop how far it came, and how to go on', () => {
  const stopped = { ...WHOLE, finished: false };
  expect(importLines({ ...stopped, done: 0 }, 'g.jsonl', OURS)).toEqual(['Stopped before anything was imported.']);
  expect(importLines({ ...stopped, done: 300 }, 'g.jsonl', OURS)).toEqual([
    'Stopped: 300 of 1,200 articles are in the graph. Import g.jsonl again to go on.',
  ]);
  expect(importLines(stopped, 'g.jsonl', OURS)).toEqual(['Stopped: all articles are in the graph, and the next command derives the rest.']);
});
