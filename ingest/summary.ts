// What became of the articles of a run: counted, and the failures named.
import type { ArticleRef } from '../schema/facts.ts';
import type { NoPage } from './fetch/outcome.ts';
import type { StoreOutcome } from './store/index.ts';

export type Failed = { readonly place: string; readonly reason: string };
export type IngestSummary = {
  readonly seen: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** By reason: a verdict, robots.txt, a file that is nothing we read, an older version, an article that was removed. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly failed: readonly Failed[];
  /** A signal stopped it before its end. */
  readonly stopped: boolean;
};

/** What became of one article. */
export type Outcome = { readonly stored: StoreOutcome } | { readonly skipped: string } | { readonly failed: string };

const REASONS: Readonly<Partial<Record<StoreOutcome, string>>> = { older: 'older version', removed: 'removed for good' };

/** What a publisher does not let us fetch, and what is no text on the web (feeds link to PDFs and films), is passed over; the rest has failed. */
export const ofNoPage = ({ outcome, reason }: NoPage, from: ArticleRef['kind']): Outcome => {
  if (outcome === 'not-modified') return { stored: 'unchanged' };
  const isPassedOver = outcome === 'robots' || outcome === 'stopped' || outcome === 'not-text' || (outcome === 'binary' && from === 'web');
  return isPassedOver ? { skipped: outcome === 'robots' ? 'robots.txt' : outcome.replaceAll('-', ' ') } : { failed: reason };
};

export const EMPTY_SUMMARY: IngestSummary = { seen: 0, new: 0, changed: 0, unchanged: 0, skipped: {}, failed: [], stopped: false };

const skip = (summary: IngestSummary, reason: string): IngestSummary => ({
  ...summary,
  skipped: { ...summary.skipped, [reason]: (summary.skipped[reason] ?? 0) + 1 },
});

export const count = (before: IngestSummary, place: string, outcome: Outcome): IngestSummary => {
  const summary = { ...before, seen: before.seen + 1 };
  if ('failed' in outcome) return { ...summary, failed: [...summary.failed, { place, reason: outcome.failed }] };
  if ('skipped' in outcome) return skip(summary, outcome.skipped);
  const { stored } = outcome;
  if (stored === 'older' || stored === 'removed') return skip(summary, REASONS[stored] ?? stored);
  return { ...summary, [stored]: summary[stored] + 1 };
};
