// Rows in, the weights of a logistic regression out: ridge penalty, full-batch AdaGrad (Duchi et al. 2011), so the same rows give the same weights.
import { logOdds, type Weights } from '../../ingest/relate/confidence/judge.ts';
import type { ClaimRow } from './claim-rows.ts';

const ITERATIONS = 400;
const RATE = 0.3;
/** Strength of the penalty, in rows: a sign seen much less often than this is hardly believed. */
const RIDGE = 5;
/** Likelier right than wrong. */
const LEAST = 0.5;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const learnConfidence = (rows: readonly ClaimRow[]): Weights => {
  const names = [...new Set(rows.flatMap(({ signs }) => signs))].sort();
  const indexOf = new Map(names.map((name, index) => [name, index + 2]));
  const inputs = rows.map(({ rule, signs, right }) => ({ right, rule: logOdds(rule), signs: signs.map((sign) => indexOf.get(sign) ?? 0) }));
  const weights = new Float64Array(names.length + 2);
  const squares = new Float64Array(names.length + 2).fill(1e-8);
  weights[1] = 1;
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const gradient = weights.map((weight, index) => (index < 2 ? 0 : RIDGE * weight));
    for (const { right, rule, signs } of inputs) {
      const score = signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), (weights[0] ?? 0) + (weights[1] ?? 0) * rule);
      const error = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0);
      gradient[0] = (gradient[0] ?? 0) + error;
      gradient[1] = (gradient[1] ?? 0) + error * rule;
      for (const sign of signs) gradient[sign] = (gradient[sign] ?? 0) + error;
    }
    for (let index = 0; index < weights.length; index += 1) {
      const slope = gradient[index] ?? 0;
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt(squares[index] ?? 1);
    }
  }
  const signs = Object.fromEntries(
    names.map((name, index) => [name, rounded(weights[index + 2] ?? 0)] as const).filter(([, weight]) => weight !== 0),
  );
  return { bias: rounded(weights[0] ?? 0), rule: rounded(weights[1] ?? 0), least: LEAST, signs };
};
