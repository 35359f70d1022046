// A set's items in, what was extracted from each out. A set that weights were learned from is judged by weights that saw nothing of the item.

import type { Recogniser } from '../../ingest/recognise/index.ts';
import type { Weights } from '../../ingest/relate/confidence/judge.ts';
import { relate } from '../../ingest/relate/index.ts';
import { type Proposal, propose } from '../../ingest/relate/propose.ts';
import type { Claim, Mention } from '../../schema/facts.ts';
import { type ClaimRow, claimRows } from './claim-rows.ts';
import { learnConfidence } from './learn-confidence.ts';
import { matchItem, type Outcome } from './match-item.ts';
import type { AnnotatedSet, Item } from './sets.ts';

const FOLDS = 5;
const foldOf = (index: number): number => index % FOLDS;

export type Extracted = Item & {
  readonly mentions: readonly Mention[];
  readonly proposals: readonly Proposal[];
  readonly claims: readonly Claim[];
  readonly outcome: Outcome;
};

export const rowsOf = (sets: readonly AnnotatedSet[], recognise: Recogniser): readonly (ClaimRow & { readonly fold: number })[] =>
  sets
    .filter(({ learned }) => learned)
    .flatMap(({ items }) =>
      items.flatMap(({ article, gold }, index) =>
        claimRows(article, recognise(article), gold).map((row) => ({ ...row, fold: foldOf(index) })),
      ),
    );

/** For each fold the weights learned from the others. */
export const foldWeights = (sets: readonly AnnotatedSet[], recognise: Recogniser): readonly Weights[] => {
  const rows = rowsOf(sets, recognise);
  return Array.from({ length: FOLDS }, (_, fold) => learnConfidence(rows.filter((row) => row.fold !== fold)));
};

/** `folds`: of `foldWeights`, for a set that was learned from. */
export const extractSet = ({ items, learned }: AnnotatedSet, recognise: Recogniser, folds: readonly Weights[]): readonly Extracted[] =>
  items.map(({ article, gold }, index) => {
    const mentions = recognise(article);
    const claims = relate(article, mentions, learned ? folds[foldOf(index)] : undefined);
    return { article, gold, mentions, proposals: propose(article, mentions), claims, outcome: matchItem(gold, claims) };
  });
