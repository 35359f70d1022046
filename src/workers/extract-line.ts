// An extraction → the line that `extract` writes: agreements once each, and the names, in the words of the task's own format (lower case).
import type { Extraction } from '../../ingest/extractor.ts';
import { type ExtractedAgreement, toAgreements } from '../../ingest/relate/to-agreements.ts';
import type { Article } from '../../schema/facts.ts';

export type ExtractedMention = {
  readonly name: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Offsets count in the title of an article that has a text too. */
  readonly field?: 'title';
};
export type ExtractLine = {
  readonly id: string;
  readonly agreements: readonly ExtractedAgreement[];
  readonly mentions: readonly ExtractedMention[];
  /** Why the article was left unread. */
  readonly skipped?: string;
};

/** `name` of a mention is as written; only names, no descriptions. With an empty text all offsets count in the title, and `field` is left out. */
export const toExtractLine = ({ id, text }: Pick<Article, 'id' | 'text'>, { mentions, claims, skipped }: Extraction): ExtractLine => {
  const inTitle = (field: string): { readonly field?: 'title' } => (field === 'TITLE' && text ? { field: 'title' } : {});
  return {
    id,
    agreements: toAgreements(claims).map(({ evidence: { field, ...evidence }, ...agreement }) => ({
      ...agreement,
      evidence: { ...evidence, ...(field && inTitle('TITLE')) },
    })),
    mentions: mentions
      .filter(({ form }) => form === 'NAME')
      .map(({ name, kind, field, start, end }) => ({ name, kind: kind.toLowerCase(), start, end, ...inTitle(field) })),
    ...(skipped ? { skipped } : {}),
  };
};
