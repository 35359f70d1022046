// A candidate in, whether it would tie a company to what is its own out: "Amazon brings its assistant Alexa to Fire TV" is no deal.
import type { Mention } from '../../../schema/facts.ts';
import { foldName } from '../../../schema/name-key.ts';
import { type AgreementType, isAgreementType } from '../../../schema/ontology.ts';
import { isMadeBy, makersOfName } from '../../recognise/link/makers.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import type { Candidate } from './candidate.ts';

/** What one firm does for another's goods; a company may well buy, or merge with, what was its own. */
const TRADE: ReadonlySet<AgreementType> = new Set([
  'INTEGRATION',
  'SUPPLY',
  'MANUFACTURING',
  'DISTRIBUTION',
  'CONTENT_LICENSE',
  'TECHNOLOGY_LICENSE',
  'BRAND_LICENSE',
  'MARKETING',
  'STANDARDS_MEMBERSHIP',
]);
/** Two companies may well work together before one buys the other; a unit that bears its name has always been its own. */
const ALLIANCES: ReadonlySet<AgreementType> = new Set(['PARTNERSHIP', 'JOINT_DEVELOPMENT']);
const OWNED: ReadonlySet<AgreementType> = new Set(['ACQUISITION', 'MERGER']);

/** "Salesforce" and "SalesforceIQ": written together only where the name is long enough to be no mere beginning of a word. */
const LONG = 6;
const isNamedAfter = (product: Mention, company: Mention, isUnit: boolean): boolean => {
  const [own, maker] = [foldName(product.fullName), foldName(company.fullName)];
  if (product.kind === 'COMPANY') return isUnit && own.startsWith(`${maker} `);
  return own.startsWith(`${maker} `) || (maker.length >= LONG && own !== maker && own.startsWith(maker));
};

const names = (mentions: readonly Mention[], wanted: Mention): boolean => mentions.some(({ fullName }) => fullName === wanted.fullName);

/** "Cleveron's PackRobot", "its virtual assistant Alexa"; not "Apple's supplier Foxconn", where a noun tells that the name is somebody else. */
const isOwnedIn = (group: NounGroup, product: Mention, company: Mention): boolean => {
  if (!names(group.head.mentions, product) || !group.possessors.some((word) => names(word.mentions, company))) return false;
  return product.kind !== 'COMPANY' || !group.words.some(({ tag }) => tag === 'NOUN');
};

/** A company may have been bought long after the article: it is nobody's but its own. */
const makersHere = ({ kind, fullName }: Mention): readonly string[] => (kind === 'COMPANY' ? [fullName] : makersOfName(fullName));

/** "Google Drive" and "Google Sheets", "Chromecast" and "YouTube": the goods of one maker. */
const haveOneMaker = (first: Mention, second: Mention): boolean => {
  const makers = makersHere(first);
  return makersHere(second).some((maker) => makers.includes(maker));
};

/** `isUnit`: "Samsung" and "Samsung Pay" are one house, though both may be written like companies. */
const isOwn = (groups: readonly Group[], product: Mention, company: Mention, isUnit: boolean): boolean =>
  isNamedAfter(product, company, isUnit) ||
  isMadeBy(product.fullName, company.fullName) ||
  groups.some((group) => group.kind === 'NOUN' && isOwnedIn(group, product, company));

export const tiesToItsOwn = ({ rule, parties, groups }: Candidate): boolean => {
  const [first, second] = parties;
  if (!isAgreementType(rule.type) || parties.length !== 2 || !first || !second) return false;
  if (ALLIANCES.has(rule.type))
    return isNamedAfter(first.mention, second.mention, true) || isNamedAfter(second.mention, first.mention, true);
  if (!TRADE.has(rule.type)) return false;
  const isUnit = rule.type === 'INTEGRATION';
  return (
    isOwn(groups, first.mention, second.mention, isUnit) ||
    isOwn(groups, second.mention, first.mention, isUnit) ||
    haveOneMaker(first.mention, second.mention)
  );
};

/** "A buys B and adds it to its cloud": what it buys is its own from then on. */
export const buildsInWhatItBuys = ({ rule, parties }: Candidate, all: readonly Candidate[]): boolean =>
  rule.type === 'INTEGRATION' &&
  all.some(
    (other) =>
      isAgreementType(other.rule.type) &&
      OWNED.has(other.rule.type) &&
      parties.every(({ mention }) => other.parties.some((party) => party.mention.fullName === mention.fullName)),
  );
