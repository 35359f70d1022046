// Article and mentions in, every claim that a rule would make out, each with the signs by which it is judged. Pure.
import type { Article, Claim, Mention } from '../../schema/facts.ts';
import { isAgreementType } from '../../schema/ontology.ts';
import { type AnalysedSentence, analyse } from './analyse.ts';
import { signsOf } from './confidence/signs.ts';
import { isNegated } from './context/modality.ts';
import { statusOf } from './context/status.ts';
import type { Candidate } from './match/candidate.ts';
import type { Earlier } from './match/course.ts';
import { licensorHints } from './match/licensor-hints.ts';
import { licensedLike, likewise } from './match/likewise.ts';
import { type MakersTold, makersTold } from './match/makers-told.ts';
import { matchFacts } from './match/match-facts.ts';
import { matchSentence } from './match/match-sentence.ts';
import { oneKindPerTrigger } from './match/one-kind.ts';
import { buildsInWhatItBuys, tiesToItsOwn } from './match/own-product.ts';
import type { Told } from './match/place.ts';
import { preferSpecific } from './match/prefer-specific.ts';
import { indexRules } from './match/rule-index.ts';
import { sequelsIn } from './match/sequels.ts';
import { domainsOf } from './match/specialise.ts';
import { isDealOfThing } from './match/unmade-things.ts';
import { type Companies, companiesByName, withCompanies } from './match/with-companies.ts';
import { withMakers } from './match/with-makers.ts';
import { RULES } from './rules/all.ts';
import type { Domain } from './rules/domains.ts';
import { type Setting, toClaim } from './to-claim.ts';

/** `claim`: with the confidence of its rule alone. */
export type Proposal = { readonly claim: Claim; readonly signs: readonly string[] };

const INDEX = indexRules(RULES);

const isClaimed = (candidate: Candidate, isTitle: boolean): boolean => !isNegated(candidate) || statusOf(candidate, isTitle) === 'DENIED';

type Context = Setting & { readonly domains: readonly Domain[]; readonly companies: Companies; readonly makers: MakersTold };

/** Where a trigger has all of its parties beside it nobody has to be looked for. */
const withoutTold = (borrowed: readonly Candidate[], full: readonly Candidate[]): readonly Candidate[] =>
  borrowed.filter(({ at }) => !full.some((candidate) => candidate.at === at && isAgreementType(candidate.rule.type)));

const toTold = ({ rule, parties }: Candidate): Told => ({ type: rule.type, parties });

/** What the sentences before sentence `number` told: claims, and hints at who licenses to others. */
type Before = { readonly told: readonly Earlier[]; readonly hints: readonly Told[]; readonly number: number };

/** What a sentence tells, with what the sentences before told. */
const candidatesOf = (
  context: Context,
  field: Claim['field'],
  { quote, groups, topic, story, subject }: AnalysedSentence,
  { told, hints, number }: Before,
): readonly Candidate[] => {
  const earlier = told.map(({ candidate }) => candidate);
  const sentence = quote.toLowerCase();
  const { candidates } = matchSentence(groups, sentence, INDEX, { topic, story, told: [...earlier.map(toTold), ...hints] });
  const claimed = candidates
    .filter((candidate) => isClaimed(candidate, field === 'TITLE'))
    .map((candidate) => likewise(candidate, earlier))
    .map((candidate) => licensedLike(candidate, sentence, earlier));
  const settle = (some: readonly Candidate[]): readonly Candidate[] => {
    const agreed = oneKindPerTrigger(some)
      .flatMap((candidate) => withCompanies(candidate, context.companies))
      .filter((candidate, _, all) => !tiesToItsOwn(candidate) && !buildsInWhatItBuys(candidate, all))
      .flatMap((candidate) => withMakers(candidate, context.makers))
      .filter((candidate) => field === 'TITLE' || !isDealOfThing(candidate));
    return preferSpecific(agreed, sentence, context.domains);
  };
  const full = claimed.filter(({ borrowed }) => !borrowed);
  const open = field === 'TEXT' ? claimed.filter(({ borrowed }) => borrowed) : [];
  const sequels = field === 'TEXT' ? sequelsIn(groups, { earlier: told, here: full, number, subject, story }) : [];
  return [...settle(full), ...settle(withoutTold([...open, ...sequels], full)), ...matchFacts(groups)];
};

const toProposal = (context: Context, field: Claim['field'], { start, end, quote }: AnalysedSentence, candidate: Candidate): Proposal => {
  const claim = toClaim(context, candidate, { field, quote, start, end });
  return { claim, signs: signsOf(candidate, claim, context.lead) };
};

/** Sentences of the text that tell the news itself. */
const LEAD = 3;
const namesOf = ({ groups }: AnalysedSentence): readonly string[] =>
  groups.flatMap(({ words }) => words.flatMap(({ mentions }) => mentions.map(({ fullName }) => fullName)));

/** `mentions`: those of `recognise`, with ids; a party's `mention` is one of them. In the order of the text, title first. */
export const propose = (article: Article, mentions: readonly Mention[]): readonly Proposal[] => {
  const of = (field: Claim['field']): readonly Mention[] => mentions.filter((mention) => mention.field === field);
  const title = analyse(article.title, of('TITLE'));
  const text = analyse(article.text, of('TEXT'), title.memory);
  const lead = new Set([...title.sentences, ...text.sentences.slice(0, LEAD)].flatMap(namesOf));
  const companies = companiesByName(mentions);
  const makers = makersTold([...title.sentences, ...text.sentences], companies);
  const context = { article, lead, domains: domainsOf(article.text), companies, makers };
  const told: Earlier[] = [];
  const hints: Told[] = [];
  const proposals: Proposal[] = [];
  const read = (field: Claim['field'], sentence: AnalysedSentence, number: number): void => {
    const candidates = candidatesOf(context, field, sentence, { told, hints, number });
    proposals.push(...candidates.map((candidate) => toProposal(context, field, sentence, candidate)));
    told.push(...candidates.map((candidate) => ({ candidate, number })));
    hints.push(...licensorHints(sentence.groups));
  };
  for (const [number, sentence] of title.sentences.entries()) read('TITLE', sentence, number);
  for (const [number, sentence] of text.sentences.entries()) read('TEXT', sentence, title.sentences.length + number);
  return proposals;
};
