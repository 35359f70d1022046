// What discovering gives: one article's whereabouts after another, and in between what could not become one, with its reason.
import type { ArticleRef } from '../../schema/facts.ts';
import type { FetchOutcome } from '../fetch/outcome.ts';

/** `unknown-type`: a file that is nothing we read: counted as skipped. The others count as failed. */
export type FailureKind = FetchOutcome | 'unknown-type' | 'bad-record' | 'bad-feed';
export type Failure = { readonly place: string; readonly kind: FailureKind; readonly reason: string };
export type Discovered = { readonly ref: ArticleRef } | { readonly failure: Failure };

export const isSkipped = ({ kind }: Failure): boolean => kind === 'unknown-type';
export const failed = (place: string, kind: FailureKind, reason: string): Discovered => ({ failure: { place, kind, reason } });
