// What the tagger found → the article's names, after the rules that look beyond one sentence or know better in a narrow case.
import { addBodies } from './body-names.ts';
import { addBracketed } from './bracketed-names.ts';
import { markBrands } from './brand-names.ts';
import { makeConsistent } from './consistency.ts';
import type { FoundName } from './found-names.ts';
import { mendHeadlines } from './headline-names.ts';
import { mendKnown } from './known-phrases.ts';
import { mendEdges } from './name-edges.ts';
import { dropNonNames } from './never-names.ts';
import type { Passage } from './passages.ts';
import { addProducts } from './product-names.ts';
import type { KnownNames } from './tagger/known-names.ts';

export const correctNames = (passages: readonly Passage[], tagged: readonly FoundName[], known: KnownNames): FoundName[] => {
  const names = addBodies(passages, mendKnown(passages, mendEdges(passages, dropNonNames(passages, tagged)), known));
  return markBrands(passages, makeConsistent(passages, addProducts(passages, addBracketed(passages, mendHeadlines(passages, names)))));
};
