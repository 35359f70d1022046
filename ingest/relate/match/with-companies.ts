// A brand's name that fills a party's role stands for the company of that name, where the article has one: HMD licenses the Nokia brand from Nokia.
import type { Mention } from '../../../schema/facts.ts';
import { bareName } from '../../../schema/name-key.ts';
import { isAgreementType } from '../../../schema/ontology.ts';
import type { Candidate } from './candidate.ts';

export type Companies = ReadonlyMap<string, Mention>;

export const companiesByName = (mentions: readonly Mention[]): Companies => {
  const companies = new Map<string, Mention>();
  for (const mention of mentions) {
    const name = bareName(mention.fullName);
    if (mention.kind === 'COMPANY' && mention.form === 'NAME' && !companies.has(name)) companies.set(name, mention);
  }
  return companies;
};

/** Nothing where two parties turn out to be one company. */
export const withCompanies = (candidate: Candidate, companies: Companies): readonly Candidate[] => {
  if (!isAgreementType(candidate.rule.type)) return [candidate];
  const parties = candidate.parties.map((filler) => {
    const company = filler.mention.kind === 'BRAND' ? companies.get(bareName(filler.mention.fullName)) : undefined;
    return company ? { ...filler, mention: company } : filler;
  });
  const names = new Set(parties.map(({ mention }) => bareName(mention.fullName)));
  return names.size === parties.length ? [{ ...candidate, parties }] : [];
};
