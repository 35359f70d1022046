import { expect, it } from 'vitest';
import { FETCH_OUTCOMES } from '../../ingest/fetch/outcome.ts';
import { count, EMPTY_SUMMARY, ofNoPage } from '../../ingest/summary.ts';

const outcomes = (from: 'web' | 'file') => FETCH_OUTCOMES.map((outcome) => ofNoPage({ outcome, reason: 'A sentence.' }, from));

it('a run passes over what robots.txt forbids, what is no text, and what was stopped; a page that has not changed is unchanged', () => {
  const summary = outcomes('web').reduce((sum, outcome) => count(sum, 'x', outcome), EMPTY_SUMMARY);
  expect(summary).toMatchObject({ unchanged: 1, skipped: { 'robots.txt': 1, 'not text': 1, binary: 1, stopped: 1 } });
  expect(summary.failed.length).toBe(FETCH_OUTCOMES.length - 5);
  expect(summary.failed[0]).toEqual({ place: 'x', reason: 'A sentence.' });
});

it('a file that is no text has failed', () => {
  expect(outcomes('file')[FETCH_OUTCOMES.indexOf('binary')]).toEqual({ failed: 'A sentence.' });
});
