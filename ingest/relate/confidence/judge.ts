// The signs of a claim in, how likely it is right out: logistic regression on annotated texts, so that of the claims with 0.9 nine in ten are right.

export type Weights = {
  readonly bias: number;
  /** Of the log odds of the rule's own confidence. */
  readonly rule: number;
  /** A sign that is not among them says nothing. */
  readonly signs: Readonly<Record<string, number>>;
  /** A claim less likely than this is not made. */
  readonly least: number;
};

const CERTAIN = 0.99;
export const logOdds = (probability: number): number => {
  const bounded = Math.min(CERTAIN, Math.max(1 - CERTAIN, probability));
  return Math.log(bounded / (1 - bounded));
};

/** `rule`: the rule's own confidence. 0..1. */
export const likelihood = (weights: Weights, rule: number, signs: readonly string[]): number => {
  const score = signs.reduce((sum, sign) => sum + (weights.signs[sign] ?? 0), weights.bias + weights.rule * logOdds(rule));
  return 1 / (1 + Math.exp(-score));
};
