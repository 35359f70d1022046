// Article and mentions in, claims out: which parties, which type, which role, what is covered, what status, who says so. Pure.
import type { Article, Claim, Mention } from '../../schema/facts.ts';
import { isAgreementType } from '../../schema/ontology.ts';
import { likelihood, type Weights } from './confidence/judge.ts';
import { WEIGHTS } from './confidence/weights.ts';
import { type Proposal, propose } from './propose.ts';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Only agreements were annotated: a fact keeps the confidence of its rule. */
const judge = ({ claim, signs }: Proposal, weights: Weights): readonly Claim[] => {
  if (!isAgreementType(claim.type)) return [claim];
  const confidence = rounded(likelihood(weights, claim.confidence, signs));
  return confidence >= weights.least ? [{ ...claim, confidence }] : [];
};

/** Two rules that read the same from one sentence are one claim: the more trusted rule's. */
const strongestOfEach = (claims: readonly Claim[]): Claim[] => {
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byId.get(claim.id);
    if (!known || claim.confidence > known.confidence) byId.set(claim.id, claim);
  }
  return [...byId.values()];
};

/**
 * `mentions`: those of `recognise`, with ids; a party's `mention` is one of them. `weights`: others, for measuring. The claims in the order
 * of the text, title first.
 */
export const relate = (article: Article, mentions: readonly Mention[], weights: Weights = WEIGHTS): Claim[] =>
  strongestOfEach(propose(article, mentions).flatMap((proposal) => judge(proposal, weights)));
