// What reading a page gives: the verdict on it, and the article.
import type { Article } from '../../schema/facts.ts';
import type { Verdict } from '../../schema/ontology.ts';

/** `article` is there whenever text or a title was found, also with another verdict than ARTICLE; only an ARTICLE goes on to the graph. */
export type ReadResult = { readonly verdict: Verdict; readonly reason?: string; readonly article?: Article };
