// Extracted items in, how often claims of each construction are right out: title or text, the trigger's form, and how the parties are named.
import type { Claim } from '../../schema/facts.ts';
import { isAgreementType } from '../../schema/ontology.ts';
import { isRight } from './claim-rows.ts';
import type { Extracted } from './extract-set.ts';
import { goldPairs } from './match-item.ts';
import type { Judged } from './reliability.ts';
import { percent } from './score.ts';

type JudgedClaim = Judged & { readonly claim: Claim; readonly signs: readonly string[] };

/** The claims that are made, each with whether the annotation has it. */
export const judgedClaims = (items: readonly Extracted[]): readonly JudgedClaim[] =>
  items.flatMap(({ gold, claims, proposals }) => {
    const pairs = goldPairs(gold);
    return claims.flatMap((claim) => {
      const right = isAgreementType(claim.type) ? isRight(claim, pairs) : undefined;
      const signs = proposals.find((proposal) => proposal.claim.id === claim.id)?.signs ?? [];
      return right === undefined ? [] : [{ claim, right, confidence: claim.confidence, signs }];
    });
  });

const TRIGGER = /^(TITLE|TEXT) (NOUN|SUFFIX|FINITE|INFINITIVE|GERUND|PARTICIPLE)( passive)?$/;

const constructionOf = (signs: readonly string[]): string => {
  const trigger = signs.find((sign) => TRIGGER.test(sign)) ?? '–';
  const named = ['pronoun', 'description'].find((form) => signs.includes(`party ${form}`));
  return `${trigger.toLowerCase()}${named ? `, a party by ${named}` : ''}${signs.includes('party outside the sentence') ? ', a party of another sentence' : ''}`;
};

export const constructionLines = (claims: readonly JudgedClaim[]): readonly string[] => {
  const groups = new Map<string, JudgedClaim[]>();
  for (const claim of claims) {
    const construction = constructionOf(claim.signs);
    groups.set(construction, [...(groups.get(construction) ?? []), claim]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([construction, group]) =>
        `${construction.padEnd(56)} ${`${group.length}`.padStart(4)} claims  ${percent(group.filter(({ right }) => right).length, group.length).padStart(5)} % right`,
    );
};
