// The candidates of one sentence in, those left when one word can tell of one deal only: "taps X to build phones" is no supply beside the manufacture.
import { type AgreementType, isAgreementType } from '../../../schema/ontology.ts';
import { type Candidate, namesOf } from './candidate.ts';
import { isTakeover } from './whole-takeover.ts';

/** Trade of one kind is often told by the words of another; who owns whom, and a licence, is told by its own. */
const TRADE: ReadonlySet<AgreementType> = new Set([
  'SUPPLY',
  'MANUFACTURING',
  'DISTRIBUTION',
  'INTEGRATION',
  'JOINT_DEVELOPMENT',
  'MARKETING',
  'CONTENT_LICENSE',
  'STANDARDS_MEMBERSHIP',
]);
const isTrade = ({ rule }: Candidate): boolean => isAgreementType(rule.type) && TRADE.has(rule.type);

/** `other` reads the same word of the same parties as something else, and with more right. */
const outranks = (other: Candidate, own: Candidate, all: readonly Candidate[]): boolean => {
  if (other === own || other.at !== own.at || other.rule.type === own.rule.type || !isAgreementType(other.rule.type)) return false;
  if (other.rule.type === 'PARTNERSHIP' || !namesOf(own).every((name) => namesOf(other).includes(name))) return false;
  if (!isTrade(other)) return true;
  const lead = other.rule.confidence - own.rule.confidence;
  return lead > 0 || (lead === 0 && all.indexOf(other) < all.indexOf(own));
};

/** "The alliance is backed by X and Y": they are its members, and invest in nothing. */
const isMembership = (own: Candidate, all: readonly Candidate[]): boolean =>
  own.rule.type !== 'STANDARDS_MEMBERSHIP' &&
  all.some(
    ({ rule, at, parties }) =>
      rule.type === 'STANDARDS_MEMBERSHIP' &&
      at === own.at &&
      parties.some(({ role, mention }) => role === 'BODY' && namesOf(own).includes(mention.fullName)),
  );

/** "bids for X's phone unit" is no bid for X, and who owns it with others has not bought it. */
const isPartOnly = (own: Candidate, all: readonly Candidate[]): boolean =>
  (own.rule.type === 'ACQUISITION' || own.rule.type === 'INVESTMENT') &&
  all.some(({ rule, at, parties }) => {
    const together = new Set(parties.map(({ mention }) => mention.fullName));
    const isSame = at === own.at && namesOf(own).every((name) => together.has(name));
    if (!isSame || (rule.type !== 'DIVESTITURE' && rule.type !== 'JOINT_VENTURE')) return false;
    if (own.rule.type === 'INVESTMENT') return rule.type === 'JOINT_VENTURE';
    const target = own.parties.find(({ role }) => role === 'TARGET')?.mention.fullName;
    return rule.type === 'JOINT_VENTURE' || parties.some(({ role, mention }) => role === 'SELLER' && mention.fullName === target);
  });

/** "A and B take stakes in each other": one word tells of both ways. */
const isMutual = (own: Candidate, other: Candidate): boolean => own.rule.type === 'INVESTMENT' && own.at === other.at;

/** "The league sells its rights to A", "A buys a series of B": what is shown for a while changes no hands. */
const SHOWN = /^(?:sell rights to|order a show from)$/;
const isSaleOfShows = (own: Candidate, all: readonly Candidate[]): boolean =>
  (own.rule.type === 'ACQUISITION' || own.rule.type === 'DIVESTITURE') &&
  all.some((other) => SHOWN.test(other.rule.name) && other.at === own.at && namesOf(own).every((name) => namesOf(other).includes(name)));

/** "A and B extend contract", with the roles the other way round by another word of the sentence: the more trusted reading stands. */
const isReversed = (own: Candidate, all: readonly Candidate[]): boolean => {
  const [a, b] = own.parties;
  if (own.parties.length !== 2 || !a || !b || a.role === b.role) return false;
  return all.some(
    (other) =>
      other.rule.type === own.rule.type &&
      !isMutual(own, other) &&
      other.parties.length === 2 &&
      other.parties.every(({ role, mention }) => mention.fullName === (role === a.role ? b : a).mention.fullName) &&
      (other.rule.confidence > own.rule.confidence ||
        (other.rule.confidence === own.rule.confidence && all.indexOf(other) < all.indexOf(own))),
  );
};

export const oneKindPerTrigger = (all: readonly Candidate[]): readonly Candidate[] => {
  const isToldElse = (own: Candidate): boolean =>
    isMembership(own, all) || isTakeover(own, all) || isReversed(own, all) || isPartOnly(own, all) || isSaleOfShows(own, all);
  const candidates = all.filter((own) => !isToldElse(own));
  return candidates.filter((own) => !isTrade(own) || !candidates.some((other) => outranks(other, own, candidates)));
};
