// One candidate and its sentence in, the claim out, with everything that the sentence tells of it.
import type { Article, Claim } from '../../schema/facts.ts';
import { claimId } from '../../schema/ids.ts';
import { type Basis, isAgreementType, type Modality, type Status } from '../../schema/ontology.ts';
import { daysOf, isBefore } from './context/dates.ts';
import { modalityOf } from './context/modality.ts';
import { moneyIn } from './context/money.ts';
import { sourceOf } from './context/source.ts';
import { isTold, statusOf, withSequel } from './context/status.ts';
import { coversOf, isAnother, isExclusive, territoryOf } from './context/terms.ts';
import { windowOf } from './context/window.ts';
import { EXTRACTOR } from './extractor-name.ts';
import type { Candidate } from './match/candidate.ts';

/** The sentence: `start` and `end` count in the whole field, `quote` is what stands there. */
type Place = { readonly field: Claim['field']; readonly quote: string; readonly start: number; readonly end: number };

/** How much less a claim is worth than its rule when the text itself is not sure. */
const TRUST: Readonly<Record<Modality, number>> = { CERTAIN: 1, REPORTED: 0.9, POSSIBLE: 0.8, QUESTIONED: 0.5 };

/** `lead`: the names of the title and the first sentences: what the article's news is about. */
export type Setting = { readonly article: Article; readonly lead: ReadonlySet<string> };

/** In the text, in the past, and between parties of whom the lead does not name both: told as background. */
const isAside = (candidate: Candidate, { lead }: Setting, { field }: Place): boolean =>
  field === 'TEXT' && isTold(candidate) && !candidate.parties.every(({ mention }) => lead.has(mention.fullName));

const basisOf = ({ rule }: Candidate, status: Status, background: boolean): Basis => {
  if (rule.basis) return rule.basis;
  return background || (status === 'COMPLETED' && (rule.trigger === 'SUFFIX' || rule.state)) ? 'BACKGROUND' : 'NEWS';
};

/** Characters after a sentence that may tell what became of its deal. */
const FOLLOWING = 120;
const roundedConfidence = (value: number): number => Math.round(value * 100) / 100;

const agreementTerms = (candidate: Candidate, place: Place, trigger: number): Partial<Claim> => {
  const window = windowOf(candidate);
  const exclusive = isExclusive(window);
  const territory = territoryOf(candidate);
  return {
    ...moneyIn(place.quote, trigger),
    ...(exclusive !== undefined && { exclusive }),
    ...(territory && { territory }),
    ...(isAnother(window) && { another: true }),
  };
};

export const toClaim = (setting: Setting, candidate: Candidate, place: Place): Claim => {
  const { article } = setting;
  const { rule, groups, at, parties } = candidate;
  const trigger = (groups[at]?.words[0]?.start ?? place.start) - place.start;
  const days = daysOf(place.quote, trigger, article.publishedOn);
  const background = isBefore(days.statedOn, article.publishedOn) || isAside(candidate, setting, place);
  const told = statusOf(candidate, place.field === 'TITLE');
  const happened = background && told === 'ANNOUNCED' ? 'COMPLETED' : told;
  const next = place.field === 'TEXT' ? article.text.slice(place.end, place.end + FOLLOWING) : '';
  const status = withSequel(candidate, happened, place.quote.slice(trigger), next);
  const modality = modalityOf(candidate, place.quote);
  const claim = {
    type: rule.type,
    parties: parties.map(({ mention, role }) => ({ mention: mention.id, name: mention.fullName, role })),
    covers: [...coversOf(candidate)],
    status,
    modality,
    source: sourceOf(groups, parties, place.quote, article.pressRelease),
    basis: basisOf(candidate, status, background),
    ...days,
    ...(isAgreementType(rule.type) && agreementTerms(candidate, place, trigger)),
    ...(candidate.title && { title: candidate.title }),
    ...place,
    rule: rule.name,
    extractor: EXTRACTOR,
    confidence: roundedConfidence(rule.confidence * TRUST[modality]),
  };
  return { id: claimId(article.id, claim), ...claim };
};
