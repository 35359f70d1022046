// Annotated articles in, rows to learn confidence from out: the signs of each proposed agreement, and whether the annotation has it.
import { propose } from '../../ingest/relate/propose.ts';
import { toAgreements } from '../../ingest/relate/to-agreements.ts';
import type { Article, Claim, Mention } from '../../schema/facts.ts';
import { isAgreementType } from '../../schema/ontology.ts';
import type { GoldItem } from './gold.ts';
import { goldPairs } from './match-item.ts';
import { isSamePair, isSameType, type Pair, pairsOf } from './pairs.ts';

/** `rule`: the confidence of the rule alone. */
export type ClaimRow = { readonly rule: number; readonly signs: readonly string[]; readonly right: boolean };

/** A partnership of no told kind says nothing wrong of a more specific one. */
const isKindOf = (wanted: Pair, given: Pair): boolean => given.types[0] === 'PARTNERSHIP' || isSameType(wanted, given);

/** Undefined where the annotation leaves it open: a question, or an agreement marked unsure. */
export const isRight = (claim: Claim, gold: readonly Pair[]): boolean | undefined => {
  const pairs = toAgreements([claim]).flatMap(({ parties, type, status }) => pairsOf({ parties, types: [type], statuses: [status] }));
  if (pairs.length === 0) return undefined;
  const right = pairs.filter((pair) => gold.some((wanted) => !wanted.unsure && isSamePair(wanted, pair) && isKindOf(wanted, pair)));
  if (right.length === 0 && pairs.some((pair) => gold.some((wanted) => wanted.unsure && isSamePair(wanted, pair)))) return undefined;
  return right.length * 2 > pairs.length;
};

export const claimRows = (article: Article, mentions: readonly Mention[], item: GoldItem): readonly ClaimRow[] => {
  const gold = goldPairs(item);
  return propose(article, mentions).flatMap(({ claim, signs }) => {
    const right = isAgreementType(claim.type) ? isRight(claim, gold) : undefined;
    return right === undefined ? [] : [{ rule: claim.confidence, signs, right }];
  });
};
