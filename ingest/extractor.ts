// From an article to what it names and claims. Two extractors may stand side by side; one (name + version) is live per graph.
import type { Article, Claim, Mention } from '../schema/facts.ts';

export type Extraction = {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** Why the extractor left the article unread ("not in English"); then there are neither mentions nor claims. */
  readonly skipped?: string;
};

export type Extractor = {
  readonly name: string;
  readonly version: string;
  /** Pure: the same article gives the same extraction, byte for byte. */
  readonly extract: (article: Article) => Extraction;
};
