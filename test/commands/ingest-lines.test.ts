import { expect, it } from 'vitest';
import { EMPTY_SUMMARY } from '../../ingest/summary.ts';
import { ingestLines } from '../../src/commands/ingest-lines.ts';

it('a run in which all went well is one line', () => {
  expect(ingestLines({ ...EMPTY_SUMMARY, seen: 3, new: 1, unchanged: 2 })).toEqual([
    'Seen 3: 1 new, 0 changed, 2 unchanged, 0 skipped, 0 failed.',
  ]);
});

it('what was skipped is counted by reason, what failed is named with its own, and a stop is said', () => {
  const failed = [
    { place: 'a.html', reason: 'a.html is empty.' },
    { place: 'b.jsonl:7', reason: 'No JSON.' },
  ];
  const skipped = { 'live blog': 2, 'consent page': 1 };
  expect(ingestLines({ ...EMPTY_SUMMARY, seen: 5, skipped, failed, stopped: true })).toEqual([
    'Seen 5: 0 new, 0 changed, 0 unchanged, 3 skipped, 2 failed.',
    'Skipped: consent page 1, live blog 2',
    'Failed: 2',
    '  a.html is empty.',
    '  b.jsonl:7: No JSON.',
    'Stopped before the end; run it again to go on.',
  ]);
});
