// Article and mentions in, claims out: which parties, which type, which role, what is covered, what status, who says so. Pure.
import type { Article, Claim, Mention } from '../../schema/facts.ts';
import { type AnalysedSentence, analyse } from './analyse.ts';
import { isNegated } from './context/modality.ts';
import { statusOf } from './context/status.ts';
import type { Candidate } from './match/candidate.ts';
import { matchFacts } from './match/match-facts.ts';
import { matchSentence } from './match/match-sentence.ts';
import { preferSpecific } from './match/prefer-specific.ts';
import { indexRules } from './match/rule-index.ts';
import { domainsOf } from './match/specialise.ts';
import { type Companies, companiesByName, withCompanies } from './match/with-companies.ts';
import { RULES } from './rules/all.ts';
import type { Domain } from './rules/domains.ts';
import { type Setting, toClaim } from './to-claim.ts';

const INDEX = indexRules(RULES);

const isClaimed = (candidate: Candidate, isTitle: boolean): boolean => !isNegated(candidate) || statusOf(candidate, isTitle) === 'DENIED';

/** Two rules that read the same from one sentence are one claim: the more trusted rule's. */
const strongestOfEach = (claims: readonly Claim[]): readonly Claim[] => {
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const known = byId.get(claim.id);
    if (!known || claim.confidence > known.confidence) byId.set(claim.id, claim);
  }
  return [...byId.values()];
};

type Context = Setting & { readonly domains: readonly Domain[]; readonly companies: Companies };

const relateSentence = (
  context: Context,
  field: Claim['field'],
  { start, end, quote, groups, topic }: AnalysedSentence,
): readonly Claim[] => {
  const sentence = quote.toLowerCase();
  const claimed = matchSentence(groups, sentence, INDEX, topic).candidates.filter((candidate) => isClaimed(candidate, field === 'TITLE'));
  return [...preferSpecific(claimed, sentence, context.domains), ...matchFacts(groups)]
    .flatMap((candidate) => withCompanies(candidate, context.companies))
    .map((candidate) => toClaim(context, candidate, { field, quote, start, end }));
};

/** Sentences of the text that tell the news itself. */
const LEAD = 3;
const namesOf = ({ groups }: AnalysedSentence): readonly string[] =>
  groups.flatMap(({ words }) => words.flatMap(({ mentions }) => mentions.map(({ fullName }) => fullName)));

/** `mentions`: those of `recognise`, with ids; a party's `mention` is one of them. The claims in the order of the text, title first. */
export const relate = (article: Article, mentions: readonly Mention[]): Claim[] => {
  const of = (field: Claim['field']): readonly Mention[] => mentions.filter((mention) => mention.field === field);
  const title = analyse(article.title, of('TITLE'));
  const text = analyse(article.text, of('TEXT'), title.memory);
  const lead = new Set([...title.sentences, ...text.sentences.slice(0, LEAD)].flatMap(namesOf));
  const context = { article, lead, domains: domainsOf(article.text), companies: companiesByName(mentions) };
  return [
    ...strongestOfEach([
      ...title.sentences.flatMap((sentence) => relateSentence(context, 'TITLE', sentence)),
      ...text.sentences.flatMap((sentence) => relateSentence(context, 'TEXT', sentence)),
    ]),
  ];
};
